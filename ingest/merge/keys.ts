import { dayNumber } from '@/lib/time/day';
import type { Comparable } from './comparable';
import { familiesOf } from './compatible-types';
import { FAR } from './features/time';
import { type Blocks, blocksAt, blocksOf } from './time-blocks';

/** A mention by what it is found by: its kinds, its parties, the blocks of its time, and the act of what comes once and is told with a time, else null. */
export interface Keys extends Blocks {
  readonly families: readonly number[];
  readonly parties: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly act: string | null;
}

/** Stand for the parties of a mention that names none, and so may be anybody's, and for those of all that name some. */
export const NOBODY = '*';
export const SOMEBODY = '~';

export function keysOf({ draft: { type, date, triggerId }, parties, once }: Comparable): Keys {
  const [from, to] = [dayNumber(date.earliest), dayNumber(date.latest)];
  return {
    families: familiesOf(type),
    parties: parties.size === 0 ? [NOBODY] : [...parties].sort(),
    from,
    to,
    act: once && date.precision !== 'open' ? triggerId : null,
    ...blocksOf(from, to),
  };
}

/** The keys of the buckets that hold a mention. */
export function* storedUnder({ families, parties, from, act, level, first, last }: Keys): Generator<string> {
  const stored = storedFor(parties);
  for (const family of families)
    for (const party of stored)
      for (let block = first; block <= last; block += 1) yield timeKey(family, party, level, block);
  if (act !== null) for (const party of stored) yield onceKey(act, party, from);
}

/** Under which keys of parties a mention stands that has such keys. */
function storedFor(parties: readonly string[]): readonly string[] {
  return parties[0] === NOBODY ? parties : [...parties, SOMEBODY];
}

/** Under which keys of parties the candidates of a mention stand that has such keys. */
export function askedBy(parties: readonly string[]): readonly string[] {
  return parties[0] === NOBODY ? [NOBODY, SOMEBODY] : [...parties, NOBODY];
}

export function onceKey(act: string, party: string, day: number): string {
  return `once ${act} ${party} ${Math.floor(day / FAR)}`;
}

export function timeKey(family: number, party: string, level: number, block: number): string {
  return `${family} ${party} ${level} ${block}`;
}

/** Whether a mention looks into a block of a level for those of a kind. */
export function asksInTime(
  { families, level: own, from, to }: Keys,
  family: number,
  level: number,
  block: number,
): boolean {
  const { first, last } = blocksAt(level, from, to);
  return families.includes(family) && level >= own && first <= block && block <= last;
}

/** Whether a mention looks into a block of time for those of an act that comes once. */
export function asksOnce({ act, from }: Keys, asked: string, block: number): boolean {
  return act === asked && [from - FAR, from, from + FAR].some((day) => Math.floor(day / FAR) === block);
}
