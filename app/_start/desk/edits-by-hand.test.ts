import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseLedger } from '@/lib/edits/ledger';
import { EditList, EditView } from '@/lib/queries/review/edit-view';
import { LEDGER_FILE } from '@/lib/schema/edit';
import { Edits } from '../collection/ledger/edits';
import { readAnew } from '../collection/read-anew';
import { accept, decide, done, editsIn, eventsOf, ledgerOf, tagOf } from './fixture-edits';
import { type Site, sites } from './site-fixture';

const { site, sharedSite } = sites();

describe('a ledger that others have written to', () => {
  const prepared = async (bytes: string | Buffer): Promise<Site & { a: string }> => {
    const one = await site();
    writeFileSync(path.join(one.place.folder, LEDGER_FILE), bytes);
    return { ...one, a: eventsOf(one.place).a ?? '' };
  };
  const own = JSON.stringify({
    ...{ id: 'by-hand-1', at: '2026-01-01T00:00:00Z', who: '陳', why: '' },
    decision: { does: 'merge-names', entity: 'KP', other: 'JP' },
  });

  test('its broken lines, foreign ones and marks of a merge are told by line, and a decision stands behind them', async () => {
    const text = `{"a":\n{"note":"mine"}\n<<<<<<< HEAD\n${own}\n=======\n>>>>>>> theirs\n`;
    const { at, place, a } = await prepared(text);
    const { edits } = await done(await decide(at, [accept(a)]));
    expect(ledgerOf(place).startsWith(text)).toBe(true);
    const list = EditList.parse(await (await fetch(`${at}/api/edits`)).json());
    expect(list.edits.map(({ id }) => id)).toEqual([edits[0]?.id, 'by-hand-1']);
    expect(list.faults.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'edit.broken-line'],
      [2, 'edit.unknown'],
      [3, 'edit.merge-conflict'],
      [5, 'edit.merge-conflict'],
      [6, 'edit.merge-conflict'],
    ]);
    for (const { line, message } of list.faults) expect(message).toContain(`edits.jsonl line ${line}: `);
  });

  test('its unfinished last line is cut off, kept and told', async () => {
    const { at, place, a } = await prepared(`${own}\n${own.slice(0, 30)}`);
    const { said } = await done(await decide(at, [accept(a)]));
    expect(said[0]).toMatch(/^edits\.jsonl: the last line had no end.* kept in .*edits\.jsonl\.$/);
    const kept = /kept in (.*)\.$/.exec(said[0] ?? '')?.[1] ?? '';
    expect(readFileSync(kept, 'utf8')).toBe(own.slice(0, 30));
    expect(parseLedger(ledgerOf(place)).faults).toEqual([]);
  });

  test.each<[string, Buffer]>([
    ['UTF-16', Buffer.from(`${own}\n`, 'utf16le')],
    ['Latin-1', Buffer.from('{"who": "\xe9"}\n', 'latin1')],
  ])('in %s it stays as it is', async (_, bytes) => {
    const { at, place, a } = await prepared(bytes);
    const answer = await decide(at, [accept(a)]);
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'ledgerEncoding' }]);
    expect(readFileSync(path.join(place.folder, LEDGER_FILE))).toEqual(bytes);
  });

  test('as a link it stays as it is, and is no door to another file', async () => {
    const { at, place, a } = await prepared('');
    const file = path.join(place.folder, LEDGER_FILE);
    const other = path.join(place.data, 'other');
    writeFileSync(other, '');
    rmSync(file);
    symlinkSync(other, file);
    const answer = await decide(at, [accept(a)]);
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'link' }]);
    expect(readFileSync(other, 'utf8')).toBe('');
  });

  test('as a folder it is told', async () => {
    const { at, place, a } = await prepared('');
    const file = path.join(place.folder, LEDGER_FILE);
    rmSync(file);
    mkdirSync(file);
    expect((await decide(at, [accept(a)])).status).toBe(409);
  });

  test('what is written down by hand while the page is open counts for the state of the event', async () => {
    const { at, place, a } = await prepared('');
    const seen = await tagOf(at, a);
    const [line] = (await done(await decide(at, [accept(a)]))).edits;
    expect(await tagOf(at, a)).not.toBe(seen);
    appendFileSync(
      path.join(place.folder, LEDGER_FILE),
      `${JSON.stringify({ ...editsIn(place)[0], id: 'by-hand-2', who: '陳' })}\n`,
    );
    const late = await decide(at, [accept(a)], { 'If-Match': await tagOf(at, a) });
    expect([late.status, line?.who]).toEqual([201, '王']);
    const older = await decide(at, [accept(a)], { 'If-Match': seen });
    expect([older.status, await older.json()]).toMatchObject([412, { values: { who: '王' } }]);
  });
});

test('a full disk is told, and nothing is written', async () => {
  const { place } = await sharedSite();
  const { a = '' } = eventsOf(place);
  const full = async () => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  };
  const deciding = new Edits(place, full).decide({ who: '王', why: '', decisions: [accept(a)] }, null, null);
  await expect(deciding).rejects.toThrow('edits.jsonl cannot be written: there is no room left on its disk');
  rmSync(path.join(place.folder, LEDGER_FILE), { force: true });
});

test('what was written down when the process ended takes effect at the next start, and waits until then', async () => {
  const { at, place } = await site();
  const { a = '' } = eventsOf(place);
  const { edits } = await done(await decide(at, [accept(a)]));
  const line = { ...editsIn(place)[0], id: 'not-read-yet', who: '陳' };
  appendFileSync(path.join(place.folder, LEDGER_FILE), `${JSON.stringify(line)}\n`);
  const waiting = await fetch(`${at}/api/edits/not-read-yet`);
  expect(EditView.parse(await waiting.json()).state).toBe('waiting');
  await readAnew(place);
  const read = await fetch(`${at}/api/edits?state=applied`);
  expect(EditList.parse(await read.json()).edits.map(({ id }) => id)).toEqual(['not-read-yet', edits[0]?.id]);
});
