import { expect, test } from 'vitest';
import { clausesIn } from './clauses';

test.each([
  ['俄外長5號在平壤會見了金正日，雙方交換意見', ['俄外長5號在平壤會見了金正日', '雙方交換意見']],
  ['強調「密切磋商，加以解決」，並提出建議', ['強調「密切磋商，加以解決」', '並提出建議']],
  ['供應1,000噸重油，隨後停止', ['供應1,000噸重油', '隨後停止']],
  ['雙方針對核武僵局，以及前三輪會談交換意見', ['雙方針對核武僵局，以及前三輪會談交換意見']],
  ['將在會談中，提出凍結，驗證，以及拆除三步驟', ['將在會談中', '提出凍結，驗證，以及拆除三步驟']],
  ['美、英、法三國外長：繼續談判', ['美、英、法三國外長', '繼續談判']],
])('%s', (sentence, clauses) => {
  expect(
    clausesIn(sentence, { start: 0, end: sentence.length }).map(({ start, end }) =>
      sentence.slice(start, end),
    ),
  ).toEqual(clauses);
});
