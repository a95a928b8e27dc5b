import { dayNumber } from '@/lib/time/day';
import type { Lexicon, PersonRow } from '../../knowledge/lexicon';
import type { Draw } from './draw';

/** The words that fill the slots of a sentence. */
export type Words = Readonly<Record<string, string>>;

/** Something that happens in the made-up world of a collection, of which several documents tell. */
export interface Happening {
  /** Its number as a day (`dayNumber`). */
  readonly day: number;
  /** A kind of the part `told` of the table of sentences. */
  readonly kind: string;
  readonly words: Words;
}

/** How often kinds come, roughly as in the texts of the field that we annotated. */
const KINDS = {
  statement: 18,
  talks: 9,
  meeting: 9,
  visit: 7,
  demand: 7,
  agreement: 7,
  policy: 6,
  proposal: 4,
  threat: 4,
  sanction: 4,
  'weapons-programme': 4,
  conflict: 4,
  denial: 3,
  aid: 3,
  'weapons-test': 3,
  incident: 3,
  inspection: 3,
  exercise: 2,
  withdrawal: 2,
  accession: 2,
  'diplomatic-relations': 2,
  intelligence: 2,
  round: 1.5,
  crisis: 0.4,
};

/** So many states are in the news at all, those at the head of the table most. */
const STATES = 50;
const FIRST_DAY = dayNumber('1970-01-01');
const LAST_DAY = dayNumber('2009-12-31');
const YEAR = 365.25;
/** A number of what is told: tons, missiles, men. */
const MOST = 60;

/** Makes up happenings out of the names and terms of the lexicon. */
export class World {
  private readonly persons = new Map<string, PersonRow[]>();
  private readonly places = new Map<string, string[]>();
  private readonly things: readonly string[];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly draw: Draw,
    private readonly numbers: readonly string[],
  ) {
    for (const person of lexicon.persons) {
      const known = this.persons.get(person.country) ?? [];
      this.persons.set(person.country, [...known, person]);
    }
    for (const { country, zh } of lexicon.places)
      this.places.set(country, [...(this.places.get(country) ?? []), zh]);
    this.things = lexicon.terms.flatMap(({ zh }) => (zh.length >= 2 && zh.length <= 6 ? [zh] : []));
  }

  /** A day of the forty years. */
  day(): number {
    return FIRST_DAY + this.draw.below(LAST_DAY - FIRST_DAY);
  }

  /** @param among the codes of the parties, where they are given */
  happening(day: number, among?: readonly string[]): Happening {
    return { day, kind: this.draw.weighted(KINDS), words: this.words(day, among) };
  }

  /** Words for all slots of what happens on a day. */
  words(day: number, among?: readonly string[]): Words {
    const { draw, lexicon } = this;
    const [a, b, c] = this.parties(among) as [string, string, string];
    const conference = draw.early(lexicon.conferences);
    return {
      a: this.state(a),
      b: this.state(b),
      c: this.state(c),
      pa: this.person(a, day),
      pb: this.person(b, day),
      place: draw.of(this.places.get(draw.chance(0.5) ? a : b) ?? lexicon.places.map(({ zh }) => zh)),
      thing: draw.early(this.things),
      treaty: draw.early(lexicon.treaties).zh,
      org: draw.early(lexicon.organisations).zh,
      conference: conference.zh,
      round: this.numbers[1 + draw.below(6)] as string,
      n: String(1 + draw.below(MOST)),
    };
  }

  /** The codes of three states, no two the same. */
  parties(among?: readonly string[]): readonly string[] {
    const drawn = new Set<string>();
    const states = this.lexicon.countries.slice(0, STATES).map(({ code }) => code);
    for (let tries = 0; drawn.size < 3; tries += 1)
      drawn.add(among && tries < 9 ? this.draw.of(among) : this.draw.early(states));
    return [...drawn];
  }

  private state(code: string): string {
    const row = this.lexicon.countries.find((one) => one.code === code);
    return row?.zh ?? code;
  }

  /** Somebody who acts for a state in that year, with the office; its foreign ministry where nobody is known. */
  private person(code: string, day: number): string {
    const year = 1970 + day / YEAR;
    const inOffice = (this.persons.get(code) ?? []).filter(
      ({ from, to }) => from !== null && from <= year && year <= (to ?? 9999),
    );
    if (inOffice.length === 0) return this.state(code);
    const { zh, office_zh: office } = this.draw.of(inOffice);
    return `${this.state(code)}${office}${zh}`;
  }
}
