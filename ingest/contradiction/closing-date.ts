import type { Span } from '@/lib/schema/span';
import { within } from '@/lib/text/within';
import type { ContradictionDraft } from '../contradiction-draft';
import type { Examined } from './examined';
import { claimOfMention, claimOfTimex, inWords } from './words';

/** What a text says of its own being finished: （投稿日期：…；採用日期：…）. */
const FINISHED =
  /(?:投稿|收稿|採用|采用|接受|通過|通过|審定|审定|修訂|修订|定稿|完稿|脫稿|脱稿|截稿)(?:日期|日)?\s?[：:]/;

/**
 * Finds a text that tells of something as having happened after the last day on which it says it was finished.
 * Example: accepted on 9 August, it tells of 28 August. Counter-example: a plan for September.
 */
export function closingDate(document: Examined): ContradictionDraft[] {
  const { id, text, blocks, timexes, told } = document;
  const stated = blocks
    .filter(({ kind, span }) => kind === 'note' && FINISHED.test(text.slice(span.start, span.end)))
    .flatMap(({ span }) => within(timexes, span, (one) => one))
    .filter(({ type, precision }) => type === 'DATE' && precision === 'day');
  const closing = stated.sort((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? 1 : -1))[0];
  const day = closing?.latest;
  if (!closing?.edtf || !day) return [];
  const later = told
    .filter(
      ({ draft: { status, date, timex, span } }) =>
        status === 'occurred' &&
        isOwn(timex === null ? undefined : timexes[timex], span) &&
        (date.precision === 'day' || date.precision === 'days') &&
        date.earliest > day,
    )
    .sort((a, b) => (a.draft.date.earliest < b.draft.date.earliest ? 1 : -1))[0];
  if (!later) return [];
  const [finished, happened] = [inWords([closing.edtf]), inWords([later.draft.date.edtf])];
  return [
    {
      kind: 'source-date',
      mention: later.index,
      claims: [claimOfMention(later, true), claimOfTimex(id, closing, false)],
      explanationZh: `本文自稱於${finished.zh}定稿，卻述及${happened.zh}之事。`,
      explanationEn: `The text says that it was finished by ${finished.en}, and tells of ${happened.en}.`,
      reason: 'telling',
    },
  ];
}

/** Whether a telling states its date itself: one that is carried on from before may be the date of something else. */
function isOwn(timex: Span | undefined, { start, end }: Span): boolean {
  return timex !== undefined && start <= timex.start && timex.end <= end;
}
