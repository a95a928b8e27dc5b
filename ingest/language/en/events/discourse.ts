import type { NameHit } from '@/lib/schema/annotation';
import type { EventType } from '@/lib/schema/vocabulary';
import { matterOf } from './matter';
import { isOneState } from './one-state';

/** Kinds that a pronoun means to which something happens: they were suspended. */
const BY_PRONOUN: ReadonlySet<EventType> = new Set<EventType>(['agreement', 'talks', 'exercise', 'sanction']);

/** A treaty of so many parties is open to all, and nobody is meant by it. */
const MOST_PARTIES = 7;

/** What a phrase that only points back means: a state by itself or as whose something is, a person, several, the two sides, all parties. */
export type PointingBack = 'it' | 'its' | 'he' | 'they' | 'pair' | 'all';

/** Who was told of last, for what a later clause calls by a pronoun or as the two sides. */
export class Discourse {
  private state: NameHit | null = null;
  private person: NameHit | null = null;
  private inner: NameHit | null = null;
  private several: readonly NameHit[] = [];
  private pair: readonly NameHit[] = [];
  private lately: NameHit[] = [];
  private readonly matters = new Map<EventType, { readonly parties: NameHit; readonly sentence: number }>();
  private sentence = 0;
  private isOfThing = false;

  /** @param all the parties of the conference that the document speaks of */
  constructor(private readonly all: readonly NameHit[]) {}

  /** Nothing before a passage but who was told of last is known in it. */
  beginPassage(): void {
    this.several = [];
  }

  /** What a pronoun means by itself has been told in the sentence before, if not in this one. */
  beginSentence(): void {
    this.sentence += 1;
  }

  /** Whether the subject of the last clause was a thing: `The plant was shut, and its tower blown up`. */
  ofThing(isThing: boolean): void {
    this.isOfThing = isThing;
  }

  /** What a clause told of: who acted, and who was named beside. `isStranger`: somebody without a name acted. */
  after(actors: readonly NameHit[], others: readonly NameHit[], isStranger = false): void {
    // `A spokesman said`: he is now the one whom `he` means, and nobody knows him.
    if (isStranger) this.person = null;
    const isPerson = ({ kind }: NameHit): boolean => kind === 'person';
    // `We invited Musharraf, and he came`: who is named beside, where no person acts.
    const beside = others.filter(isPerson);
    const person =
      actors.findLast(isPerson) ??
      (!isStranger && new Set(beside.flatMap(({ ids }) => ids)).size === 1 ? beside[0] : undefined);
    if (person) {
      this.person = person;
      this.inner = null;
    }
    // `it` is one: the states of a list are not meant by it.
    const states = actors.filter(({ kind }) => kind !== 'person' && kind !== 'conference');
    const state =
      new Set(states.flatMap(({ parties }) => parties)).size === 1
        ? states[0]
        : states.length === 0
          ? person
          : undefined;
    if (state) this.state = state;
    if (actors.length > 1) this.several = actors;
    for (const name of [...others, ...actors]) {
      if (!isOneState(name)) continue;
      this.lately = [...this.lately.filter((one) => one.parties[0] !== name.parties[0]), name].slice(-2);
    }
    const both = apart([...actors, ...others]);
    if (both.length === 2) this.pair = both;
    else if (this.lately.length === 2) this.pair = this.lately;
  }

  /** Who acts in what somebody says: `said Clinton would raise it when she visits`. */
  within(actors: readonly NameHit[]): void {
    this.inner = actors.find(({ kind }) => kind === 'person') ?? this.inner;
  }

  /** What was told of: those who took part in it are meant by `the talks`, `the shelling`. */
  afterEvent(type: EventType, parties: readonly string[], span: NameHit['span']): void {
    const matter = matterOf(type);
    if (matter === null || parties.length === 0 || parties.length > MOST_PARTIES) return;
    this.matters.delete(matter);
    const who: NameHit = { span, kind: 'group', ids: [...parties], parties: [...parties] };
    this.matters.set(matter, { parties: who, sentence: this.sentence });
  }

  /** The kind of what was told of last; null where nothing was that may be called so again. */
  get lastKind(): EventType | null {
    const [kind, told] = [...this.matters].at(-1) ?? [];
    return kind && told && told.sentence >= this.sentence - 1 ? kind : null;
  }

  /** Those who took part in what was told last of a kind; nobody where nothing was. */
  matterOf(type: EventType | 'last' | null): readonly NameHit[] {
    const called = type === 'last' ? this.lastKind : type;
    // Who was expelled is not the inspection: `it` and `they` mean a paper or talks.
    const matter =
      called && (type !== 'last' || BY_PRONOUN.has(called)) ? this.matters.get(called) : undefined;
    return matter ? [matter.parties] : [];
  }

  /** Those whom words mean that only point back; nobody where it is not known. */
  meant(by: PointingBack | null): readonly NameHit[] {
    if (by === 'its' && this.isOfThing) return [];
    if (by === 'it' || by === 'its') return this.state ? [asState(this.state)] : [];
    if (by === 'he') {
      const meant = this.inner ?? this.person;
      return meant ? [meant] : [];
    }
    if (by === 'they') return this.several;
    if (by === 'pair') return this.pair.map(asState);
    return by === 'all' ? this.all : [];
  }
}

/** The state for which a person acts: it is meant by `the country`, `the two sides`. */
function asState(name: NameHit): NameHit {
  return name.kind === 'person' ? { ...name, kind: 'state', ids: name.parties } : name;
}

/** The first name of each state among names. */
function apart(names: readonly NameHit[]): NameHit[] {
  const found = new Map<string, NameHit>();
  for (const name of names)
    if (isOneState(name) && !found.has(name.parties[0] as string)) found.set(name.parties[0] as string, name);
  return [...found.values()];
}
