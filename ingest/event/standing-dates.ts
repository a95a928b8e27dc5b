import type { DerivationStep, ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { matchForm } from '@/lib/text/match-form';
import { type AnnotatedDocument, roundKey, within } from './context';
import type { GoverningDate } from './date-of-clause';

/** What makes a round's name the time of what follows: 剛結束的第三輪會談, 第三輪會談上. */
const HELD_BEFORE = new RegExp(matchForm('(?:結束(?:不久)?|召開|舉行)的?$'));
const HELD_AFTER = new RegExp(matchForm('^(?:$|結束|落幕|召開|舉行|期間|上|中)'));

/** A round named in a clause, whose date the collection knows: what follows in the sentence happened at it. */
export function roundHeld(document: AnnotatedDocument, span: Span): GoverningDate | null {
  const { form, rounds, roundDates } = document;
  const reference = within(rounds, span).find(({ round }) => round !== null);
  const date = reference && roundDates.get(roundKey(reference.conferenceId, reference.round as number));
  if (!reference || !date) return null;
  const before = form.slice(span.start, reference.span.start);
  if (!HELD_BEFORE.test(before) && !HELD_AFTER.test(form.slice(reference.span.end, span.end))) return null;
  return {
    date: withStep(date, 'round.named', document, reference.span),
    timex: null,
    text: '',
    isOfRound: false,
  };
}

/** The date of the round whose part of the document a passage belongs to. */
export function dateOfRound(document: AnnotatedDocument, block: number): GoverningDate | null {
  const of = document.blockRounds[block];
  const date = of && document.roundDates.get(roundKey(of.conferenceId, of.round));
  return date
    ? { date: withStep(date, 'round.section', document, null), timex: null, text: '', isOfRound: true }
    : null;
}

/** The day that a script tells of. */
export function dayOfDocument(document: AnnotatedDocument): GoverningDate | null {
  const date = document.documentDate;
  return date
    ? { date: withStep(date, 'document.day', document, null), timex: null, text: '', isOfRound: false }
    : null;
}

function withStep(
  date: ResolvedDate,
  rule: string,
  document: AnnotatedDocument,
  span: Span | null,
): ResolvedDate {
  const step: DerivationStep = {
    rule,
    source: document.id,
    span,
    text: span ? document.text.slice(span.start, span.end) : '',
    before: null,
    after: date.edtf,
  };
  return { ...date, basis: [...date.basis, step] };
}
