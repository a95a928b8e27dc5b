import { finerKeysOf, isCrowd, isFew } from './bucket';
import type { Comparable } from './comparable';
import { familiesOf } from './compatible-types';

export const bucketKey = (family: number, party: string): string => `${family} ${party}`;

/** The buckets that hold a mention, and that it asks for those that are like it. */
export function bucketsOf({ draft: { type }, parties }: Comparable): string[] {
  return familiesOf(type).flatMap((family) => [...parties].map((party) => bucketKey(family, party)));
}

/** How many mentions a bucket has, and how many of them a finer key. */
interface Sizes {
  of(bucket: string): number;
  under(bucket: string, key: string): number;
}

/** What is asked by a mention without a date. */
interface Reader {
  readonly asked: readonly { readonly bucket: string }[];
  readonly finerKeys: readonly string[];
}

/** How many more mentions a key has than in the run before. */
type Growth = Map<string, number>;

/** Where mentions came or went among those that mentions without a date are laid beside. */
export class TouchedKeys {
  private readonly growths = new Map<string, { count: number; readonly finer: Growth }>();
  /** Whole buckets, and of those that are over the bound the finer keys. */
  private touched = new Map<string, ReadonlySet<string> | 'all'>();

  /** @param sizes how many there are now */
  add(came: readonly Comparable[], went: readonly Comparable[], sizes: Sizes): void {
    for (const one of came) this.count(one, 1);
    for (const one of went) this.count(one, -1);
    this.touched = new Map();
    for (const [bucket, { count, finer }] of this.growths) {
      const size = sizes.of(bucket);
      const isCrowdThroughout = isCrowd(size) && isCrowd(size - count);
      this.touched.set(bucket, isCrowdThroughout ? finerTouched(bucket, finer, sizes) : 'all');
    }
  }

  /** Whether what a mention found may be another now. */
  isReadBy({ asked, finerKeys }: Reader): boolean {
    return asked.some(({ bucket }) => {
      const keys = this.touched.get(bucket);
      return keys !== undefined && (keys === 'all' || finerKeys.some((key) => keys.has(key)));
    });
  }

  private count(mention: Comparable, by: 1 | -1): void {
    const keys = finerKeysOf(mention);
    for (const bucket of bucketsOf(mention)) {
      const growth = this.growths.get(bucket) ?? { count: 0, finer: new Map() };
      growth.count += by;
      for (const key of keys) growth.finer.set(key, (growth.finer.get(key) ?? 0) + by);
      this.growths.set(bucket, growth);
    }
  }
}

/** What too many have is asked by nobody: it is touched where it was not, or is not, had by too many. */
function finerTouched(bucket: string, finer: Growth, sizes: Sizes): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const [key, count] of finer) {
    const size = sizes.under(bucket, key);
    if (isFew(size) || isFew(size - count)) touched.add(key);
  }
  return touched;
}
