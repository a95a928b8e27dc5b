import 'server-only';
import { database } from '@/lib/db';
import type { Named } from '../event-view';
import { listRounds, type RoundView } from '../list-rounds';
import { type RoundLine, roundLines } from './mention-rows';
import { tellsOutcome } from './outcome';
import { roundHeads } from './round-heads';
import type { ConferenceMatrix, LineView } from './view';

const NAMED = { id: true, nameZh: true, nameEn: true } as const;

/** The conferences that the documents know rounds of; the one with the most rounds first. */
export async function listConferences(): Promise<Named[]> {
  const rounds = await listRounds();
  const count = (id: string) => rounds.filter(({ conference }) => conference.id === id).length;
  const byId = new Map(rounds.map(({ conference }) => [conference.id, conference]));
  return [...byId.values()].sort((a, b) => count(b.id) - count(a.id));
}

/** Shortest first; of the same words only the first telling. */
function shortestFirst(lines: readonly RoundLine[]): LineView[] {
  const byText = new Map([...lines].reverse().map((line) => [line.text, line]));
  return [...byText.values()]
    .sort((a, b) => [...a.text].length - [...b.text].length || a.mentionId.localeCompare(b.mentionId))
    .map(({ round: _round, passageId: _passage, actors: _actors, ...line }) => line);
}

/** The states that take part in the rounds, those at most rounds first. */
async function partiesOf(rounds: readonly RoundView[]): Promise<Named[]> {
  const rows = await database().eventCountry.findMany({
    where: { eventId: { in: rounds.map(({ eventId }) => eventId) }, entity: { kind: 'state' } },
    include: { entity: { select: NAMED } },
    orderBy: [{ eventId: 'asc' }, { ordinal: 'asc' }],
  });
  const count = (id: string) => rows.filter(({ entityId }) => entityId === id).length;
  const byId = new Map(rows.map(({ entity }) => [entity.id, entity]));
  return [...byId.values()].sort((a, b) => count(b.id) - count(a.id));
}

/** Where each round was held, as its mentions say: states and what lies in one, not a region that its subject is named after. */
async function placesOf(rounds: readonly RoundView[]): Promise<(Named & { eventId: string })[]> {
  const rows = await database().mention.findMany({
    where: {
      eventId: { in: rounds.map(({ eventId }) => eventId) },
      placeEntity: { OR: [{ kind: 'state' }, { country: { not: null } }] },
    },
    select: { eventId: true, placeEntity: { select: NAMED } },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ eventId, placeEntity }) =>
    placeEntity === null ? [] : [{ ...placeEntity, eventId }],
  );
}

/** Who stood where at which round of a conference? Null when the documents know no round of it. */
export async function conferenceMatrix(conferenceId: string): Promise<ConferenceMatrix | null> {
  const all = (await listRounds()).filter(({ conference }) => conference.id === conferenceId);
  const rounds = all.filter((one, i) => all.findIndex(({ round }) => round === one.round) === i);
  const conference = rounds[0]?.conference;
  if (conference === undefined) return null;
  const [parties, places, lines] = await Promise.all([
    partiesOf(rounds),
    placesOf(rounds),
    roundLines(rounds),
  ]);
  const heads = await roundHeads(new Map(lines.map(({ passageId, round }) => [passageId, round])), parties);
  const ids = parties.map(({ id }) => id);
  const roundEvents = new Set(rounds.map(({ eventId }) => eventId));
  // 日本藉六方會談要求…: where a party is named, the conference is but the place.
  const actorsOf = ({ actors }: RoundLine) =>
    actors.includes(conferenceId) && !ids.some((id) => actors.includes(id)) ? ids : actors;
  const isOutcome = (line: RoundLine) =>
    tellsOutcome({ ...line, ofRound: roundEvents.has(line.eventId), actors: actorsOf(line) }, ids);
  return {
    conference,
    parties,
    rounds: rounds.map((round) => {
      const here = lines.filter((line) => line.round === round.round);
      const positions = here.filter((line) => line.type !== 'talks' && !isOutcome(line));
      const held = places.filter(({ eventId }) => eventId === round.eventId);
      return {
        ...round,
        places: [...new Map(held.map(({ eventId: _event, ...place }) => [place.id, place])).values()],
        outcome: shortestFirst(here.filter(isOutcome)),
        heads: heads.filter((head) => head.round === round.round),
        lines: new Map(
          ids.map((id) => [id, shortestFirst(positions.filter(({ actors }) => actors.includes(id)))]),
        ),
      };
    }),
  };
}
