import type { Shape } from './collection';
import type { Draw } from './draw';
import type { Happening, World } from './happenings';

/** The day of an item and what it tells as news. */
interface Item {
  readonly day: number;
  readonly told: readonly Happening[];
}

/** A week of which many tell: its first day and what happens in it. */
interface Burst {
  readonly day: number;
  readonly happenings: readonly Happening[];
}

/** So many happenings come on each item outside the great weeks. */
const PER_ITEM = 0.7;
/** One happening of so many is gone back to later. */
const NOTABLE = 12;
/** The happenings of a great week, each of which many tell, and how many parties are in them. */
const IN_BURST = 9;
const SIDES = 4;
const WEEK = 7;
/** So many days later a happening is still told as news. */
const NEWS = 4;
/** So often a happening is drawn that lies before a day; then the first of all is taken. */
const TRIES = 20;

/** Which item tells what, on which day. */
export class Plan {
  private readonly happenings: readonly Happening[];
  private readonly notable: readonly Happening[];
  private readonly bursts: readonly Burst[];
  private readonly inBursts: number;

  constructor(
    private readonly world: World,
    private readonly draw: Draw,
    { documents, burst, mostInBurst }: Shape,
  ) {
    const all = Array.from({ length: Math.ceil(documents * PER_ITEM) + NOTABLE }, () =>
      world.happening(world.day()),
    );
    this.notable = all.filter((_, i) => i % NOTABLE === 0);
    this.happenings = all.sort((a, b) => a.day - b.day);
    this.inBursts = Math.round(documents * burst);
    this.bursts = Array.from({ length: Math.ceil(this.inBursts / mostInBurst) }, () => this.burst());
  }

  /** The item of a number. */
  item(i: number): Item {
    if (i < this.inBursts) {
      const { day: first, happenings } = this.bursts[i % this.bursts.length] as Burst;
      const day = first + this.draw.below(WEEK);
      const told = happenings.filter((one) => one.day <= day);
      return { day, told: Array.from({ length: 3 }, () => this.draw.early(told)) };
    }
    const at = this.draw.below(this.happenings.length);
    const first = this.happenings[at] as Happening;
    const day = first.day + this.draw.below(NEWS);
    const near = this.happenings.slice(Math.max(0, at - 3), at).filter((one) => one.day > day - WEEK);
    return { day, told: [first, ...near] };
  }

  /** What an item of a day goes back to: some happenings often, most seldom. */
  past(day: number): Happening {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const one = this.draw.early(this.notable);
      if (one.day < day) return one;
    }
    return this.notable.reduce((first, one) => (one.day < first.day ? one : first));
  }

  private burst(): Burst {
    const day = this.world.day();
    const sides = [...this.world.parties(), ...this.world.parties()].slice(0, SIDES);
    const happenings = Array.from({ length: IN_BURST }, (_, i) =>
      this.world.happening(day + (i % WEEK), sides),
    ).sort((a, b) => a.day - b.day);
    return { day, happenings };
  }
}
