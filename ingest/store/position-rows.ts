import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { readEventKey } from '@/lib/text/event-key';
import { byId, compare, countryRows, json, localRows, participantColumns } from './columns';

/** The rows of the positions, of what is told of rounds, and of the ids that lead to where the words of former events stand. */
export function positionRows({
  positions,
  eventAliases,
  roundMentions,
  delegationHeads,
  placeNotes,
}: KnowledgeBase) {
  const sorted = byId(positions);
  return {
    Position: () =>
      sorted.map(({ span, pieces, countries, participants, title, ...position }) => ({
        ...position,
        start: span.start,
        end: span.end,
        pieces: json(pieces),
      })),
    PositionTitle: () =>
      sorted.flatMap(({ id, title }) => localRows(title).map((row) => ({ positionId: id, ...row }))),
    PositionCountry: () =>
      sorted.flatMap(({ id, countries }) =>
        countryRows(countries).map((row) => ({ positionId: id, ...row })),
      ),
    PositionParticipant: () =>
      sorted.flatMap(({ id, participants }) =>
        participants.map((participant, ordinal) => ({
          positionId: id,
          ...participantColumns(participant, ordinal),
        })),
      ),
    RoundMention: () =>
      roundMentions.toSorted(
        (a, b) =>
          compare(a.conferenceId, b.conferenceId) ||
          compare(a.mentionId, b.mentionId) ||
          compare(a.role, b.role),
      ),
    DelegationHead: () =>
      delegationHeads
        .toSorted((a, b) => compare(a.passageId, b.passageId) || a.span.start - b.span.start)
        .map(({ span, ...head }) => ({ ...head, ...span })),
    PlaceNote: () => placeNotes.toSorted((a, b) => compare(a.passageId, b.passageId)),
    EventAlias: () =>
      byId(eventAliases).map(({ span, ...alias }) => ({
        ...alias,
        mark: readEventKey(alias.id)?.mark ?? '',
        start: span.start,
        end: span.end,
      })),
  };
}
