import path from 'node:path';
import type { Edit } from '@/lib/schema/edit';
import { LedgerFile } from './ledger-file';

/** The victim of the kill test: writes decisions down without end, one or several at once, and says which it has written. */
const [, , folder = '', data = '', prefix = ''] = process.argv;
const file = new LedgerFile({ folder, data, databaseFile: path.join(data, 'kb.db') });

const edit = (id: string, length: number): Edit => ({
  ...{ id, at: new Date().toISOString(), who: 'A', why: '\u5b57'.repeat(length) },
  decision: { does: 'merge-names', entity: 'a', other: 'b' },
});

for (let i = 0; ; i += 1) {
  const ids = Array.from({ length: 1 + (i % 4) }, (_, part) => `${prefix}-${i}-${part}`);
  await file.append(ids.map((id) => edit(id, (i * 397) % 2000)));
  process.stdout.write(`${ids.join('\n')}\n`);
}
