import { FAR } from './features/time';
import { askedBy, type Keys, storedUnder } from './keys';
import { blocksAt } from './time-blocks';

/** Blocks by their levels, of a kind and a party. */
type Blocks = Map<number, Set<number>>;

/** Buckets of an index whose mentions have changed, so that whoever reads them may find others. */
export class Touched {
  private readonly inTime = new Map<number, Map<string, Blocks>>();
  private readonly onces = new Map<string, Map<string, Set<number>>>();

  /** Those that hold a mention. */
  add(keys: Keys): void {
    for (const key of storedUnder(keys)) this.addKey(key);
  }

  /** One by its key. */
  addKey(key: string): void {
    const [one, two, three, four] = key.split(' ') as [string, string, string, string];
    if (one === 'once') inside(inside(this.onces, two, newMap), three, newSet).add(Number(four));
    else {
      const ofFamily = inside(this.inTime, Number(one), (): Map<string, Blocks> => new Map());
      const blocks = inside(ofFamily, two, (): Blocks => new Map());
      inside(blocks, Number(three), newSet).add(Number(four));
    }
  }

  /** Whether a mention looks for others in one of them. */
  isReadBy(keys: Keys): boolean {
    const asked = askedBy(keys.parties);
    return (
      keys.families.some((family) => {
        const ofFamily = this.inTime.get(family);
        return ofFamily !== undefined && asked.some((party) => this.isInTime(keys, ofFamily.get(party)));
      }) || this.isOnce(keys, asked)
    );
  }

  private isInTime({ level: own, from, to }: Keys, blocks: Blocks | undefined): boolean {
    if (blocks === undefined) return false;
    for (const [level, touched] of blocks) {
      if (level < own) continue;
      const { first, last } = blocksAt(level, from, to);
      for (let block = first; block <= last; block += 1) if (touched.has(block)) return true;
    }
    return false;
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

const newMap = (): Map<string, Set<number>> => new Map();
const newSet = (): Set<number> => new Set();

function inside<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
