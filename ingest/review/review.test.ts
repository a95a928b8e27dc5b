import { expect, test } from 'vitest';
import type { Decision } from '@/lib/schema/edit';
import { decided, documentsOf, target, words } from '../ledger/fixture';
import { agreementOf } from './agreement';
import { annotationOf } from './annotation';
import { printed } from './print';
import { problemsOf } from './problems';

const read = documentsOf({
  one: '2003年1月10日，北韓宣布退出禁止核武擴散條約。2002年9月17日，小泉純一郎訪問北韓。',
  two: '2003年1月10日，北韓宣布退出禁止核武擴散條約。2004年2月25日，美國與北韓在北京舉行會談。1994年10月21日，美國與北韓簽署核子框架協議。',
});
const machine = decided(read);
const of = (text: string) => target(machine, text);

const date = (after: string): Decision => ({
  does: 'correct',
  target: of('小泉'),
  correction: { field: 'date', before: '2002-09-17', after },
});
const DECISIONS: Decision[] = [
  { does: 'accept', target: of('退出') },
  date('2002-09-18'),
  { does: 'reject', target: of('會談'), as: 'no-event' },
];
const kb = decided(read, ...DECISIONS);

test('only what persons looked at counts', () => {
  const agreement = agreementOf(kb);
  expect(agreement).toMatchObject({ looked: 2, rejected: 1, made: 0, open: 1 });
  expect(agreement.precision).toMatchObject({ right: 2, of: 3 });
  const shares = (list: typeof agreement.fields) =>
    Object.fromEntries(list.map(({ name, right, of: all }) => [name, `${right}/${all}`]));
  expect(shares(agreement.fields)).toMatchObject({ date: '1/2', type: '2/2', 'title.en': '2/2' });
  expect(shares(agreement.rules)).toEqual({ 'state.day': '1/2' });
  expect(agreement.merges).toMatchObject({ kept: { right: 1, of: 1 }, missed: 0 });
});

test('passages that a person parted were wrongly put together, and events that one put together were missed', () => {
  const parted = decided(read, ...DECISIONS.slice(0, 1), {
    ...{ does: 'split', target: of('退出') },
    off: [words(machine, 'two', '2003年1月10日，北韓宣布退出禁止核武擴散條約')],
  });
  expect(agreementOf(parted).merges.kept).toMatchObject({ right: 0, of: 1 });
  const merged = decided(read, { does: 'merge', target: of('小泉'), with: of('會談') });
  expect(agreementOf(merged).merges.missed).toBe(1);
});

test('a report has each figure with what it is of, and says so where nobody has decided', () => {
  expect(printed(agreementOf(kb))).toContain('3 of 4 looked at: 2 are events, 1 rejected, 0 added by hand.');
  expect(printed(agreementOf(kb))).toMatch(/date +50 % +1 of 2/);
  expect(printed(agreementOf(machine))).toContain('Nobody has decided anything yet.');
});

test('what was decided is annotation: what was accepted or corrected, as it stands now; what was rejected, as a verdict', () => {
  const files = annotationOf(kb);
  const lines = (files['one.jsonl'] ?? []) as Record<string, unknown>[];
  expect(lines.map(({ quote, edtf, optional, note }) => [quote, edtf, optional, note])).toEqual([
    ['2003年1月10日，北韓宣布退出禁止核武擴散條約', '2003-01-10', false, 'accepted'],
    ['2002年9月17日，小泉純一郎訪問北韓', '2002-09-18', false, 'corrected'],
  ]);
  expect(lines[1]).toMatchObject({
    doc: 'one',
    type: 'visit',
    actors: ['小泉純一郎'],
    key: expect.any(String),
  });
  expect((files['two.jsonl'] as Record<string, unknown>[]).map(({ optional }) => optional)).toEqual([
    false,
    true,
  ]);
  const verdicts = files['verdicts.jsonl'] as Record<string, unknown>[];
  expect(verdicts.map(({ source, verdict }) => [source, verdict])).toEqual([
    ['one', 'keep'],
    ['one', 'keep'],
    ['two', 'keep'],
    ['two', 'none'],
  ]);
});

test('lines that do not hold are told by file and line', () => {
  const other = documentsOf({ one: '2002年9月17日，小泉純一郎訪問北韓。', two: '2004年2月25日，天氣很好。' });
  const now = decided(other, ...DECISIONS, date('2002-13-40'));
  expect(problemsOf(now).map((sentence) => sentence.slice(0, 19))).toEqual([
    'edits.jsonl line 1:',
    'edits.jsonl line 3:',
    'edits.jsonl line 4:',
  ]);
  expect(problemsOf(kb)).toEqual([]);
});
