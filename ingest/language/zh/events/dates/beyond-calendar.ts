import type { DatedExpression } from '@/lib/schema/annotation';
import { firstFrom } from '@/lib/text/within';
import type { AnnotatedDocument } from '../../../../extract/context';
import type { ClauseReading } from '../clauses/reading';

const BEYOND = 'unresolved.out-of-range';
const SENTENCE_END = /[。！？\n]/;

/**
 * Whether a clause tells of a time that the calendar here does not reach, named in it or before it in its sentence. Neither the day of the document nor a date told earlier is
 * then its own. Example: `西元前202年12月，兩國簽署盟約`. Counter-example: `公元前221年統一的國家，2003年8月簽署條約`, where a date follows.
 */
export function isBeyondCalendar({ span, own }: ClauseReading, document: AnnotatedDocument): boolean {
  const { text, timexes } = document;
  if (own) return false;
  const last = timexes[firstFrom(timexes, span.end, (timex) => timex) - 1];
  return last !== undefined && isBeyond(last) && !SENTENCE_END.test(text.slice(last.end, span.start));
}

function isBeyond({ basis }: DatedExpression): boolean {
  return basis.at(-1)?.rule === BEYOND;
}
