import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** What decides what comes out of a document: the stages with their tables, and what of lib they share with the app. */
const PARTS = ['ingest', 'lib/schema', 'lib/text', 'lib/time', 'lib/cite', 'lib/language'];

/** What only tests and measures read. */
const ASIDE = /^ingest\/(?:bench|fixtures|importance\/sets)$|\.test\.ts$|\.md$/;

const LENGTH = 12;

let known: string | undefined;

/** Names the rules: twelve characters made of the files that hold them, the same wherever the same code runs. */
export function fingerprint(): string {
  known ??= fingerprintOf(ROOT);
  return known;
}

/** The same of a project that lies elsewhere. */
export function fingerprintOf(root: string): string {
  const hash = createHash('sha256');
  for (const file of PARTS.flatMap((part) => filesIn(root, part))) {
    const content = readFileSync(join(root, file));
    hash.update(JSON.stringify([file, content.length])).update(content);
  }
  return hash.digest('hex').slice(0, LENGTH);
}

/** The files of a folder and of those in it, in the order of their names. */
function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .map((entry) => ({ entry, path: `${folder}/${entry.name}` }))
    .filter(({ path }) => !ASIDE.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ entry, path }) => (entry.isDirectory() ? filesIn(root, path) : [path]));
}
