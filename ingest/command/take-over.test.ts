import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLedger } from '@/lib/edits/ledger';
import { run, SeedFolder } from './fixture';

const folder = new SeedFolder();
const HEADER = 'verdict\tdocument\tquote\tother_document\tother_quote\n';
const TOGETHER = 'together\ta\t北韓試射飛彈\tb\t平壤再次發射火箭\n';
const LOST = 'apart\ta\t沒有這些字\tb\t平壤再次發射火箭\n';

function ingest(...options: string[]) {
  const { out, said } = run(...folder.options, '--mentions', folder.file('m.jsonl'), ...options);
  const lines = readFileSync(folder.file('m.jsonl'), 'utf8').trim().split('\n');
  const events = new Set(lines.map((line) => (JSON.parse(line) as { eventId: string }).eventId));
  return { out, said, events: events.size };
}

test('the rows of merging.tsv become lines of the ledger once; one that cannot be followed stays and is told', () => {
  writeFileSync(folder.file('a.txt'), '2005年5月2日，北韓試射飛彈。');
  writeFileSync(folder.file('b.txt'), '2006年7月5日，平壤再次發射火箭。');
  expect(ingest().events).toBe(2);

  writeFileSync(folder.file('merging.tsv'), `# by hand\n${HEADER}${TOGETHER}${LOST}`);
  const first = ingest();
  expect(first.events).toBe(1);
  expect(first.said).toMatch(
    /merging\.tsv: a row is a line of edits\.jsonl now.*what could not be followed stays/,
  );
  expect(first.out).toMatch(/merging\.tsv line 3: “沒有這些字” does not stand in a/);
  expect(readFileSync(folder.file('merging.tsv'), 'utf8')).toBe(`# by hand\n${HEADER}${LOST}`);
  const { lines, faults } = parseLedger(readFileSync(folder.file('edits.jsonl'), 'utf8'));
  expect(lines.map(({ edit }) => [edit.who, edit.why, edit.decision.does])).toEqual([
    ['merging.tsv', 'merging.tsv line 3', 'merge'],
  ]);
  expect(faults).toEqual([]);

  expect(ingest().out).toMatch(/^Nothing has changed/);
  writeFileSync(folder.file('merging.tsv'), `${HEADER}${TOGETHER}`);
  expect(ingest().events).toBe(1);
  expect(existsSync(folder.file('merging.tsv'))).toBe(false);
  // It stands there twice now, and counts once.
  expect(parseLedger(readFileSync(folder.file('edits.jsonl'), 'utf8')).lines).toHaveLength(1);
});
