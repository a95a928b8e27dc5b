import { firstThat } from '@/lib/text/sorted';
import { dayNumber } from '@/lib/time/day';
import type { RoundDays } from './round-of-mention';

interface Held {
  readonly conferenceId: string;
  readonly from: number;
  readonly to: number;
  /** The last day of all rounds that begin no later. */
  readonly latestSoFar: number;
}

/** The conferences that held a round on days, found without looking at the others: there may be hundreds, and every mention asks. */
export class ConferencesOnDays {
  /** All rounds by their first days. */
  private readonly held: readonly Held[];

  constructor(rounds: ReadonlyMap<string, readonly RoundDays[]>) {
    let latestSoFar = Number.NEGATIVE_INFINITY;
    this.held = [...rounds]
      .flatMap(([conferenceId, own]) =>
        own.map(({ earliest, latest }) => ({
          conferenceId,
          from: dayNumber(earliest),
          to: dayNumber(latest),
        })),
      )
      .sort((a, b) => a.from - b.from)
      .map((one) => {
        latestSoFar = Math.max(latestSoFar, one.to);
        return { ...one, latestSoFar };
      });
  }

  /** Those of which a round meets the days, in no order. */
  meeting({ earliest, latest }: Pick<RoundDays, 'earliest' | 'latest'>): string[] {
    const [from, to] = [dayNumber(earliest), dayNumber(latest)];
    const found: string[] = [];
    for (let i = firstThat(this.held, (one) => one.from > to) - 1; i >= 0; i -= 1) {
      const one = this.held[i] as Held;
      if (one.latestSoFar < from) break;
      if (one.to >= from) found.push(one.conferenceId);
    }
    return found;
  }
}
