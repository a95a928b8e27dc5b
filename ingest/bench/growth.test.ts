import { expect, test } from 'vitest';
import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';
import { GROWING } from './growth-texts';

const lexicon = loadLexicon();

/** CPU seconds of the whole ingest of a text: what else the machine does is not counted. */
function secondsOf(rawText: string): number {
  const before = process.cpuUsage();
  ingest([asRead('a', rawText)], lexicon, new Diagnostics());
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Texts that each took four times the time for twice the length, or more; `npm run bench -- growth` measures the whole table. */
const CASES: readonly (readonly [text: string, characters: number])[] = [
  ['"中國、" in a clause', 4000],
  ['"的" before a date', 4000],
  ['" " in a clause', 8000],
  ['"美" alone', 8000],
  ['"「" alone', 8000],
  ['"（" alone', 8000],
  [`${JSON.stringify('\ufeff')} alone`, 4000],
  ['"會談" alone', 8000],
  ['"2002年8月、" alone', 4000],
  ['two characters a line', 8000],
  ['"宣布" alone', 4000],
  ['"一" in a clause', 4000],
  ['"為期三天" alone', 8000],
];

test('the table has a hundred texts and more, no two of one name', () => {
  expect(new Set(GROWING.map(({ name }) => name)).size).toBe(GROWING.length);
  expect(GROWING.length).toBeGreaterThan(100);
});

test.each(CASES)(
  '%s does not take much more than four times as long for four times the text',
  (wanted, characters) => {
    const text = GROWING.find(({ name }) => name === wanted);
    if (!text) throw new Error(`there is no text ${wanted}`);
    const times = Math.ceil(characters / (text.make(101).length - text.make(100).length));
    secondsOf(text.make(times));
    const once = Math.min(secondsOf(text.make(times)), secondsOf(text.make(times)));
    // 16 times would be the square; the least that is measured covers what an ingest takes for any text.
    expect(secondsOf(text.make(times * 4))).toBeLessThan(Math.max(once, 0.1) * 9);
  },
);
