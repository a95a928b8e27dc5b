import type { Span } from '@/lib/schema/span';
import type { AnnotatedDocument } from '../../../../extract/context';
import { words } from '../../text/words';
import type { ClauseReading } from '../clauses/reading';
import { datesIn, type IndexedTimex } from './date-of-clause';

/** What says that each of the days behind it has a happening of its own. */
const EACH = words('分別[為是在於]?[^，]{0,2}$');
const JOINS = words('^(?:、|，|和|及|與|以及)$');
/** `時間分別為`: the days of what the clause before tells. */
const DAYS_OF = words('^[^，]{0,4}分別[為是在於]$');

/** Whether a clause is nothing but the days of what the clause before tells. */
export function isDaysOfBefore({ text, form, timexes }: AnnotatedDocument, clause: Span): boolean {
  const [first] = datesIn(text, timexes, clause);
  return first !== undefined && DAYS_OF.test(form.slice(clause.start, first.timex.start));
}

/**
 * The days of a list of which each has a happening of its own, but for the one that governs the clause: `分別於1974年5月18日、1998年5月11日試爆`. Counter-example: `5月11日及13日試爆`, two days of one
 * series.
 */
export function otherDaysListed({ form }: AnnotatedDocument, { dates, own }: ClauseReading): IndexedTimex[] {
  const [first, ...more] = dates;
  if (!first || more.length === 0 || !own) return [];
  if (!EACH.test(form.slice(Math.max(0, first.timex.start - 8), first.timex.start))) return [];
  const joined = more.every(({ timex }, i) =>
    JOINS.test(form.slice((dates[i] as IndexedTimex).timex.end, timex.start)),
  );
  return joined ? dates.filter((date) => date !== own) : [];
}
