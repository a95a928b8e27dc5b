import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a part of the copy's data. It is a script that hands the part over, since a page that is opened from a disk may load scripts but fetch nothing.
 * @param name its path within the folder of the data, without an ending: `event/x`
 */
export function putPart(folder: string, name: string, data: unknown): void {
  const file = path.join(folder, 'data', `${name}.js`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `timelinePart(${JSON.stringify(name)},${JSON.stringify(data)})\n`);
}
