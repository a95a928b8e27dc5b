import { expect, test } from 'vitest';
import { authorLine, authorsOf } from './authors';

test.each([
  [[{ family: '廖', given: '清華' }], ['廖清華']],
  [
    [{ family: 'Harrison', given: 'Selig' }, { literal: 'IAEA' }],
    ['Selig Harrison', 'IAEA'],
  ],
  [[{ family: 'Sun Tzu' }], ['Sun Tzu']],
  [undefined, []],
  ['not a list of names', []],
])('%j', (author, expected) => expect(authorsOf({ id: 'd', type: 'book', author })).toEqual(expected));

test.each([
  [
    [
      { family: '廖', given: '清華' },
      { family: 'Harrison', given: 'Selig' },
    ],
    '廖清華、Selig Harrison',
  ],
  [[{ family: 'Harrison', given: 'Selig' }, { literal: 'IAEA' }], 'Selig Harrison, IAEA'],
])('%j in a line', (author, line) => expect(authorLine({ id: 'd', type: 'book', author })).toBe(line));
