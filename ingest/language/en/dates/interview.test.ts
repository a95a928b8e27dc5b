import { describe, expect, test } from 'vitest';
import { datesOf } from './fixture-dates';

describe('an interview', () => {
  const talk = (asked: string, answered: string) =>
    `Q: How are you?\n\nA: Well enough.\n\nQ: ${asked}\n\nA: ${answered}\n\nQ: Would you go back?\n\nA: No.\n`;
  test.each([
    // An answer is of the time that was asked for.
    [
      'Let us come to 2002. You were there on the 7th of August.',
      'He sang. On 14 November the board met.',
      '14 November',
      '2002-11-14',
    ],
    ['The plan had been signed in October 1994.', 'On the 21st, in Geneva.', 'the 21st', '1994-10-21'],
    [
      'There was hope in Singapore in June last year.',
      'Yes. They signed it on the twelfth.',
      'the twelfth',
      '2007-06-12',
    ],
    // A new question is not of the time of the answer before it.
    [
      'Will it last?',
      'They left it in 1987. In May they met.\n\nQ: And now?\n\nA: On the 2nd, he called.',
      'the 2nd',
      '2008-03-02',
    ],
  ])('%s %s', (asked, answered, words, edtf) => {
    expect(datesOf(talk(asked, answered), [2008, 3, 3]).find(([one]) => one === words)?.[1]).toBe(edtf);
  });
});

test('a question at the head of its answer, in a text that is no interview', () => {
  const told = (question: string) => datesOf(`${question}\n\nIn May the envoys met.\n`, [2010, 8, 1]).at(-1);
  expect(told('What changed in 2003?')).toEqual(['May', '2003-05']);
  expect(told('It changed in 2003.')).toEqual(['May', '2010-05']);
});
