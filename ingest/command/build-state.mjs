// What the build of the command line is made of, and whether it is there as it was made.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const FOLDER = join(ROOT, '.data/build');
export const CLI = join(FOLDER, 'cli.cjs');
export const STATE = join(FOLDER, 'state.txt');

const MADE_OF = ['ingest', 'lib', 'prisma', 'package-lock.json', 'tsconfig.json'];
const ASIDE = /^(?:ingest\/(?:bench|fixtures|importance\/sets)|prisma\/generated)$|\.test\.ts$|\.md$/;

/** Every file that the build depends on, with its size and the time of its last change. */
export function stateNow() {
  return [process.version, ...MADE_OF.flatMap(statesIn)].join('\n');
}

/** Whether the build is there, and newer than what it was made of. */
export function isFresh() {
  try {
    return readFileSync(STATE, 'utf8') === stateNow();
  } catch {
    return false;
  }
}

function statesIn(path) {
  if (ASIDE.test(path)) return [];
  const found = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [`${path} ${found.size} ${found.mtimeMs}`];
  return readdirSync(join(ROOT, path))
    .sort()
    .flatMap((name) => statesIn(`${path}/${name}`));
}
