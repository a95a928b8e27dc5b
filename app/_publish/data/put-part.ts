import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Part } from '@/lib/queries/copy/part';

/**
 * Writes a part of the copy's data. It is a script that hands the part over, since a page that is opened from a disk may load scripts but fetch nothing.
 */
export function putPart(folder: string, [name, data]: Part): void {
  const file = path.join(folder, 'data', `${name}.js`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `timelinePart(${JSON.stringify(name)},${JSON.stringify(data)})\n`);
}
