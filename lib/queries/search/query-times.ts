import { CHINESE_TIMES } from '@/lib/language/zh/written-times';
import type { IsoDay } from '@/lib/schema/day';
import { foldedText } from '@/lib/text/folded-text';
import { edtfBounds } from '@/lib/time/edtf';
import type { WrittenTime } from '@/lib/time/written-time';
import { BARE_YEAR, WRITTEN_TIMES } from '@/lib/time/written-times';

/** A time that a query names, and where in it: code units. */
export interface QueryTime {
  start: number;
  end: number;
  from: IsoDay;
  to: IsoDay;
}

/** The forms in which a query names a time, each before such as may stand within it. */
const FORMS: readonly WrittenTime[] = [...WRITTEN_TIMES, ...CHINESE_TIMES, BARE_YEAR];

const PATTERNS = FORMS.map(({ pattern, edtf }) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.-])${pattern}(?![a-z0-9]|[-.]\\d)`, 'gu'),
  // After a character that is no letter of a word, as in 在2005年7月.
  inHan: new RegExp(`(?<=\\p{Script=Han})${pattern}(?![a-z0-9]|[-.]\\d)`, 'gu'),
  edtf,
}));

function boundsOf(edtf: string): { from: IsoDay; to: IsoDay } | null {
  try {
    const { earliest, latest } = edtfBounds(edtf);
    return { from: earliest, to: latest };
  } catch {
    return null;
  }
}

/**
 * The times that a query names, in their order: `2003`, `2003-08`, `2003-2005`, `July 2005`, `民國94年`, `2005年7月`, in either script and in
 * full-width signs. Counter-examples: 2003-13, which no calendar has; 12345; the 94 of `94 delegates`.
 */
export function queryTimes(query: string): QueryTime[] {
  const form = foldedText(query);
  const times: QueryTime[] = [];
  const isFree = (start: number, end: number) =>
    times.every((other) => other.end <= start || other.start >= end);
  for (const { pattern, inHan, edtf } of PATTERNS)
    for (const match of [...form.matchAll(pattern), ...form.matchAll(inHan)]) {
      const [start, end] = [match.index, match.index + match[0].length];
      const bounds = isFree(start, end) ? boundsOf(edtf(match.slice(1))) : null;
      if (bounds !== null) times.push({ start, end, ...bounds });
    }
  return times.sort((a, b) => a.start - b.start);
}
