import { isCrowd } from './bucket';
import { FAR } from './features/time';
import { askedBy, type Keys, storedUnder } from './keys';
import { blocksAt } from './time-blocks';

/** A mention of an index that came into it, is leaving it, or is weighed otherwise than before. */
export interface Change {
  readonly keys: Keys;
  /** By which it is found where too many share its keys. */
  readonly finerKeys: readonly string[];
  readonly is: 'new' | 'leaving' | 'other';
}

/** What changed in one bucket. */
interface Bucket {
  came: number;
  went: number;
  /** From when to when the mentions are that changed. */
  readonly spans: [from: number, to: number][];
  readonly finerKeys: Set<string>;
}

/** Buckets of one kind and party, by their levels and blocks. */
type Blocks = Map<number, Map<number, Bucket>>;

/** Buckets of an index in which something changed, so that whoever reads them may find others. */
export class Touched {
  private readonly inTime = new Map<number, Map<string, Blocks>>();
  private readonly onces = new Map<string, Map<string, Set<number>>>();

  /** @param sizeOf how many mentions a bucket has while those that came and those that are leaving are in it */
  constructor(
    private readonly sizeOf: (family: number, party: string, level: number, block: number) => number,
  ) {}

  add({ keys, finerKeys, is }: Change): void {
    for (const key of storedUnder(keys)) {
      const bucket = this.bucketAt(key);
      if (bucket === null) continue;
      if (is === 'new') bucket.came += 1;
      if (is === 'leaving') bucket.went += 1;
      bucket.spans.push([keys.from, keys.to]);
      for (const one of finerKeys) bucket.finerKeys.add(one);
    }
  }

  /** Whether a mention may find others in one of them. */
  isReadBy(keys: Keys, finerKeys: () => readonly string[]): boolean {
    const asked = askedBy(keys.parties);
    for (const family of keys.families) {
      const ofFamily = this.inTime.get(family);
      if (ofFamily === undefined) continue;
      for (const party of asked)
        for (const [level, block, bucket] of readIn(keys, ofFamily.get(party)))
          if (this.tells(bucket, this.sizeOf(family, party, level, block), keys, finerKeys)) return true;
    }
    return this.isOnce(keys, asked);
  }

  /** Of a bucket that all look at only what is of their time counts; of one over the bound, before and now, what shares a finer key. */
  private tells(
    { came, went, spans, finerKeys: touched }: Bucket,
    size: number,
    { from, to }: Keys,
    finerKeys: () => readonly string[],
  ): boolean {
    const [was, is] = [isCrowd(size - came), isCrowd(size - went)];
    if (was !== is) return true;
    return is
      ? finerKeys().some((key) => touched.has(key))
      : spans.some(([begin, end]) => begin <= to && from <= end);
  }

  /** The bucket of a key; null where it is of what comes once, of which there is little. */
  private bucketAt(key: string): Bucket | null {
    const [one, two, three, four] = key.split(' ') as [string, string, string, string];
    if (one === 'once') {
      const ofAct = inside(this.onces, two, (): Map<string, Set<number>> => new Map());
      inside(ofAct, three, (): Set<number> => new Set()).add(Number(four));
      return null;
    }
    const ofFamily = inside(this.inTime, Number(one), (): Map<string, Blocks> => new Map());
    const blocks = inside(ofFamily, two, (): Blocks => new Map());
    const ofLevel = inside(blocks, Number(three), (): Map<number, Bucket> => new Map());
    return inside(ofLevel, Number(four), () => ({ came: 0, went: 0, spans: [], finerKeys: new Set() }));
  }

  private isOnce({ act, from }: Keys, asked: readonly string[]): boolean {
    const ofAct = act === null ? undefined : this.onces.get(act);
    if (ofAct === undefined) return false;
    return asked.some((party) => {
      const blocks = ofAct.get(party);
      return blocks && [from - FAR, from, from + FAR].some((day) => blocks.has(Math.floor(day / FAR)));
    });
  }
}

/** The buckets of one kind and party that a mention looks into: on its own level and on coarser ones. */
function* readIn<T>(
  { level: own, from, to }: Keys,
  blocks: ReadonlyMap<number, ReadonlyMap<number, T>> | undefined,
): Generator<readonly [level: number, block: number, bucket: T]> {
  for (const [level, ofLevel] of blocks ?? []) {
    if (level < own) continue;
    const { first, last } = blocksAt(level, from, to);
    for (let block = first; block <= last; block += 1) {
      const bucket = ofLevel.get(block);
      if (bucket !== undefined) yield [level, block, bucket];
    }
  }
}

function inside<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
