import type { NameHit } from '@/lib/schema/annotation';

/** A list of names by where they stand, each place with its names in the order of the list. */
export interface NameIndex {
  readonly byStart: ReadonlyMap<number, readonly NameHit[]>;
  readonly byEnd: ReadonlyMap<number, readonly NameHit[]>;
  /** What was found out of them: whether a name is a place. */
  readonly known: Map<NameHit, boolean>;
}

const ready = new WeakMap<readonly NameHit[], NameIndex>();

/** The index of a list of names, made once: a clause may name thousands, and each asks for its neighbours. */
export function indexOf(names: readonly NameHit[]): NameIndex {
  const before = ready.get(names);
  if (before) return before;
  const index: NameIndex = {
    byStart: at(names, ({ span }) => span.start),
    byEnd: at(names, ({ span }) => span.end),
    known: new Map(),
  };
  ready.set(names, index);
  return index;
}

function at(names: readonly NameHit[], placeOf: (name: NameHit) => number): Map<number, NameHit[]> {
  const places = new Map<number, NameHit[]>();
  for (const name of names) {
    const place = placeOf(name);
    const here = places.get(place);
    if (here) here.push(name);
    else places.set(place, [name]);
  }
  return places;
}
