import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DISK, hashOf } from './disk';
import { Journal } from './journal';

/** The victim of the kill test: adds, replaces and removes documents of a folder without end, and says what it has done. */
const [, , folder = '', data = '', prefix = ''] = process.argv;
const journal = new Journal({ folder, data, databaseFile: '' }, DISK);
const sent = path.join(data, 'sent');
const rest = { documents: [], request: null, undoes: null };

async function put(name: string, text: string): Promise<void> {
  writeFileSync(sent, text);
  const before = await hashOf(path.join(folder, `${name}.txt`));
  const after = createHash('sha256').update(text).digest('hex');
  const entry = (title: string) => ({ id: name, type: 'document', title });
  const change = await journal.perform(
    {
      ...{ ...rest, kind: before === null ? 'add' : 'replace' },
      files: [{ fileName: `${name}.txt`, before, after }],
      entries: [{ id: name, before: before === null ? null : entry('1'), after: entry(text.slice(-1)) }],
    },
    () => sent,
  );
  process.stdout.write(`${change.kind} ${name}\n`);
}

const text = (name: string, version: number) => `${name} ${'\u5b57'.repeat(20_000)} ${version}`;
for (let i = 0; ; i += 1) {
  const name = `${prefix}${i}`;
  await put(name, text(name, 1));
  if (i % 2 === 0) await put(name, text(name, 2));
}
