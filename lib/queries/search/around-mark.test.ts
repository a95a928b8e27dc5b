import { expect, test } from 'vitest';
import { aroundMark } from './mark-words';

/** `a [b] c` as three segments. */
const segments = (text: string) =>
  text
    .split(/(?=\[)|(?<=\])/u)
    .map((part) =>
      part.startsWith('[') ? { text: part.slice(1, -1), marks: ['found'] } : { text: part, marks: [] },
    );

test.each([
  // Lines end within Chinese without a blank, within English with one; what is cut off ends between words.
  ['兩國於\n日內瓦[簽署]協\n議', '兩國於日內瓦[簽署]協議'],
  ['who said “no” and\nleft the [talks] in a hurry', 'who said “no” and left the [talks] in a hurry'],
  [
    'The delegations of the six parties, who had come to Beijing, left the [talks] yesterday',
    '…six parties, who had come to Beijing, left the [talks] yesterday',
  ],
  ['no mark', null],
])('%s reads %s', (text, shown) => {
  const around = aroundMark(segments(text));
  expect(around?.map((one) => (one.marks.length > 0 ? `[${one.text}]` : one.text)).join('') ?? null).toBe(
    shown,
  );
});
