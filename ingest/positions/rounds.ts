import type { MentionDraft } from '@/lib/schema/annotation';
import type { KbEvent, KbMention, KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { KbRoundMention } from '@/lib/schema/round';
import type { Span } from '@/lib/schema/span';
import { delegationHeads } from './delegation-heads';
import type { PositionLanguage } from './language';
import { type RoundDays, roundOfMention } from './round-of-mention';

/** A mention with the passage it stands in; spans are offsets of the document's clean text. */
export interface PlacedMention {
  readonly mention: KbMention;
  readonly draft: MentionDraft;
  /** The document's clean text. */
  readonly text: string;
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

/** What every mention tells of the rounds of every conference: what was done and said at them, and what came of them. */
export function roundMentions(
  placed: readonly PlacedMention[],
  events: readonly KbEvent[],
  language: PositionLanguage,
): KbRoundMention[] {
  return [...roundsByConference(events)].flatMap(([conferenceId, rounds]) => {
    const numberOf = new Map(rounds.map(({ eventId, round }) => [eventId, round]));
    return placed.flatMap((one): KbRoundMention[] => {
      const { mention, draft, text } = one;
      const of = { mentionId: mention.id, conferenceId };
      const held = numberOf.get(mention.eventId);
      const round = held ?? roundOfMention(mention, rounds);
      const closes = language.tellsEnd(text.slice(draft.span.start, draft.span.end).trim());
      const outcome = outcomeOf(one, held ?? null, numberOf, language);
      return [
        ...(round === null ? [] : [{ ...of, round, role: 'act' as const, closes, end: null }]),
        ...(outcome === null ? [] : [{ ...of, ...outcome, role: 'outcome' as const, closes: false }]),
      ];
    });
  });
}

/** The round whose outcome a mention in running text tells: by its own words, or, where it tells of the round, by those right behind it. */
function outcomeOf(
  { mention, draft: { span }, text, passage, isInTable, toRaw }: PlacedMention,
  held: number | null,
  numberOf: ReadonlyMap<string, number>,
  language: PositionLanguage,
): { round: number; end: number | null } | null {
  if (isInTable || mention.status === 'planned') return null;
  const words = text.slice(passage.start, passage.end);
  const [at, end] = [span.start - passage.start, span.end - passage.start];
  if (held === null) {
    const round = language.outcomeOfRound(words, at, end);
    return round !== null && [...numberOf.values()].includes(round) ? { round, end: null } : null;
  }
  const length = language.outcomeBehind(words, end);
  if (length === 0) return null;
  return { round: held, end: toRaw({ start: span.end, end: span.end + length }).end };
}

type Found = Pick<KnowledgeBase, 'documents' | 'passages' | 'entities' | 'mentions' | 'positions'>;

/** The persons whom passages call heads of delegations. */
export function headsCalled(
  { documents, passages, entities, mentions, positions }: Found,
  language: PositionLanguage,
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
    return delegationHeads(rawOf.get(documentId) ?? '', from, persons, language.headTitle).map(
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
export function placeNotes({ passages }: Found, language: PositionLanguage): KnowledgeBase['placeNotes'] {
  return passages.flatMap(({ id, documentId, kind, text }) => {
    const words = kind === 'note' ? language.placeOfAll(text) : null;
    return words === null ? [] : [{ documentId, passageId: id, words }];
  });
}
