/** A stretch that is one passage over and over: `[start, end)`, in steps of `period`. */
export interface PeriodicRun {
  readonly start: number;
  readonly end: number;
  readonly period: number;
}

/** A passage shorter than this that comes twice is a refrain, not a repeated text. */
const SHORTEST = 40;
/** Where other words stand beside the copies, one has to be longer, and they have to be so much of the file. */
const SHORTEST_AMONG_OTHERS = 100;
const SHARE_AMONG_OTHERS = 2 / 3;
/** What stands before the first copy may end as a copy ends, by chance, in fewer characters than this. */
const LEAST_BROKEN_OFF = 20;

/**
 * The stretch of a sequence that is nothing but repetitions: the whole of it, its beginning or its end (the failure function of Knuth, Morris
 * and Pratt, 1977: linear time). A copy that breaks off counts only at the very end, where it cannot be the beginning of something else.
 * @returns null where nothing repeats, or too little of the whole to be sure
 */
export function periodicRun(units: Uint16Array): PeriodicRun | null {
  const { length } = units;
  const fail = failure(units);
  const period = length - (fail[length] as number);
  if (period >= SHORTEST && period <= length / 2) return { start: 0, end: length, period };
  const head = periodicHead(fail);
  if (head) return { start: 0, end: head.whole, period: head.period };
  const tail = periodicHead(failure(units.slice().reverse()));
  if (!tail) return null;
  const brokenOff = tail.all - tail.whole;
  const told = brokenOff >= LEAST_BROKEN_OFF ? tail.all : tail.whole;
  return { start: length - told, end: length, period: tail.period };
}

/** The longest beginning that repeats one passage: all of it, and its whole copies. */
function periodicHead(fail: Int32Array): { all: number; whole: number; period: number } | null {
  const length = fail.length - 1;
  for (let all = length; all >= length * SHARE_AMONG_OTHERS; all -= 1) {
    const period = all - (fail[all] as number);
    const whole = all - (all % period);
    const isSure =
      period >= SHORTEST_AMONG_OTHERS && whole >= Math.max(period * 2, length * SHARE_AMONG_OTHERS);
    if (isSure) return { all, whole, period };
  }
  return null;
}

/** For each beginning, how long its longest end is that is also a beginning of it. */
function failure(units: Uint16Array): Int32Array {
  const fail = new Int32Array(units.length + 1);
  for (let i = 1, k = 0; i < units.length; i += 1) {
    while (k > 0 && units[k] !== units[i]) k = fail[k] as number;
    if (units[k] === units[i]) k += 1;
    fail[i + 1] = k;
  }
  return fail;
}
