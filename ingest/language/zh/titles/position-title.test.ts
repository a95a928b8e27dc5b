import { expect, test } from 'vitest';
import { ingestText } from '../../../fixtures/ingest-text';

/** The English titles of the positions that one item under a round's heading tells. */
function titlesOf(item: string): string[] {
  const rawText = [
    '大衛營談判之回顧',
    '壹、前言',
    '1999年3月1日至4日埃及、以色列與美國舉行第一輪大衛營談判。',
    '貳、各國立場',
    '第一輪大衛營談判',
    item,
  ].join('\n\n');
  return ingestText(rawText).positions.map(({ title }) => title.en);
}

test.each([
  // A clause that is read whole tells the position.
  ['一、埃及：埃及要求以色列撤軍。', ['Egypt demands that Israel withdraw forces']],
  ['一、以色列：以色列表示願意與埃及談判。', ['Israel expresses willingness to hold talks with Egypt']],
  // What is not read whole is of a kind, and somebody's.
  ['一、埃及：埃及希望以色列撤離那片紫色的沙灘。', ['Position of Egypt']],
  ['一、埃及：埃及堅持紫色的沙灘。', ['Demand: Egypt']],
  // The condition alone is held by nobody.
  ['一、埃及：埃及認為，以色列放棄敵視政策，埃及就沒有理由擁有核武器。', ['Position of Egypt']],
])('%s', (item, expected) => {
  expect(titlesOf(item)).toEqual(expected);
});
