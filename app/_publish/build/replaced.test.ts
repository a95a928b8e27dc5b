import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../../..');
const Table = z.record(z.string(), z.string());
const { EVERYWHERE, IN_BROWSER } = z
  .object({ EVERYWHERE: Table, IN_BROWSER: Table })
  .parse(await import(pathToFileURL(join(import.meta.dirname, 'replaced.mjs')).href));
/** Modules of the app or of the copy, not packages: those the build itself finds or misses. */
const OURS = /^(?:app|lib|prisma)\//;
const isThere = (module: string) =>
  ['', '.ts', '.tsx', '/client.ts'].some((ending) => existsSync(join(ROOT, module + ending)));

test.each(
  Object.entries({ ...EVERYWHERE, ...IN_BROWSER }).flatMap((row) => row.filter((one) => OURS.test(one))),
)('%s is where the table says', (module) => {
  expect(isThere(module)).toBe(true);
});
