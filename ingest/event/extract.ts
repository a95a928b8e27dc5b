import type { Block, MentionDraft, NameHit, RoundReference } from '@/lib/schema/annotation';
import type { DerivationStep, ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { clausesIn } from '@/lib/text/clauses';
import { overlaps } from '@/lib/text/trim';
import { chooseTrigger } from './choose-trigger';
import { type AnnotatedDocument, type EventWords, roundKey, tellsOfItsDay, within } from './context';
import { isConditional, statusOf } from './cues';
import { dateOf, datesIn, type GoverningDate, governing } from './date-of-clause';
import { castOf } from './participants';
import type { TriggerHit } from './triggers';

const TELLING = new Set<Block['kind']>(['paragraph', 'list-item', 'table-cell']);

/** What the clauses told so far hand on to the next. */
interface Telling {
  date: GoverningDate | null;
  actors: readonly NameHit[];
  /** Parties named so far, last first. */
  mentioned: string[];
  /** Where a run of clauses began that only set the scene (a date, a subject) for the next. */
  scene: number | null;
}

/** A clause with what was found in it. */
interface ClauseReading {
  readonly span: Span;
  readonly names: readonly NameHit[];
  readonly hits: readonly TriggerHit[];
  readonly trigger: TriggerHit | null;
}

/**
 * Finds the event mentions of a document, clause by clause: a clause tells an event when it holds an event word and a date governs it, its own, that
 * of the clauses before it in the sentence, that of the round whose part of the document it stands in, or, in a script that tells of its own day, that day.
 * A clause with a date of its own and no event word is an event of kind `other`.
 */
export function extractMentions(document: AnnotatedDocument, words: EventWords): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  const day = tellsOfItsDay(document) ? dayOfDocument(document) : null;
  const telling: Telling = { date: null, actors: [], mentioned: [], scene: null };
  document.blocks.forEach((block, index) => {
    if (!TELLING.has(block.kind)) return;
    const standing = dateOfRound(document, index) ?? day;
    for (const sentence of block.sentences) {
      telling.date = standing;
      telling.scene = null;
      for (const span of clausesIn(document.text, sentence)) {
        const reading = readClause(document, words, span);
        const draft = mentionIn(document, words, reading, telling, standing !== null, index);
        if (draft) drafts.push(draft);
        remember(document, reading, telling, draft !== null);
      }
    }
  });
  return drafts;
}

function readClause(document: AnnotatedDocument, words: EventWords, span: Span): ClauseReading {
  const names = within(document.names, span);
  const hits = words.triggers.find(document.form, span);
  return { span, names, hits, trigger: chooseTrigger(document.form, span, hits, names) };
}

function mentionIn(
  document: AnnotatedDocument,
  words: EventWords,
  { span, names, trigger }: ClauseReading,
  telling: Telling,
  isStanding: boolean,
  block: number,
): MentionDraft | null {
  const { text, form, timexes } = document;
  const own = governing(datesIn(timexes, span), trigger?.span ?? null);
  const round = within(document.rounds, span).find((reference) => reference.round !== null) ?? null;
  const date = own ? dateOf(own) : telling.date;
  if (!date || isConditional(form, span)) return null;
  if (!trigger && (!own || isOnlyDate(text, span, own.timex))) return null;
  const modalities = words.cues.bearingOn(form, span, trigger?.span ?? null);
  if (trigger && !own) {
    if (modalities.has('negated') || modalities.has('hypothetical')) return null;
    if (trigger.row.strength === 'weak' && !isStanding) return null;
  }
  const cast = castOf(
    text,
    span,
    trigger?.span ?? { start: span.end, end: span.end },
    names,
    telling.actors,
    telling.mentioned,
    partiesOf(words, document),
  );
  const isTalks = trigger?.row.type === 'talks';
  const conference = round ?? names.find(({ kind }) => kind === 'conference') ?? null;
  const everyone =
    isTalks && conference && cast.actors.length === 0 ? conferenceParties(words, conference) : [];
  const parties = [...new Set([...everyone, ...cast.parties])];
  if (parties.length === 0 && !own) return null;
  const row = trigger?.row;
  return {
    documentId: document.id,
    span: { start: telling.scene ?? span.start, end: span.end },
    block,
    trigger: trigger?.span ?? null,
    triggerId: row?.id ?? null,
    type: row?.type ?? 'other',
    ploverType: row?.plover ?? null,
    status: statusOf(modalities, isAfter(date.date, document.documentDate)),
    date: date.date,
    timex: date.timex,
    dateText: date.text,
    parties,
    participants: cast.participants,
    placeId: cast.place?.ids[0] ?? null,
    treatyId: names.find(({ kind }) => kind === 'treaty')?.ids[0] ?? null,
    conferenceId: isTalks && round ? round.conferenceId : null,
    round: isTalks && round ? round.round : null,
  };
}

/** Carries on what the next clause may lean on: the date, who acted, and where a scene began. */
function remember(
  document: AnnotatedDocument,
  { span, names, trigger }: ClauseReading,
  telling: Telling,
  told: boolean,
): void {
  const own = governing(datesIn(document.timexes, span), trigger?.span ?? null);
  if (own) telling.date = dateOf(own);
  else telling.date = roundHeld(document, span) ?? telling.date;
  const acting = names.filter(({ parties }) => parties.length > 0);
  const limit = trigger?.span.start ?? span.end;
  const subjects = acting.filter((name) => name.kind !== 'place' && name.span.start < limit);
  if (subjects.length > 0) telling.actors = subjects;
  for (const party of acting.flatMap((name) => name.parties))
    telling.mentioned = [party, ...telling.mentioned.filter((other) => other !== party)];
  if (told) telling.scene = null;
  else if (own || subjects.length > 0) telling.scene ??= span.start;
  else telling.scene = null;
}

/** A round named in a clause, whose date the collection knows: what follows in the sentence happened at it. */
function roundHeld(document: AnnotatedDocument, span: Span): GoverningDate | null {
  const reference = within(document.rounds, span).find(({ round }) => round !== null);
  const date =
    reference && document.roundDates.get(roundKey(reference.conferenceId, reference.round as number));
  if (!reference || !date || !HELD.test(document.text.slice(span.start, span.end))) return null;
  return { date: withStep(date, 'named-event', reference, document), timex: null, text: '' };
}

const HELD = /剛結束|刚结束|結束|结束|召開|召开|舉行|举行|落幕|期間|期间|上[，,]?$/;

function dateOfRound(document: AnnotatedDocument, block: number): GoverningDate | null {
  const of = document.blockRounds[block];
  const date = of && document.roundDates.get(roundKey(of.conferenceId, of.round));
  return date ? { date: withStep(date, 'round.section', null, document), timex: null, text: '' } : null;
}

function dayOfDocument(document: AnnotatedDocument): GoverningDate | null {
  const date = document.documentDate;
  return date ? { date: withStep(date, 'document.day', null, document), timex: null, text: '' } : null;
}

function withStep(
  date: ResolvedDate,
  rule: string,
  reference: RoundReference | null,
  document: AnnotatedDocument,
): ResolvedDate {
  const step: DerivationStep = {
    rule,
    source: document.id,
    span: reference?.span ?? null,
    text: reference ? document.text.slice(reference.span.start, reference.span.end) : '',
    before: null,
    after: date.edtf,
  };
  return { ...date, basis: [...date.basis, step] };
}

function isOnlyDate(text: string, span: Span, timex: Span): boolean {
  const rest = text.slice(span.start, timex.start) + text.slice(timex.end, span.end);
  return rest.replace(/[在於自從到至直了，、的]/g, '').length < 4 && overlaps(span, timex);
}

function isAfter(date: ResolvedDate, documentDate: ResolvedDate | null): boolean {
  return documentDate !== null && date.earliest > documentDate.latest;
}

function conferenceParties(words: EventWords, of: RoundReference | NameHit): readonly string[] {
  const id = 'conferenceId' in of ? of.conferenceId : of.ids[0];
  return words.lexicon.conferences.find((row) => row.id === id)?.parties ?? [];
}

function partiesOf(words: EventWords, document: AnnotatedDocument): readonly string[] {
  const first = document.names.find(({ kind }) => kind === 'conference');
  return first ? conferenceParties(words, first) : [];
}
