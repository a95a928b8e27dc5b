import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { environment } from './env';

describe('environment', () => {
  it('has defaults, also for empty variables', () => {
    const expected = {
      port: null,
      host: '127.0.0.1',
      siteUrl: null,
      databaseFile: path.resolve('.data/timeline.db'),
      passwords: { edit: null, read: null },
    };
    expect(environment({})).toEqual(expected);
    const empty = { HOST: '', PORT: '', SITE_URL: '', DATABASE_FILE: '', EDIT_PASSWORD: '' };
    expect(environment(empty)).toEqual(expected);
  });

  it('takes what is set', () => {
    const file = path.resolve('elsewhere', 'other.db');
    expect(environment({ PORT: '8080', HOST: '0.0.0.0', DATABASE_FILE: file })).toEqual({
      port: 8080,
      host: '0.0.0.0',
      siteUrl: null,
      databaseFile: file,
      passwords: { edit: null, read: null },
    });
    expect(environment({ DATABASE_FILE: 'other.db' }).databaseFile).toBe(path.resolve('other.db'));
  });

  it('takes the address of the site without its last slash', () => {
    expect(environment({ SITE_URL: 'https://Timeline.example.org/' }).siteUrl).toBe(
      'https://timeline.example.org',
    );
  });

  it.each([
    ...['example.org', 'ftp://example.org', 'https://example.org/timeline', 'https://example.org/?a=1'],
    ...[
      'http://localhost:3000',
      'http://127.0.0.1',
      'http://[::1]:3000',
      'http://0.0.0.0',
      'http://app.localhost',
    ],
  ])('refuses SITE_URL=%s and says so', (SITE_URL) => {
    expect(() => environment({ SITE_URL })).toThrow(`The environment variable SITE_URL is "${SITE_URL}"`);
  });

  it('takes passwords, and shows none that is too short', () => {
    expect(environment({ EDIT_PASSWORD: 'correct horse' }).passwords.edit).toBe('correct horse');
    const short = () => environment({ READ_PASSWORD: 'guessed' });
    expect(short).toThrow('The environment variable READ_PASSWORD is of no use: expected at least 8');
    expect(short).not.toThrow('guessed');
  });

  it.each(['http', '0', '65536', '80.5', '-1'])('refuses PORT=%s and says so', (PORT) => {
    expect(() => environment({ PORT })).toThrow(`The environment variable PORT is "${PORT}"`);
  });

  it.each(['a b', 'http://x', '127.0.0.1/8'])('refuses HOST=%s and says so', (HOST) => {
    expect(() => environment({ HOST })).toThrow(`The environment variable HOST is "${HOST}"`);
  });
});
