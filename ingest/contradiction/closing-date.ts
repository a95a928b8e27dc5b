import type { Span } from '@/lib/schema/span';
import { within } from '@/lib/text/within';
import { compareDays, isBefore } from '@/lib/time/day';
import type { ContradictionDraft } from '../explain/contradiction-draft';
import { explained } from '../explain/contradiction-messages';
import { inWords } from '../explain/dates-in-words';
import type { Examined } from './examined';
import { claimOfMention, claimOfTimex } from './words';

/**
 * Finds a text that tells of something as having happened after the last day on which it says it was finished.
 * Example: accepted on 9 August, it tells of 28 August. Counter-example: a plan for September.
 */
export function closingDate(document: Examined): ContradictionDraft[] {
  const { id, text, blocks, timexes, told, language } = document;
  const stated = blocks
    .filter(({ kind, span }) => kind === 'note' && language.isFinishing(text.slice(span.start, span.end)))
    .flatMap(({ span }) => within(timexes, span, (one) => one))
    .filter(({ type, precision }) => type === 'DATE' && precision === 'day');
  const closing = stated.sort((a, b) => compareDays(b.latest ?? '', a.latest ?? ''))[0];
  const day = closing?.latest;
  if (!closing?.edtf || !day) return [];
  const later = told
    .filter(
      ({ draft: { status, date, timex, span } }) =>
        status === 'occurred' &&
        isOwn(timex === null ? undefined : timexes[timex], span) &&
        (date.precision === 'day' || date.precision === 'days') &&
        isBefore(day, date.earliest),
    )
    .sort((a, b) => compareDays(b.draft.date.earliest, a.draft.date.earliest))[0];
  if (!later) return [];
  const [finished, happened] = [inWords([closing.edtf]), inWords([later.draft.date.edtf])];
  return [
    {
      kind: 'source-date',
      mention: later.index,
      claims: [claimOfMention(later, true), claimOfTimex(id, closing, false)],
      ...explained('after-finishing', { finished, happened }),
      reason: 'telling',
    },
  ];
}

/** Whether a mention states its date itself: one that is carried on from before may be the date of something else. */
function isOwn(timex: Span | undefined, { start, end }: Span): boolean {
  return timex !== undefined && start <= timex.start && timex.end <= end;
}
