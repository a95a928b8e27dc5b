import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DerivationStep } from '@/lib/schema/day';
import { BASIS_MESSAGES } from '@/lib/time/basis-messages';
import { edtfBounds } from '@/lib/time/edtf';
import { resolved } from './fixture';

const PIECES = [
  '2005年',
  '民國94年',
  '去年',
  '同年',
  '翌年',
  '今年',
  '3月',
  '十二月',
  '31日',
  '24號',
  '二十九日',
  '至',
  '、',
  '與',
  '，',
  '。',
  '\n',
  '星期三',
  '上週五',
  '明天',
  '翌日',
  '年底',
  '1990年代',
  '80年代初',
  '十三世紀',
  '三天前',
  '兩年後',
  '會談前兩天',
  '為期13天',
  '近十年來',
  '每年',
  '當時',
  '下午',
  '以來',
  '自',
  '將',
  '已',
  '（',
  '）',
  '9999年',
  '公元前3年',
  '100年',
  '春節',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));
const reference = fc.constantFrom(null, '2004-02-25', '2004-06/2005-03', '1990/..', '0000', '9999-12-31');

it('gives every expression a derivation of known rules, and a value that reads back as it says', () => {
  fc.assert(
    fc.property(text, reference, (words, date) => {
      for (const one of resolved(words, date)) {
        expect(one.basis.length).toBeGreaterThan(0);
        for (const step of one.basis) {
          expect(DerivationStep.safeParse(step).success).toBe(true);
          expect(Object.keys(BASIS_MESSAGES)).toContain(step.rule);
          if (step.span)
            expect(step.text).toBe(words.slice(step.span.start, step.span.end).replace(/\s*\n\s*/g, ''));
        }
        if (one.edtf === null) expect([one.earliest, one.latest, one.precision]).toEqual([null, null, null]);
        else {
          expect(one.basis.at(-1)?.after).toBe(one.edtf);
          expect(edtfBounds(one.edtf)).toMatchObject({ earliest: one.earliest, latest: one.latest });
        }
      }
    }),
    { numRuns: 400 },
  );
});

it('invents no year for a text without a date of its own', () => {
  const bare = fc
    .array(
      fc.constantFrom(
        '去年',
        '今年3月',
        '3月',
        '24號',
        '星期三',
        '明天',
        '上個月',
        '三天前',
        '，',
        '。',
        '本周',
        '年底',
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join(''));
  fc.assert(fc.property(bare, (words) => resolved(words, null).every(({ edtf }) => edtf === null)));
});
