import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import type { Named } from '../event-view';
import { listRounds, type RoundView } from '../list-rounds';
import { NAMED, namedOf, namesOf, TEXTS } from '../locale-texts';
import { type ActLine, actLines } from './act-lines';
import { joinContinued, wordsOf } from './continued';
import { isOutcome } from './outcome';
import { type PositionLine, positionLines } from './position-lines';
import { roundHeads } from './round-heads';
import { notedPlaces, toldPlaces } from './round-places';
import { toldOutcomes } from './told-outcomes';
import type { ConferenceMatrix, LineView, RoundLine } from './view';

/** The conferences that the documents know rounds of; the one with the most rounds first. */
export async function listConferences(): Promise<Named[]> {
  const rounds = await listRounds();
  const count = (id: string) => rounds.filter(({ conference }) => conference.id === id).length;
  const byId = new Map(rounds.map(({ conference }) => [conference.id, conference]));
  return [...byId.values()].sort((a, b) => count(b.id) - count(a.id));
}

/** Lines in the order in which a reader wants them: the cells of a table first, which sum up, then running text as it stands; of the same words only the first telling. */
function inOrder(lines: readonly LineView[]): LineView[] {
  const placed = [...lines].sort(
    (a, b) =>
      Number(b.fromTable) - Number(a.fromTable) ||
      (a.document.id === b.document.id ? a.start - b.start : a.document.id < b.document.id ? -1 : 1),
  );
  const byText = new Map([...placed].reverse().map((line) => [wordsOf(line), line]));
  return placed.filter((line) => byText.get(wordsOf(line)) === line);
}

/** A line without what only decides where it stands. */
function viewOf({
  round: _round,
  passageId: _passage,
  actors: _actors,
  closes: _closes,
  ...line
}: (RoundLine | PositionLine) & { closes?: boolean }): LineView {
  return line;
}

/** The states that take part in the rounds, those at most rounds first. */
async function takingPart(rounds: readonly RoundView[]): Promise<Named[]> {
  const rows = await database().eventCountry.findMany({
    where: { eventId: { in: rounds.map(({ eventId }) => eventId) }, entity: { kind: 'state' } },
    include: { entity: { select: NAMED } },
    orderBy: [{ eventId: 'asc' }, { ordinal: 'asc' }],
  });
  const count = (id: string) => rows.filter(({ entityId }) => entityId === id).length;
  const byId = new Map(rows.map(({ entity }) => [entity.id, namedOf(entity)]));
  return [...byId.values()].sort((a, b) => count(b.id) - count(a.id));
}

/** What is called by a name that is no subject, the longest first. */
async function namesKnown(): Promise<string[]> {
  const rows = await database().entity.findMany({ select: { names: TEXTS, aliases: true } });
  const names = rows.flatMap(({ names, aliases }) => [
    namesOf(names).nameZh,
    ...z.array(z.string()).parse(JSON.parse(aliases)),
  ]);
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** Who stood where at which round of a conference? Null when the documents know no round of it. */
export async function conferenceMatrix(conferenceId: string): Promise<ConferenceMatrix | null> {
  const all = (await listRounds()).filter(({ conference }) => conference.id === conferenceId);
  const rounds = all.filter((one, i) => all.findIndex(({ round }) => round === one.round) === i);
  const conference = rounds[0]?.conference;
  if (conference === undefined) return null;
  const parties = await takingPart(rounds);
  const [places, noted, positions, acts, outcomes, names] = await Promise.all([
    toldPlaces(rounds),
    notedPlaces(rounds),
    positionLines(conferenceId),
    actLines(conferenceId),
    toldOutcomes(conferenceId),
    namesKnown(),
  ]);
  const isPlaced = (line: PositionLine): line is RoundLine => line.round !== null;
  const lines = [...positions.filter(isPlaced), ...acts];
  const unplaced = positions.filter((line) => !isPlaced(line));
  const heads = await roundHeads(new Map(lines.map(({ passageId, round }) => [passageId, round])), parties);
  const ids = parties.map(({ id }) => id);
  const roundEvents = new Set(rounds.map(({ eventId }) => eventId));
  // 日本藉六方會談要求…: where a party is named, the conference is but the place.
  const actorsOf = ({ actors }: RoundLine) =>
    actors.includes(conferenceId) && !ids.some((id) => actors.includes(id)) ? ids : actors;
  const endsRound = (line: RoundLine | ActLine) =>
    isOutcome(
      {
        type: line.type,
        closes: 'closes' in line && line.closes,
        ofRound: roundEvents.has(line.eventId ?? ''),
        actors: actorsOf(line),
      },
      ids,
    );
  return {
    conference,
    parties,
    names,
    unplaced: new Map(
      ids.map((id) => [id, inOrder(unplaced.filter(({ actors }) => actors.includes(id)).map(viewOf))]),
    ),
    rounds: rounds.map((round) => {
      const here = lines.filter((line) => line.round === round.round);
      const told = outcomes.filter((line) => line.round === round.round);
      const ofOne = here.filter((line) => line.type !== 'talks' && !endsRound(line));
      const held = places.filter(({ eventId }) => eventId === round.eventId);
      const ofParty = (id: string) => ofOne.filter(({ actors }) => actors.includes(id)).map(viewOf);
      return {
        ...round,
        places: [...new Map(held.map(({ eventId: _event, ...place }) => [place.id, place])).values()],
        notedPlaces: noted
          .filter(({ of }) => of.includes(round.eventId))
          .map(({ words, href }) => ({ words, href })),
        outcome: inOrder([
          ...here.filter(endsRound).map(viewOf),
          ...told.map(({ round: _round, ...line }) => line),
        ]),
        heads: heads.filter((head) => head.round === round.round),
        lines: new Map(ids.map((id) => [id, inOrder(joinContinued(ofParty(id)))])),
      };
    }),
  };
}
