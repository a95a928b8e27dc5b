import type { EventType } from '@/lib/schema/vocabulary';

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
