import type { TimexRule } from '../../../date/recognise/rule';
import { matchAt, pattern, W } from './grammar';

const FISCAL = pattern(
  `(?:(?:the${W})?(?:fiscal|financial)(?:${W}year)?${W}|FY[-\\s]?)(?:[12][0-9]{3}(?:[-/–][0-9]{2,4})?|[’']?[0-9]{2})(?![\\p{L}\\p{N}])`,
  'i',
);

/** A fiscal year: fiscal year 2004, FY2005. It begins in another month in every state, so that it gives no date of its own. */
export const fiscalYear: TimexRule = {
  id: 'fiscal-year',
  begins: ['the', 'fiscal', 'financial', 'fy'],
  match(text, at) {
    const match = matchAt(FISCAL, text, at);
    return match
      ? { end: at + match[0].length, type: 'DATE', value: { kind: 'unclear', why: 'unresolved.fiscal-year' } }
      : null;
  },
};
