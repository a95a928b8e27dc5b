import { describe, expect, test } from 'vitest';
import { englishExpressions } from '../../../bench/expressions/table';
import { readTimexes } from '../../../timex/read-timexes';

const OPEN = englishExpressions().filter(({ half }) => half === 'open');

/** What is found where the expression stands, as far as the table tells it. */
function foundIn({ text, expression, reference }: (typeof OPEN)[number]) {
  const start = text.indexOf(expression);
  const found = readTimexes(text, reference, 'test').find(
    (one) => one.start < start + expression.length && start < one.end,
  );
  return found ? { type: found.type, days: found.earliest && [found.earliest, found.latest] } : null;
}

describe('English date expressions in context', () => {
  test.each(OPEN.map((one) => [one.kind, one.expression, one.text, one] as const))(
    '%s: %s in %s',
    (_, _e, _t, one) => {
      const { type, days } = one;
      expect(foundIn(one)).toEqual(
        type === '-' ? null : { type, days: days && [days.earliest, days.latest] },
      );
    },
  );
});

/** The date that goes through, with its own bounds and its text. */
const read = (text: string, reference: string | null = '2007-07-20') =>
  readTimexes(text, reference, 'test').map((one) => `${one.text} ${one.type} ${one.edtf}`);

describe('what stands beside an expression', () => {
  test.each([
    ['It was signed on September 17, 1999, in Geneva.', ['September 17, 1999 DATE 1999-09-17']],
    ['From August 27 to 29, 2003, they met.', ['August 27 to 29, 2003 DATE 2003-08-27/2003-08-29']],
    ['The Six met in May; they may march on.', ['May DATE 2007-05']],
    [
      'He said on Tuesday that it would end in September.',
      ['Tuesday DATE 2007-07-17', 'September DATE 2007-09'],
    ],
    ['He said the Council could vote as early as Monday.', ['Monday DATE 2007-07-23']],
    ['He could not attend the round in March.', ['March DATE 2007-03']],
    ['At 9:30 a.m. on July 14 the seals were set.', ['July 14 DATE 2007-07-14']],
    [
      'The Security Council passed Resolution 1718 on October 14, 2006.',
      ['October 14, 2006 DATE 2006-10-14'],
    ],
    ['On February 30, 2003 nothing was held.', ['February 30, 2003 DATE 2003-02']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test.each([
  ['8/27/03, then 2/5/04.', ['2003-08-27', '2004-02-05']],
  ['27/8/03, then 2/5/04.', ['2003-08-27', '2004-05-02']],
  ['Only 2/5/04.', [null]],
  ['8/27/03, 27/8/03 and 2/5/04.', ['2003-08-27', '2003-08-27', null]],
])('the order of day and month is that which the text shows: %s', (text, expected) => {
  expect(readTimexes(`The dates were ${text}`, null, 'test').map(({ edtf }) => edtf)).toEqual(expected);
});

test('an ambiguous date says why it has no value', () => {
  const [found] = readTimexes('The form was dated 5/6/2004.', null, 'test');
  expect(found?.basis.map(({ rule, text }) => [rule, text])).toEqual([
    ['unresolved.two-readings', '5/6/2004'],
  ]);
});
