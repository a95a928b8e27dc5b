import { expect, test } from 'vitest';
import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';

const SCRIPT = '英國、法國、德國三國外長，和伊朗外長，昨天在日內瓦會面。';

/** A paper that tells of one kind of meeting in so many months. */
const paperOf = (meetings: number): string =>
  Array.from(
    { length: meetings },
    (_, i) =>
      `${1995 + Math.floor(i / 12)}年${(i % 12) + 1}月25日，英、法、德三國外長在日內瓦與伊朗外長會晤。`,
  ).join('\n');

/** What is told of what was not looked at when the script was dated beside the paper. */
function toldBeside(paper: string) {
  const read = [asRead('paper', paper), asRead('script', SCRIPT)];
  const { diagnostics } = ingest(read, loadLexicon(), new Diagnostics());
  return diagnostics
    .filter(({ rule }) => rule.startsWith('dating.crowd'))
    .map(({ rule, documentId, message }) => [
      rule,
      documentId,
      Number(/\d{2,}(?= at most| days)/.exec(message)?.[0]),
    ]);
}

const DAYS = (count: number) => ['dating.crowd-of-days', 'script', count];
const DATES = (count: number) => ['dating.crowd-of-dates', null, count];

test.each([
  [9, []],
  [10, [DAYS(307)]],
  [64, [DAYS(1951)]],
  [65, [DATES(65), DAYS(1951)]],
])('a script beside %i meetings like its own: what is too much to be tried is told', (meetings, told) => {
  expect(toldBeside(paperOf(meetings))).toEqual(told);
});
