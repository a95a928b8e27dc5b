import type { DatedExpression } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { DatelineCues } from '../language';

/** What is told of the place and the copies of a treaty behind its date is no longer, in code units. */
const LONGEST = 60;
/** A letter or a press release that ends in its date has said something before. */
const SHORTEST_TEXT = 20;

type Expression = Pick<DatedExpression, 'start' | 'end' | 'known'>;

/**
 * The expression that is the date of a treaty's signature: `一九七五年六月九日於北京` at the head of a line, or `於一九六○年十月一日在北京簽訂，共兩份`. Counter-examples: a text that gives two such
 * dates; `於1960年10月1日在北京簽訂協定`, which tells of one.
 * @returns null where the text bears none, or more than one
 */
export function signatureOf<T extends Expression>(
  text: string,
  expressions: readonly T[],
  cues: DatelineCues,
): T | null {
  const signed = expressions.filter(({ start, end, known }) => {
    if (known.day === undefined || (known.year ?? known.era) === undefined) return false;
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const before = text.slice(Math.max(line, start - LONGEST), start);
    const behind = text.slice(end, end + LONGEST).split('\n')[0] ?? '';
    return start > SHORTEST_TEXT && cues.isSigned({ before, behind });
  });
  return signed.length === 1 ? (signed[0] ?? null) : null;
}

/**
 * The date on the last line of a text, below what it says, as letters and the papers of ministries bear it: `中華民國九十七年六月十三日`. Counter-examples: a date further up; one of several lines that
 * are dates alone.
 * @param alone the expressions that are all of their line
 */
export function closingDate<T extends Span>(text: string, alone: readonly T[]): T | null {
  const last = alone.at(-1);
  const end = text.trimEnd().length;
  const isLast = last !== undefined && alone.length === 1 && !text.slice(last.end, end).includes('\n');
  return isLast && last.start > SHORTEST_TEXT ? last : null;
}
