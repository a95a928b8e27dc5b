import type { NameHit } from '@/lib/schema/annotation';

/** The names of a list that stand at a place, in the order of the list. */
interface Places {
  get(place: number): readonly NameHit[] | undefined;
  has(place: number): boolean;
}

/** A list of names by where they stand. */
export interface NameIndex {
  readonly byStart: Places;
  readonly byEnd: Places;
  /** What was found out of them: whether a name is a place. */
  readonly known: Map<NameHit, boolean>;
}

type Place = (name: NameHit) => number;

const startOf: Place = ({ span }) => span.start;
const endOf: Place = ({ span }) => span.end;
/** In a list of so many a name is sooner found than the list is indexed: most clauses name fewer. */
const FEW = 8;

const ready = new WeakMap<readonly NameHit[], NameIndex>();
/** The list asked for last: of the short list of a clause all is asked in a row, and it is not worth remembering for longer. */
let last: { readonly names: readonly NameHit[]; readonly index: NameIndex } | null = null;

/** The index of a list of names, made once: a clause may name thousands, and each asks for its neighbours. */
export function indexOf(names: readonly NameHit[]): NameIndex {
  if (last?.names === names) return last.index;
  const index = (names.length > FEW ? ready.get(names) : undefined) ?? indexed(names);
  last = { names, index };
  return index;
}

function indexed(names: readonly NameHit[]): NameIndex {
  const by = (placeOf: Place): Places =>
    names.length <= FEW ? new FewPlaces(names, placeOf) : at(names, placeOf);
  const index: NameIndex = { byStart: by(startOf), byEnd: by(endOf), known: new Map() };
  if (names.length > FEW) ready.set(names, index);
  return index;
}

class FewPlaces implements Places {
  constructor(
    private readonly names: readonly NameHit[],
    private readonly placeOf: Place,
  ) {}

  get(place: number): readonly NameHit[] | undefined {
    return this.has(place) ? this.names.filter((name) => this.placeOf(name) === place) : undefined;
  }

  has(place: number): boolean {
    for (const name of this.names) if (this.placeOf(name) === place) return true;
    return false;
  }
}

function at(names: readonly NameHit[], placeOf: Place): Places {
  const places = new Map<number, NameHit[]>();
  for (const name of names) {
    const place = placeOf(name);
    const here = places.get(place);
    if (here) here.push(name);
    else places.set(place, [name]);
  }
  return places;
}
