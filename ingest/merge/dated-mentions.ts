import { isBefore } from '@/lib/time/day';
import { changes } from '../cache/changes';
import { Bucket, finerKeysOf } from './bucket';
import { ONE_BUT_FOR_DATES_FROM, oneButForDates } from './but-for-dates';
import type { Comparable } from './comparable';
import { familiesOf } from './compatible-types';
import { mostButForDates, type TraitReader, type Traits } from './most-evidence';
import { bucketKey, bucketsOf, TouchedKeys } from './touched-keys';

/** Another document's mention that seems to tell the same, and how much speaks for it. */
export interface Twin {
  readonly other: Comparable;
  readonly score: number;
}

/** So many dates that look-alikes of one mention have are laid beside it. */
export const MOST_DATES = 64;

/** Less than any two scores differ by. */
const LEAST_STEP = 1e-9;

/** The last day that mentions tell as a day, and not before another; null where none is. */
export function lastDayOf(mentions: readonly Comparable[], before: string | null = null): string | null {
  let last = before;
  for (const { draft } of mentions)
    if (draft.date.precision === 'day' && (last === null || isBefore(last, draft.date.latest)))
      last = draft.date.latest;
  return last;
}

/** A bucket that was asked, and whether it had more mentions than are looked at. */
interface Asked {
  readonly bucket: string;
  readonly isCrowd: boolean;
}

/** What was found for a mention, and by what. */
interface Found {
  readonly twins: readonly Twin[];
  /** How many dates its look-alikes have. */
  readonly dates: number;
  readonly asked: readonly Asked[];
  readonly finerKeys: readonly string[];
}

/** By a mention without a date what was found for it, in each pass. */
type FoundOf = Map<Comparable, (Found | undefined)[]>;

/**
 * What dated documents tell, by kind and party, so that a mention without a date finds those that may be the same. Where it goes on from run to run, look-alikes are looked for anew only
 * where mentions came or went among those that were asked.
 */
export class DatedMentions {
  private readonly mentions: Comparable[] = [];
  private readonly numbers = new Map<Comparable, number>();
  private readonly free: number[] = [];
  private readonly traits: Traits[] = [];
  /** Where each stands among all in the present run. */
  private ranks: number[] = [];
  private readonly buckets = new Map<string, Bucket>();
  /** The mentions of a kind and its kin and of a party, in order, by both. */
  private readonly ordered = new Map<string, readonly number[]>();
  /** How many times look-alikes were asked for, and for each mention when it was last looked at. */
  private asked = 0;
  private readonly lastAsked: number[] = [];
  private last: string | null = null;
  /** What was given in each pass, in this run and in the one before; null where that was not brought to its end. */
  private passes: (readonly Comparable[])[] = [];
  private earlier: readonly (readonly Comparable[])[] | null = null;
  private touched = new TouchedKeys();
  private before: FoundOf = new Map();
  private now: FoundOf = new Map();

  constructor(private readonly reader: TraitReader) {}

  /** The last day that is told as a day; null where none is. */
  get lastDay(): string | null {
    return this.last;
  }

  /** Begins a run with what is told by then. */
  begin(told: readonly Comparable[]): void {
    const [earlier, isWhole] = [this.passes, this.earlier === null];
    this.before = isWhole ? this.now : new Map();
    this.now = new Map();
    this.last = null;
    for (const later of earlier.slice(1)) for (const one of later) this.remove(one);
    this.passes = [];
    this.earlier = earlier;
    this.touched = new TouchedKeys();
    this.give(told, earlier[0] ?? []);
  }

  /** Goes on with what is told besides, now that its documents are dated. */
  add(told: readonly Comparable[]): void {
    this.give(told, [], this.earlier?.[this.passes.length] ?? []);
  }

  /** The run is at its end. */
  end(): void {
    this.earlier = null;
  }

  /** How many mentions share a kind and a party, wherever they were too many to look at all. */
  crowds(): number[] {
    const crowds = new Set(
      [...this.now.values()]
        .flat()
        .flatMap((found) => found?.asked ?? [])
        .flatMap((one) => (one.isCrowd ? one.bucket : [])),
    );
    return [...crowds].map((key) => this.buckets.get(key)?.size ?? 0);
  }

  /** How many dates the look-alikes of one mention have, wherever they were too many to be laid beside it. */
  crowdsOfDates(): number[] {
    return [...this.now.values()].flatMap(
      (passes) => passes.findLast((found) => found !== undefined && found.dates > MOST_DATES)?.dates ?? [],
    );
  }

  /**
   * The mentions that are the same as one whose date does not count, the likeliest first: of several with one date the likeliest, and no more than `MOST_DATES`. They share a party with it.
   */
  twinsOf(own: Comparable): readonly Twin[] {
    const pass = this.passes.length - 1;
    const known = this.before.get(own)?.[pass];
    const found = known && !this.touched.isReadBy(known) ? known : this.find(own);
    const passes = this.now.get(own) ?? [];
    passes[pass] = found;
    this.now.set(own, passes);
    return found.twins;
  }

  private find(own: Comparable): Found {
    const traits = this.reader.traitsOf(own);
    const best = new Map<string, Twin>();
    this.asked += 1;
    const finerKeys = finerKeysOf(own);
    // Those under its parties in their order, each list in the order in which they came.
    for (const number of [...own.parties].flatMap((party) => this.inOrder(own, party, finerKeys))) {
      if (this.lastAsked[number] === this.asked) continue;
      this.lastAsked[number] = this.asked;
      const other = this.mentions[number] as Comparable;
      const { edtf } = other.draft.date;
      const known = best.get(edtf);
      // Of equal ones the first stands, so that only a likelier one is of interest.
      const enough = known?.score ?? ONE_BUT_FOR_DATES_FROM - LEAST_STEP;
      if (mostButForDates(traits, this.traits[number] as Traits, enough) <= enough) continue;
      const score = oneButForDates(own, other);
      if (score === null || score <= enough) continue;
      best.delete(edtf);
      best.set(edtf, { other, score });
    }
    return {
      twins: [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_DATES),
      dates: best.size,
      asked: bucketsOf(own).map((bucket) => ({
        bucket,
        isCrowd: this.buckets.get(bucket)?.isCrowd ?? false,
      })),
      finerKeys,
    };
  }

  /** Those of one party and of a kind that a mention may have, in the order in which they came; some of them twice. */
  private inOrder(own: Comparable, party: string, finerKeys: readonly string[]): readonly number[] {
    const { type } = own.draft;
    const buckets = familiesOf(type).flatMap((family) => this.buckets.get(bucketKey(family, party)) ?? []);
    if (buckets.some(({ isCrowd: isTooLarge }) => isTooLarge))
      return this.sorted(buckets.map((bucket) => bucket.nearUndated(finerKeys)));
    // Many mentions ask for the same kind and party while none is added.
    const key = `${type} ${party}`;
    const known = this.ordered.get(key) ?? this.sorted(buckets.map((bucket) => bucket.places));
    this.ordered.set(key, known);
    return known;
  }

  private sorted(lists: readonly Iterable<number>[]): number[] {
    const rank = (number: number): number => this.ranks[number] as number;
    return lists.flatMap((list) => [...list]).sort((a, b) => rank(a) - rank(b));
  }

  /**
   * What is told in a pass is brought into the buckets.
   * @param here what is in them of it already
   * @param then what was told in this pass of the run before, where that is not in them any longer
   */
  private give(told: readonly Comparable[], here: readonly Comparable[], then = here): void {
    const [came, went] = [changes(told, here), changes(told, then)];
    const rank = this.passes.reduce((sum, { length }) => sum + length, 0);
    this.ordered.clear();
    for (const one of came.gone) this.remove(one);
    for (const at of came.fresh) this.take(told[at] as Comparable);
    told.forEach((one, at) => {
      this.ranks[this.numbers.get(one) as number] = rank + at;
    });
    this.passes.push(told);
    this.last = lastDayOf(told, this.last);
    if (this.before.size > 0) {
      const sizes = {
        of: (bucket: string) => this.buckets.get(bucket)?.size ?? 0,
        under: (bucket: string, key: string) => this.buckets.get(bucket)?.under(key).length ?? 0,
      };
      this.touched.add(
        went.fresh.map((at) => told[at] as Comparable),
        went.gone,
        sizes,
      );
    }
  }

  private take(mention: Comparable): void {
    const number = this.free.pop() ?? this.mentions.length;
    this.mentions[number] = mention;
    this.numbers.set(mention, number);
    this.lastAsked[number] = 0;
    this.traits[number] = this.reader.traitsOf(mention);
    for (const key of bucketsOf(mention)) {
      const bucket = this.buckets.get(key) ?? new Bucket(this.mentions);
      bucket.add(number);
      this.buckets.set(key, bucket);
    }
  }

  private remove(mention: Comparable): void {
    const number = this.numbers.get(mention) as number;
    for (const key of bucketsOf(mention)) this.buckets.get(key)?.remove(number);
    this.numbers.delete(mention);
    this.free.push(number);
  }
}
