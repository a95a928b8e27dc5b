import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { EventPerson, type MachineReading } from '@/lib/schema/review';
import { EntityKind, ParticipantRole } from '@/lib/schema/vocabulary';
import type { Named, Participant } from './event-view';
import { NAMED, namedOf } from './locale-texts';

const IN_ORDER = [{ documentId: 'asc' as const }, { start: 'asc' as const }, { id: 'asc' as const }];

/** Who takes part, as an editor has corrected it, or else over all mentions; everyone once, with all the parts they play. */
export async function participantsOf(eventId: string, corrected: string | null): Promise<Participant[]> {
  if (corrected !== null) return correctedPeople(z.array(EventPerson).parse(JSON.parse(corrected)));
  const rows = await database().mentionParticipant.findMany({
    where: { mention: { eventId } },
    select: { role: true, entity: { select: { ...NAMED, kind: true } } },
    orderBy: [{ mention: { documentId: 'asc' } }, { mention: { start: 'asc' } }, { ordinal: 'asc' }],
    distinct: ['entityId', 'role'],
  });
  return everyoneOnce(rows);
}

interface Part {
  role: string;
  entity: { id: string; kind: string } & Parameters<typeof namedOf>[0];
}

async function correctedPeople(people: readonly EventPerson[]): Promise<Participant[]> {
  const rows = await database().entity.findMany({
    where: { id: { in: people.map(({ entity }) => entity) } },
    select: { ...NAMED, kind: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return everyoneOnce(
    people.flatMap(({ entity: id, role }) => {
      const entity = byId.get(id);
      return entity === undefined ? [] : [{ entity, role }];
    }),
  );
}

function everyoneOnce(parts: readonly Part[]): Participant[] {
  const byId = new Map<string, Participant>();
  for (const { entity, role } of parts) {
    const roles = [...(byId.get(entity.id)?.roles ?? []), ParticipantRole.parse(role)];
    byId.set(entity.id, {
      ...namedOf(entity),
      kind: EntityKind.parse(entity.kind),
      roles: [...new Set(roles)],
    });
  }
  return [...byId.values()];
}

/** Where it was, as an editor has corrected it, or else over all mentions. */
export async function placesOf(eventId: string, corrected: string | null): Promise<Named[]> {
  if (corrected !== null) {
    const known = await database().entity.findFirst({
      where: { kind: { in: ['place', 'state'] }, names: { some: { locale: 'en', text: corrected } } },
      select: NAMED,
      orderBy: { id: 'asc' },
    });
    return known ? [namedOf(known)] : [];
  }
  const rows = await database().mention.findMany({
    where: { eventId, placeId: { not: null } },
    select: { placeEntity: { select: NAMED } },
    orderBy: IN_ORDER,
    distinct: ['placeId'],
  });
  return rows.flatMap(({ placeEntity }) => (placeEntity === null ? [] : [namedOf(placeEntity)]));
}

export async function namesOf(ids: readonly string[]): Promise<Named[]> {
  const rows = await database().entity.findMany({
    where: { id: { in: [...ids] } },
    select: NAMED,
    orderBy: { id: 'asc' },
  });
  return rows.map(namedOf);
}

/** What is named in the words that tell of an event, without those that are shown with it already. */
export async function namedBeside(number: number, shown: readonly string[]): Promise<Named[]> {
  // The event's own terms are few, and all terms of a facet many: the index is named.
  const terms = await database().$queryRaw<{ value: string }[]>`
    SELECT "value" FROM "EventTerm" INDEXED BY "EventTerm_number_facet_idx" WHERE "number" = ${number} AND "facet" = 'name'`;
  const known = new Set(shown);
  return namesOf(terms.map(({ value }) => value).filter((id) => !known.has(id)));
}

/** The names that stand in what the machine reads. */
export const inReading = ({ countries = [], people = [], place = '' }: MachineReading): string[] => [
  ...countries,
  ...people.map(({ entity }) => entity),
  place,
];
