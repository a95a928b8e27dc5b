import { expect, test } from 'vitest';
import { ingestText } from '../../fixtures/ingest-text';

function actorsIn(rawText: string): string[] {
  return ingestText(rawText).mentions.map(({ title }) => title.en.split(' visits')[0] ?? '');
}

test.each([
  ['1990年6月，布希訪問莫斯科。2005年11月，布希訪問北京。', ['George H. W. Bush', 'George W. Bush']],
  ['2001年5月，布希訪問波蘭。2005年11月，小布希訪問北京。', ['George W. Bush', 'George W. Bush']],
  ['1996年5月，布希訪問波蘭。', ['George W. Bush']],
])('who bore the name then: %s', (text, actors) => {
  expect(actorsIn(text)).toEqual(actors);
});
