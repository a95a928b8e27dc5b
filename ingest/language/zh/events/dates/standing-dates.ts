import type { RoundReference } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { roundKey } from '../../../../document/round-key';
import { type AnnotatedDocument, within } from '../../../../extract/context';
import { dateOfPart } from '../../../../extract/date-of-part';
import { withStep } from '../../../../extract/with-step';
import { words } from '../../text/words';
import type { GoverningDate } from './date-of-clause';

/** What makes a round's name the time of what follows: 剛結束的第三輪會談, 第三輪會談上. */
const HELD_BEFORE = words('(?:結束(?:不久)?|{holding})的?$');
const HELD_AFTER = words('^(?:$|{ended}|{holding}|期間|上|中)');

/** What a clause says of how a round went: `第三輪會談雖然沒有取得突破性進展`. */
export const HOW_IT_WENT = words(
  '^[^會將能望期]*(?:進展|成果|結果|共識|突破|落幕|休會|收場|破裂|無功而返|不歡而散)',
);

/** `南韓將在會談中`: at the round that the passage speaks of. */
const AT_TALKS = words('(?:{talks})(?:中|上|期間)$');

/** The round that a clause refers to by its number, or as 此次會談 or 在會談中 after another has named it. */
export function roundOf(
  { rounds, form }: AnnotatedDocument,
  span: Span,
  current: RoundReference | null,
): RoundReference | null {
  const named = within(rounds, span);
  const at = AT_TALKS.exec(form.slice(span.start, span.end));
  const meant = at && current && { ...current, span: { start: span.start + at.index, end: span.end } };
  const pointed = named.find(({ deixis }) => deixis === 'current') ?? meant;
  return (
    named.find(({ round }) => round !== null) ??
    (pointed && current ? { ...pointed, round: current.round } : null)
  );
}

/**
 * A round named in a clause, whose date the collection knows: what follows in the sentence happened at it.
 * @param current the round named last
 * @param isItself whether the clause tells of the round itself, also where it only says how it went
 */
export function roundHeld(
  document: AnnotatedDocument,
  span: Span,
  current: RoundReference | null,
  isItself: boolean,
): GoverningDate | null {
  const { form, roundDates } = document;
  const reference = roundOf(document, span, current);
  const date = reference && roundDates.get(roundKey(reference.conferenceId, reference.round as number));
  if (!reference || !date) return null;
  const before = form.slice(span.start, reference.span.start);
  const after = form.slice(reference.span.end, span.end);
  const holds = HELD_BEFORE.test(before) || HELD_AFTER.test(after) || (isItself && HOW_IT_WENT.test(after));
  if (!holds) return null;
  return {
    date: withStep(date, 'round.named', document, reference.span),
    timex: null,
    text: '',
    isOfRound: false,
  };
}

/** The date of the round whose part of the document a passage belongs to. */
export function dateOfRound(document: AnnotatedDocument, block: number): GoverningDate | null {
  const date = dateOfPart(document, block);
  return date && { date, timex: null, text: '', isOfRound: true };
}
