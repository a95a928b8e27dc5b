import { describe, expect, test } from 'vitest';
import { edtfBounds } from '@/lib/time/edtf';
import { daysOf, roundOn } from './round-of-mention';

const ROUNDS = [
  { round: 1, earliest: '2000-03-01', latest: '2000-03-04' },
  { round: 2, earliest: '2001-02-10', latest: '2001-02-10' },
];
const mentioned = (edtf: string, rule = 'state.day') => ({
  ...edtfBounds(edtf),
  basis: [{ rule, source: null, span: null, text: '', before: null, after: edtf }],
});

describe('the round of a mention', () => {
  test.each([
    ['2000-03-02', 'state.day', 1],
    ['2000-03-02/2000-03-03', 'range.join', 1],
    ['2000-02-29', 'state.day', null],
    ['2000-03', 'state.month', null],
    ['2001-02-10', 'round.section', 2],
    ['2000-03-01/2000-03-04', 'round.named', 1],
    ['1999-01-01', 'round.named', null],
  ])('%s by %s is at round %s', (edtf, rule, round) => {
    expect(roundOn(daysOf(mentioned(edtf, rule)), ROUNDS)).toBe(round);
  });
});
