import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TableRow } from '@/lib/schema/entity';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const origins = new WeakMap<object, TableRow>();

/** Notes where a row stands in its file; a table that lies outside the project is known by its file's name. */
export function keepOrigin(
  row: object,
  path: string,
  line: number,
  cells: Readonly<Record<string, string>>,
): void {
  const within = relative(ROOT, path);
  const file = within.startsWith('..') ? basename(path) : within.replaceAll('\\', '/');
  origins.set(row, { file, line, cells: Object.entries(cells) });
}

/** Notes an origin that was told before, of a row that was kept since. */
export function restoreOrigin(row: object, origin: TableRow): void {
  origins.set(row, origin);
}

/** The row of a table as it stands in its file; null for what comes from none. */
export function originOf(row: object): TableRow | null {
  return origins.get(row) ?? null;
}
