import type { MentionDraft } from '@/lib/schema/annotation';
import type { KbEvent } from '@/lib/schema/event';
import type { KbMention, KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { KbRoundMention } from '@/lib/schema/round';
import type { Span } from '@/lib/schema/span';
import { ConferencesOnDays } from './conferences-on-days';
import { delegationHeads } from './delegation-heads';
import type { PositionLanguage } from './language';
import { type DaysAtRound, daysOf, type RoundDays, roundOn } from './round-of-mention';

/** A mention with the passage it stands in; spans are offsets of the document's clean text. */
export interface PlacedMention {
  readonly mention: KbMention;
  readonly draft: MentionDraft;
  /** The document's clean text. */
  readonly text: string;
  readonly language: PositionLanguage;
  readonly passage: Span;
  readonly isInTable: boolean;
  /** Where a place of the clean text lies in the raw one. */
  toRaw(span: Span): Span;
}

interface Round extends RoundDays {
  readonly eventId: string;
}

/** The rounds of each conference; of two events with one number the earlier. */
function roundsByConference(events: readonly KbEvent[]): ReadonlyMap<string, readonly Round[]> {
  const out = new Map<string, Round[]>();
  const inTime = [...events].sort((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0));
  for (const { id, conferenceId, round, earliest, latest } of inTime) {
    if (conferenceId === null || round === null) continue;
    const known = out.get(conferenceId) ?? [];
    if (!known.some((one) => one.round === round))
      out.set(conferenceId, [...known, { round, earliest, latest, eventId: id }]);
  }
  for (const rounds of out.values()) rounds.sort((a, b) => a.round - b.round);
  return out;
}

/** What every mention tells of the rounds of every conference: what was done and said at them, and what came of them. By conferences, in each in the order of the mentions. */
export function roundMentions(
  placed: readonly PlacedMention[],
  events: readonly KbEvent[],
): KbRoundMention[] {
  const conferences = roundsByConference(events);
  const onDays = new ConferencesOnDays(conferences);
  const [ofEvent, ofNumber] = [new Map<string, string>(), new Map<number, string[]>()];
  for (const [conferenceId, rounds] of conferences)
    for (const { eventId, round } of rounds) {
      ofEvent.set(eventId, conferenceId);
      ofNumber.set(round, [...(ofNumber.get(round) ?? []), conferenceId]);
    }
  const told = new Map([...conferences.keys()].map((id): [string, KbRoundMention[]] => [id, []]));
  for (const one of placed) {
    const [outcomeRound, days] = [outcomeRoundOf(one), daysOf(one.mention)];
    const own = ofEvent.get(one.mention.eventId);
    const met = new Set([
      ...(own === undefined ? [] : [own]),
      ...(days === null ? [] : onDays.meeting(days)),
      ...(outcomeRound === null ? [] : (ofNumber.get(outcomeRound) ?? [])),
    ]);
    for (const conferenceId of met)
      told
        .get(conferenceId)
        ?.push(...ofConference(one, days, outcomeRound, conferenceId, conferences.get(conferenceId) ?? []));
  }
  return [...told.values()].flat();
}

/**
 * What a mention tells of the rounds of one conference.
 * @param outcomeRound the number of the round whose outcome it tells by its own words
 */
function ofConference(
  one: PlacedMention,
  days: DaysAtRound | null,
  outcomeRound: number | null,
  conferenceId: string,
  rounds: readonly Round[],
): KbRoundMention[] {
  const { mention, draft, text, language } = one;
  const held = rounds.find(({ eventId }) => eventId === mention.eventId)?.round;
  const round = held ?? roundOn(days, rounds);
  const isOutcome = held !== undefined || rounds.some((other) => other.round === outcomeRound);
  const of = { mentionId: mention.id, conferenceId };
  const outcome =
    held === undefined ? { round: outcomeRound as number, end: null } : outcomeBehind(one, held);
  const closes = round !== null && language.tellsEnd(text.slice(draft.span.start, draft.span.end).trim());
  return [
    ...(round === null ? [] : [{ ...of, round, role: 'act' as const, closes, end: null }]),
    ...(isOutcome && outcome !== null
      ? [{ ...of, ...outcome, role: 'outcome' as const, closes: false }]
      : []),
  ];
}

function isToldInText({ mention, isInTable }: PlacedMention): boolean {
  return !isInTable && mention.status !== 'planned';
}

/** The number of the round whose outcome a mention in running text tells by its own words. */
function outcomeRoundOf(one: PlacedMention): number | null {
  if (!isToldInText(one)) return null;
  const { draft, text, passage, language } = one;
  const words = text.slice(passage.start, passage.end);
  return language.outcomeOfRound(words, draft.span.start - passage.start, draft.span.end - passage.start);
}

/** The outcome of a round that is told right behind a mention of it in running text. */
function outcomeBehind(one: PlacedMention, held: number): { round: number; end: number | null } | null {
  if (!isToldInText(one)) return null;
  const { draft, text, passage, language, toRaw } = one;
  const { end } = draft.span;
  const length = language.outcomeBehind(text.slice(passage.start, passage.end), end - passage.start);
  return length === 0 ? null : { round: held, end: toRaw({ start: end, end: end + length }).end };
}

type Found = Pick<KnowledgeBase, 'documents' | 'passages' | 'entities' | 'mentions' | 'positions'>;

/** The language of a document, by the document's id. */
export type LanguageOf = (documentId: string) => PositionLanguage;

/** The persons whom passages call heads of delegations. */
export function headsCalled(
  { documents, passages, entities, mentions, positions }: Found,
  languageOf: LanguageOf,
): KnowledgeBase['delegationHeads'] {
  const rawOf = new Map(documents.map(({ id, rawText }) => [id, rawText]));
  const people = new Set(entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])));
  const named = new Map<string, Map<string, { personId: string; start: number; end: number }>>();
  for (const { passageId, participants } of [...mentions, ...positions])
    for (const { entityId: personId, span } of participants) {
      if (span === null || !people.has(personId)) continue;
      const here = named.get(passageId) ?? new Map();
      named.set(passageId, here.set(`${span.start} ${personId}`, { personId, ...span }));
    }
  return passages.flatMap(({ id, documentId, pieces }) => {
    const persons = [...(named.get(id)?.values() ?? [])];
    const from = pieces[0]?.start ?? 0;
    return delegationHeads(rawOf.get(documentId) ?? '', from, persons, languageOf(documentId).headTitle).map(
      ({ personId, start, end }) => ({
        documentId,
        passageId: id,
        entityId: personId,
        span: { start, end },
      }),
    );
  });
}

/** The notes that say where all rounds of a table were held. */
export function placeNotes({ passages }: Found, languageOf: LanguageOf): KnowledgeBase['placeNotes'] {
  return passages.flatMap(({ id, documentId, kind, text }) => {
    const words = kind === 'note' ? languageOf(documentId).placeOfAll(text) : null;
    return words === null ? [] : [{ documentId, passageId: id, words }];
  });
}
