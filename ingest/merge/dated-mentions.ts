import type { MentionDraft } from '@/lib/schema/annotation';
import { isBefore } from '@/lib/time/day';
import { Bucket } from './bucket';
import { ONE_BUT_FOR_DATES_FROM, oneButForDates } from './but-for-dates';
import type { Comparable } from './comparable';
import { familiesOf } from './compatible-types';
import { mostButForDates, TraitReader, type Traits } from './most-evidence';

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

/** What dated documents tell, by kind and party, so that a mention without a date finds those that may be the same. */
export class DatedMentions {
  private readonly mentions: Comparable[] = [];
  private readonly traits: Traits[] = [];
  private readonly reader = new TraitReader();
  private readonly buckets = new Map<string, Bucket>();
  /** How many dates the look-alikes of a mention have, where these were too many. */
  private readonly cut = new Map<MentionDraft, number>();
  /** The mentions of a kind and its kin and of a party, in order, by both. */
  private readonly ordered = new Map<string, readonly number[]>();
  /** How many times look-alikes were asked for, and for each mention when it was last looked at. */
  private asked = 0;
  private readonly lastAsked: number[] = [];
  private last: string | null = null;

  /** The last day that is told as a day; null where none is. */
  get lastDay(): string | null {
    return this.last;
  }

  add(mention: Comparable): void {
    const { type } = mention.draft;
    const place = this.mentions.push(mention) - 1;
    this.lastAsked.push(0);
    this.traits.push(this.reader.traitsOf(mention));
    this.last = lastDayOf([mention], this.last);
    for (const family of familiesOf(type))
      for (const party of mention.parties) {
        const key = `${family} ${party}`;
        const bucket = this.buckets.get(key) ?? new Bucket(this.mentions);
        bucket.add(place);
        this.buckets.set(key, bucket);
      }
  }

  /** How many mentions share a kind and a party, wherever they were too many to look at all. */
  crowds(): number[] {
    return [...this.buckets.values()].flatMap((bucket) => (bucket.isSplit ? [bucket.size] : []));
  }

  /** How many dates the look-alikes of one mention have, wherever they were too many to be laid beside it. */
  crowdsOfDates(): number[] {
    return [...this.cut.values()];
  }

  /**
   * The mentions that are the same as one whose date does not count, the likeliest first: of several with one date the likeliest, and no more than `MOST_DATES`. They share a party with it.
   */
  twinsOf(own: Comparable): Twin[] {
    const traits = this.reader.traitsOf(own);
    const best = new Map<string, Twin>();
    this.asked += 1;
    // Those under its parties in their order, each list in the order in which they came.
    for (const place of [...own.parties].flatMap((party) => this.inOrder(own, party))) {
      if (this.lastAsked[place] === this.asked) continue;
      this.lastAsked[place] = this.asked;
      const other = this.mentions[place] as Comparable;
      const { edtf } = other.draft.date;
      const known = best.get(edtf);
      // Of equal ones the first stands, so that only a likelier one is of interest.
      const enough = known?.score ?? ONE_BUT_FOR_DATES_FROM - LEAST_STEP;
      if (mostButForDates(traits, this.traits[place] as Traits, enough) <= enough) continue;
      const score = oneButForDates(own, other);
      if (score === null || score <= enough) continue;
      best.delete(edtf);
      best.set(edtf, { other, score });
    }
    if (best.size > MOST_DATES) this.cut.set(own.draft, best.size);
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_DATES);
  }

  /** Those of one party and of a kind that a mention may have, in the order in which they came; some of them twice. */
  private inOrder(own: Comparable, party: string): readonly number[] {
    const { type } = own.draft;
    const buckets = familiesOf(type).flatMap((family) => this.buckets.get(`${family} ${party}`) ?? []);
    if (buckets.some(({ isCrowd }) => isCrowd))
      return sorted(buckets.map((bucket) => bucket.nearUndated(own)));
    const [only, ...others] = buckets;
    if (others.length === 0) return only?.places ?? [];
    // Many mentions ask for the same kind and party while none is added.
    const size = buckets.reduce((sum, one) => sum + one.size, 0);
    const known = this.ordered.get(`${type} ${party}`);
    if (known?.length === size) return known;
    const places = sorted(buckets.map((bucket) => bucket.places));
    this.ordered.set(`${type} ${party}`, places);
    return places;
  }
}

function sorted(lists: readonly Iterable<number>[]): number[] {
  return lists.flatMap((list) => [...list]).sort((a, b) => a - b);
}
