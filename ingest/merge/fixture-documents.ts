import type { EventType } from '@/lib/schema/vocabulary';
import type { Comparable } from './comparable';
import { mention } from './fixture';

const DAYS = [
  '1994-10-21',
  '1994-10-22',
  '1994-10-23',
  '1994-11-02',
  '1994-10',
  '1994',
  '1990/1999',
  '1994-10/..',
];
const TYPES: EventType[] = ['agreement', 'talks', 'meeting', 'visit', 'incident', 'sanction'];
/** What a made-up collection tells of. */
export interface World {
  readonly days: readonly string[];
  readonly types: readonly EventType[];
  /** The share of mentions that name a person, and that name a party. */
  readonly named: number;
  readonly taking: number;
}

export const WIDE: World = { days: DAYS, types: TYPES, named: 0.3, taking: 0.5 };
/** So narrow that hundreds share a kind, a party, a time and a person. */
export const NARROW: World = {
  days: ['1994-10-21', '1994-10-22', '1994'],
  types: ['talks', 'visit'],
  named: 0.9,
  taking: 0.9,
};
const PARTIES = ['PRK', 'USA', 'CHN'];
const WORDS = ['簽署核子框架協議', '在日內瓦舉行會談', '宣布實施經濟制裁', '危機爆發', '訪問平壤'];

/** Documents of a small world, so that many mentions share a kind, a party and a time, and some are copies of each other. */
export function documentsOf(
  count: number,
  { days, types, named, taking }: World,
  draw: () => number,
): Comparable[][] {
  const one = <T>(of: readonly T[]): T => of[Math.floor(draw() * of.length)] as T;
  return Array.from({ length: count }, (_, document) =>
    Array.from({ length: 2 + Math.floor(draw() * 12) }, (_unused, order): Comparable => {
      const isCopy = draw() < 0.2;
      const made = mention({
        on: one(days),
        type: one(types),
        parties: PARTIES.filter(() => draw() < taking),
        persons: draw() < named ? [one(['hill', 'hill', 'kim'])] : [],
        words: `${one(WORDS)}${isCopy ? '' : String.fromCodePoint(0x5000 + Math.floor(draw() * 900))}`,
        document: `d${String(document).padStart(3, '0')}`,
        block: order % 2,
        once: draw() < 0.2,
        ...(draw() < 0.03 && { round: one([1, 2]) }),
      });
      return { ...made, order };
    }),
  );
}
