import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CodedBody, codingFor } from './coding';

describe('codingFor', () => {
  it.each([
    ['', null],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0.0', null],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['identity', null],
    ['bro, gzips', null],
  ])('%s -> %s', (header, coding) => {
    expect(codingFor(header)).toBe(coding);
  });
});

describe('CodedBody', () => {
  it('holds the same bytes in every coding, and makes each once', async () => {
    const body = new CodedBody(Buffer.from('會談'.repeat(100)));
    expect(body.in(null)).toBe(body.plain);
    expect(gunzipSync(await body.in('gzip'))).toEqual(body.plain);
    expect(brotliDecompressSync(await body.in('br'))).toEqual(body.plain);
    expect(body.in('br')).toBe(body.in('br'));
  });
});
