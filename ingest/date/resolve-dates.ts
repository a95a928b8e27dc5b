import type { RoundReference } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import { within } from '@/lib/text/within';
import type { RoundDates } from '../document/read-by-itself';
import { roundKey } from '../document/round-key';
import { isScript } from '../document/view';
import type { WorkingDocument } from '../document/working-document';
import { newsItems } from './document/items';
import type { HeldOn, Undated } from './document/undated';
import { resolveTimexes } from './resolve/resolve';
import type { NamedDate, ResolvedTimex } from './resolve/types';

/** A document as far as its expressions are dated by it. */
export type Datable = Pick<
  WorkingDocument,
  'read' | 'language' | 'clean' | 'blocks' | 'rounds' | 'candidates'
>;

/** Gives a document's expressions the dates that they have when it was written on its date. */
export function resolveDates(document: WorkingDocument, roundDates: RoundDates): void {
  const { tellings, date } = document;
  document.timexes = tellings.known(date, roundDates)?.timexes ?? datesIf(document, date, roundDates);
}

/**
 * A document's expressions with the dates that they would have if it were written on a date.
 * @returns one for each candidate, in order
 */
export function datesIf(
  document: Datable,
  reference: ResolvedDate | null,
  roundDates: RoundDates,
): ResolvedTimex[] {
  const items = newsItems(
    document.clean.text,
    document.candidates,
    reference,
    document.language.dating.writing.dateline,
  );
  const headings = document.blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => span.start);
  return resolveTimexes([...document.candidates], document.clean.text, {
    source: document.read.id,
    cues: document.language.dating.resolving,
    cuesAt: document.language.dating.resolvingAt?.(document.clean.text),
    reference,
    sentences: document.blocks.flatMap(({ sentences }) => [...sentences]),
    items,
    answers: document.language.dating.answersIn?.(document.clean.text),
    resets: [...headings, ...items.map(({ start }) => start)].sort((a, b) => a - b),
    namedDates: (_, start) => roundBehind(document, start, roundDates),
  });
}

/** The round that a clause names first, where the collection knows when it was held: 剛結束不久的第三輪會談. */
function roundBehind(
  { rounds, language, clean: { text } }: Datable,
  start: number,
  roundDates: RoundDates,
): NamedDate | null {
  const end = start + (text.slice(start).split(language.punctuation.clauseEnd)[0]?.length ?? 0);
  const named = within(rounds, { start, end }, ({ span }) => span).find(({ round }) => round !== null);
  const date = named && roundDates.get(roundKey(named.conferenceId, named.round as number));
  return named && date
    ? { ...named.span, edtf: date.edtf, text: text.slice(named.span.start, named.span.end) }
    : null;
}

/** A document as the dating sees it. */
export function undatedOf(document: WorkingDocument): Undated {
  return {
    id: document.read.id,
    text: document.clean.text,
    sentences: document.blocks.flatMap(({ sentences }) => sentences),
    rounds: document.rounds,
    terms: document.terms,
    candidates: document.candidates,
    isScript: isScript(document),
    language: document.language,
  };
}

/** Looks up when a round was held. */
export function heldBy(roundDates: RoundDates): HeldOn {
  return ({ conferenceId, round }: RoundReference) =>
    (round !== null && roundDates.get(roundKey(conferenceId, round))) || null;
}
