import { expect, test } from 'vitest';
import { clausesIn } from './clauses';
import { behindDateline } from './dateline';
import { sentencesIn } from './sentences';

const parts = (text: string, cut: typeof sentencesIn): string[] =>
  cut(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Mr. Kim left. He went home.', ['Mr. Kim left.', 'He went home.']],
  ['On Sept. 17 the U.S. agreed. Talks go on.', ['On Sept. 17 the U.S. agreed.', 'Talks go on.']],
  ['He met the U.S. The envoy left.', ['He met the U.S.', 'The envoy left.']],
  ['George W. Bush spoke to Kim Jong-il.', ['George W. Bush spoke to Kim Jong-il.']],
  ['Resolution No. 1718 was passed.', ['Resolution No. 1718 was passed.']],
  ['"We agree." The talks ended.', ['"We agree."', 'The talks ended.']],
  ['He asked "Why now?" and left.', ['He asked "Why now?" and left.']],
  ['It cost $1.5 million. Nobody paid!', ['It cost $1.5 million.', 'Nobody paid!']],
  ['1. The parties agree. 2. They meet.', ['1. The parties agree.', '2. They meet.']],
  ['They met at 9 a.m. Friday. It rained.', ['They met at 9 a.m. Friday.', 'It rained.']],
  ['Johnson Jr. Co. Ltd. sold it.', ['Johnson Jr. Co. Ltd. sold it.']],
  ['He left the next year.1 A court met.', ['He left the next year.', 'A court met.']],
  ['He was freed in 2009.3 The agency asked.', ['He was freed in 2009.', 'The agency asked.']],
  ['It was signed in May.[2] Iran froze it.', ['It was signed in May.', 'Iran froze it.']],
  ['It has version 2.3 The rest has none.', ['It has version 2.3 The rest has none.']],
  ['4 February. The Board met. It agreed.', ['4 February. The Board met.', 'It agreed.']],
  ['No end', ['No end']],
])('%s is cut into sentences', (text, expected) => {
  expect(parts(text, sentencesIn)).toEqual(expected);
});

test.each([
  ['The talks ended, and the envoys left', ['The talks ended', 'and the envoys left']],
  ['On September 17, 1999, they met', ['On September 17, 1999', 'they met']],
  ['May 11 -- India tests; Pakistan protests', ['May 11', 'India tests', 'Pakistan protests']],
  ['It gave 10,000 tons at 9:30', ['It gave 10,000 tons at 9:30']],
])('%s is cut into clauses', (text, expected) => {
  expect(parts(text, clausesIn)).toEqual(expected);
});

test.each([
  ['BEIJING, July 20, 2007 (AP) -- Envoys met.', 'Envoys met.'],
  ['WASHINGTON (Reuters) - Envoys met.', 'Envoys met.'],
  ['SEOUL, South Korea — Envoys met.', 'Envoys met.'],
  ['Envoys met -- at last.', 'Envoys met -- at last.'],
  ['Q: What happened?', 'What happened?'],
  ['A. They met in May.', 'They met in May.'],
  ['3. We condemn it.', 'We condemn it.'],
  ['June: Lee visits Cornell.', 'June: Lee visits Cornell.'],
  ['NATO said the six - as planned - met.', 'NATO said the six - as planned - met.'],
])('the news of %s', (text, news) => {
  const { start } = behindDateline(text, { start: 0, end: text.length });
  expect(text.slice(start)).toBe(news);
});
