import { EventType } from '@/lib/schema/vocabulary';

/** Kinds in which those who take part come together. */
export const GATHERING: ReadonlySet<EventType> = new Set<EventType>(['talks', 'meeting', 'visit']);

/** Kinds that two texts may give one happening. */
const COMPATIBLE: readonly (readonly EventType[])[] = [
  ['talks', 'meeting', 'visit'],
  ['agreement', 'accession', 'diplomatic-relations'],
  ['statement', 'demand', 'proposal', 'denial', 'threat', 'policy'],
  ['incident', 'conflict', 'weapons-test', 'weapons-programme', 'inspection'],
  ['aid', 'sanction', 'agreement'],
];

/** Whether two texts may mean one happening by two kinds. */
export function areCompatible(one: EventType, other: EventType): boolean {
  return one === other || COMPATIBLE.some((kinds) => kinds.includes(one) && kinds.includes(other));
}

/** All families of kinds: those of `COMPATIBLE`, and each kind that is in none by itself. */
const FAMILIES: readonly (readonly EventType[])[] = [
  ...COMPATIBLE,
  ...EventType.options
    .filter((type) => !COMPATIBLE.some((kinds) => kinds.includes(type)))
    .map((type) => [type]),
];

const OF_KIND: ReadonlyMap<EventType, readonly number[]> = new Map(
  EventType.options.map((type) => [
    type,
    FAMILIES.flatMap((kinds, family) => (kinds.includes(type) ? [family] : [])),
  ]),
);

/** The families of kinds that a kind belongs to, by their numbers: two kinds are compatible where they have one in common. */
export function familiesOf(type: EventType): readonly number[] {
  return OF_KIND.get(type) ?? [];
}

/** The first family that two kinds have in common; null where they are not compatible. */
export function sharedFamily(one: EventType, other: EventType): number | null {
  const theirs = familiesOf(other);
  return familiesOf(one).find((family) => theirs.includes(family)) ?? null;
}
