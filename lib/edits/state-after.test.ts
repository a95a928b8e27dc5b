import { expect, test } from 'vitest';
import type { Anchor, Decision } from '../schema/edit';
import type { LedgerLine } from './ledger';
import { stateAfter } from './state-after';

/** Words at a place of one document. */
const at = (start: number): Anchor => ({
  ...{ document: 'a', sha256: '0'.repeat(64), position: { start, end: start + 5 } },
  quote: { exact: `words ${start}`, prefix: '', suffix: '' },
});
const event = (...starts: number[]) => ({ event: 'e', passages: starts.map(at) });
const date = (before: string, after: string): Decision => ({
  ...{ does: 'correct', target: event(0) },
  correction: { field: 'date', before, after },
});
const undo = (edit: string): Decision => ({ does: 'undo', edit });
const accept: Decision = { does: 'accept', target: event(0) };
const merge: Decision = { does: 'merge', target: event(0), with: event(20) };
const split: Decision = { does: 'split', target: event(0, 10), off: [at(10)] };

/** Lines whose ids are their numbers from 1. */
const lines = (decisions: readonly Decision[]): LedgerLine[] =>
  decisions.map((decision, i) => ({
    line: i + 1,
    edit: { id: `${i + 1}`, at: '2026-11-30T00:00:00.000Z', who: 'Ann', why: '', decision },
  }));

const DATED = [accept, date('2003', '2003-01'), date('2003-01', '2003-02'), undo('3'), undo('4')];

test.each([
  ['before it was corrected', '1', '2003', ['1']],
  ['corrected once', '2', '2003-01', ['1', '2']],
  ['corrected twice', '3', '2003-02', ['1', '3']],
  ['the second taken back', '4', '2003-01', ['1', '2']],
  ['and that taken back', '5', '2003-02', ['1', '3']],
])('%s (line %s) its date is %s', (_, id, wanted, held) => {
  const state = stateAfter(lines(DATED), id);
  expect(state?.fields).toEqual({ date: wanted });
  expect(state?.held.map(({ edit }) => edit.id)).toEqual(held);
});

test.each<[string, readonly Decision[], string, number[], number[]]>([
  ['one that was put to it later', [accept, merge], '1', [20], []],
  ['one to which it was put itself', [{ ...accept, target: event(20) }, merge], '1', [0], []],
  ['the same, taken back since', [accept, merge, undo('2')], '1', [], []],
  ['one that was split off later', [accept, split], '1', [], [10]],
  ['one that was split off before', [split, accept], '2', [], []],
  ['one that came and went', [accept, { ...merge, with: event(10) }, split], '1', [10], []],
])('of passages: %s', (_, decisions, id, notYet, lost) => {
  const state = stateAfter(lines(decisions), id);
  const starts = (some: readonly Anchor[] = []) => some.map(({ position }) => position.start);
  expect([starts(state?.notYet), starts(state?.lost)]).toEqual([notYet, lost]);
});

test('it names the states beside it, and there is none behind what is not there', () => {
  const all = lines(DATED);
  expect([stateAfter(all, '1'), stateAfter(all, '3'), stateAfter(all, '5')]).toMatchObject([
    { before: null, after: '2' },
    { before: '2', after: '4' },
    { before: '4', after: null },
  ]);
  expect(stateAfter(all, '6')).toBeNull();
});
