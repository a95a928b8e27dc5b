import { isBefore } from '@/lib/time/day';
import type { Comparable } from './comparable';

/** So many mentions of a group speak for it. */
const MOST_SPEAKING = 24;

/** From when to when mentions must all have been, if they are of one time: the first of their ends, and the last of their beginnings. */
interface Times {
  readonly firstEnd: string;
  readonly lastBeginning: string;
}

const NO_TIME: Times = { firstEnd: '9999-12-31', lastBeginning: '-9999-01-01' };

/** What a group of mentions is laid beside another by, instead of all its mentions. */
export interface Summary {
  /** The rounds that its mentions name, with their stages. */
  readonly rounds: ReadonlySet<string>;
  readonly times: Times;
  /** The times of those that tell what does not come once. */
  readonly timesNotOnce: Times;
  /** Those that speak for it, no two alike in all but their words where there are others: all of a small group. */
  readonly speaking: readonly number[];
}

export const NOBODY_SPEAKS: Summary = {
  rounds: new Set(),
  times: NO_TIME,
  timesNotOnce: NO_TIME,
  speaking: [],
};

/** The summary of one mention. */
export function summaryOf(mention: number, { draft, cues, once }: Comparable): Summary {
  const { conferenceId, round, date } = draft;
  const times = { firstEnd: date.latest, lastBeginning: date.earliest };
  return {
    rounds: new Set(round === null ? [] : [`${conferenceId} ${round}${cues.stage}`]),
    times: round === null ? times : NO_TIME,
    timesNotOnce: round === null && !once ? times : NO_TIME,
    speaking: round === null ? [mention] : [],
  };
}

/** The summary of two groups that become one. */
export function joinedSummary(one: Summary, other: Summary, at: (mention: number) => Comparable): Summary {
  return {
    rounds: other.rounds.size === 0 ? one.rounds : new Set([...one.rounds, ...other.rounds]),
    times: joinedTimes(one.times, other.times),
    timesNotOnce: joinedTimes(one.timesNotOnce, other.timesNotOnce),
    speaking: speakingOf([...one.speaking, ...other.speaking], at),
  };
}

function joinedTimes(one: Times, other: Times): Times {
  return {
    firstEnd: isBefore(one.firstEnd, other.firstEnd) ? one.firstEnd : other.firstEnd,
    lastBeginning: isBefore(other.lastBeginning, one.lastBeginning) ? one.lastBeginning : other.lastBeginning,
  };
}

/** Of too many those that differ most: the first of each kind, date and company, then the others in their order. */
function speakingOf(all: readonly number[], at: (mention: number) => Comparable): readonly number[] {
  if (all.length <= MOST_SPEAKING) return all;
  const seen = new Set<string>();
  const [first, others]: [number[], number[]] = [[], []];
  for (const i of all) {
    const { draft, parties, persons, actors } = at(i);
    const key = [
      draft.type,
      draft.date.edtf,
      ...parties,
      '',
      ...persons,
      '',
      ...actors,
      draft.placeId,
    ].join();
    (seen.has(key) ? others : first).push(i);
    seen.add(key);
  }
  return [...first, ...others].slice(0, MOST_SPEAKING);
}

/** Whether two groups name two rounds. */
export function areOtherRounds(one: Summary, other: Summary): boolean {
  if (one.rounds.size === 0 || other.rounds.size === 0) return false;
  return new Set([...one.rounds, ...other.rounds]).size > 1;
}

/** Whether a mention of one and a mention of the other have no day in common; what comes once may be dated apart. A round may have been dated apart, too. */
export function areOfOtherTimes(one: Summary, other: Summary): boolean {
  if (one.rounds.size > 0 || other.rounds.size > 0) return false;
  return areApart(one.timesNotOnce, other.times) || areApart(one.times, other.timesNotOnce);
}

function areApart(one: Times, other: Times): boolean {
  return isBefore(one.firstEnd, other.lastBeginning) || isBefore(other.firstEnd, one.lastBeginning);
}
