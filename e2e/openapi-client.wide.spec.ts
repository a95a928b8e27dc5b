import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { generate } from 'openapi-typescript-codegen';
import { expect, test } from './test';

/** What other people's programs make of the description of the interface. */

const TSC = path.resolve('node_modules/typescript/bin/tsc');

/** A program that asks the interface through the client that was made from its description; one line of it is wrong. */
const PROGRAM = `
import { DefaultService } from './client';
export async function firstTitle(): Promise<string> {
  const page = await DefaultService.listEvents({ country: ['PRK'], limit: 2 });
  if (!('matching' in page)) throw new Error('a page was asked for');
  const count: number = page.matching as number;
  // @ts-expect-error there is no such kind of event
  await DefaultService.listEvents({ kind: ['party'] });
  const { sources } = await DefaultService.listSources({});
  return sources[0]?.title + String(count);
}
`;

test('the description of the interface is valid OpenAPI', async ({ request }) => {
  const document = await (await request.get('/api/openapi.json')).json();
  const validator = new Validator();
  const { valid, errors } = await validator.validate(document);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('a client made from the description type-checks, and knows what may be asked', async ({ request }) => {
  test.setTimeout(120_000);
  const directory = mkdtempSync(path.join(tmpdir(), 'client-'));
  try {
    const input = await (await request.get('/api/openapi.json')).json();
    await generate({ input, output: path.join(directory, 'client'), httpClient: 'fetch', useOptions: true });
    writeFileSync(path.join(directory, 'program.ts'), PROGRAM);
    const options = [
      '--ignoreConfig',
      '--strict',
      '--noEmit',
      '--skipLibCheck',
      '--module',
      'esnext',
      '--target',
      'es2022',
    ];
    const more = ['--moduleResolution', 'bundler', '--lib', 'es2022,dom', '--types', ''];
    const check = () =>
      execFileSync(process.execPath, [TSC, ...options, ...more, path.join(directory, 'program.ts')]);
    expect(check).not.toThrow();
    expect(readFileSync(path.join(directory, 'client/services/DefaultService.ts'), 'utf8')).toContain(
      'citeWords',
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
});
