import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What may hold Chinese: a pack (of another language, too: Korean writes some), what is known of the world, and sentences in the interface's two languages, also those of citations. */
const ALLOWED = [
  /^(?:ingest|lib)\/language\/(?!en\/)[a-z]{2,3}\//,
  /^ingest\/knowledge\//,
  /^ingest\/explain\/[a-z-]+-messages\.ts$/,
  /^lib\/time\/(?:messages\/|format-[a-z]+\.ts$)/,
  /^lib\/(?:cite\/(?:genre|locator)|export\/words)\.ts$/,
  /^ingest\/bench\//,
  /\.test\.tsx?$|(?:^|\/)fixture[a-z-]*\.tsx?$/,
];

const HAN = /\p{Script=Han}/gu;
const STRING_OR_COMMENT =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** How many Chinese characters stand in code, comments left aside. */
function chineseIn(code: string): number {
  const bare = code.replace(STRING_OR_COMMENT, (found) => (/^\/[/*]/.test(found) ? '' : found));
  return bare.match(HAN)?.length ?? 0;
}

function sources(): string[] {
  return ['ingest', 'lib', 'app'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
}

test.each([
  ['const words = /會談/; // 談判', 2],
  ["/** 會談 */ const word = '談判'; /* 會 */", 2],
  ["const address = 'https://談判';", 2],
])('%s holds %i Chinese characters', (code, count) => {
  expect(chineseIn(code)).toBe(count);
});

test('Chinese stands in the language pack, in what is known of the world and in messages', () => {
  const found = sources()
    .filter((path) => !ALLOWED.some((pattern) => pattern.test(path)))
    .map((path): [string, number] => [path, chineseIn(readFileSync(join(ROOT, path), 'utf8'))])
    .filter(([, count]) => count > 0);
  expect(found).toEqual([]);
});
