import 'server-only';
import { OPEN_END, OPEN_START } from '@/lib/schema/day';
import { EventSet } from '@/lib/sets/event-set';
import { dayNumber } from '@/lib/time/day';
import type { EventFilters } from './filters';
import { memoised } from './memoised';
import { allNumbers, eventColumns } from './sets/event-columns';
import { fittingSet } from './sets/fitting-set';
import { edgesOf } from './window/edges';

/** Days as numbers since 1970-01-01, from the first to the one behind the last. */
export interface Days {
  start: number;
  end: number;
}

/** A part of the whole time: which share of the width it is drawn on, and how many events its equal pieces hold. */
export interface DensityPart extends Days {
  share: number;
  counts: number[];
}

/**
 * The whole time of the events that fit: how far the timeline goes, where it begins (the stretch in which nearly all events lie, and nearly all that stand out), how
 * many events lie before and behind that, and how dense they are. A few events of earlier centuries take a narrow part.
 */
export interface Overview {
  limits: Days;
  home: Days & { before: number; after: number };
  density: DensityPart[];
}

/** How much of the events, and of those that stand out, the first view holds at least; and the margins beside them, more behind, for the last label. */
const SHARE = 0.9;
const SHARE_OF_KEY = 5 / 6;
const MARGIN = 0.03;
const MARGIN_AFTER = 0.18;
/** The least that is seen on each side, in days: enough for the axis to say month and year. */
const LEAST_MARGIN = 45;

/** Into how many pieces the whole is cut, and how wide a part is that holds few events. */
const PIECES = 160;
const NARROW = 0.12;

const [FIRST, LAST] = [dayNumber(OPEN_START), dayNumber(OPEN_END)];

/** The first and the last day that are known of any event. */
async function extent(fits: EventSet): Promise<Days | null> {
  const { earliest, latest } = await eventColumns();
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const place of fits.places()) {
    const [from, to] = [earliest[place] as number, latest[place] as number];
    start = Math.min(start, from !== FIRST ? from : to);
    end = Math.max(end, to < LAST ? to : from);
  }
  return fits.size === 0 ? null : { start, end: end + 1 };
}

/** The days at which events are counted, in order. */
async function daysOf(events: EventSet): Promise<Int32Array> {
  const { atDay } = await eventColumns();
  return events
    .places()
    .map((place) => atDay[place] as number)
    .sort();
}

/** The shortest stretch in which the events are dense, with the shortest one of those that stand out: a story begins with few of them. */
async function dense(fits: EventSet, count: number): Promise<Days | null> {
  const keys = fits.and((await eventColumns()).key);
  const found = [
    shortest(await daysOf(fits), count * SHARE),
    keys.size > 0 ? shortest(await daysOf(keys), keys.size * SHARE_OF_KEY) : null,
  ].filter((one) => one !== null);
  if (found.length === 0) return null;
  return {
    start: Math.min(...found.map(({ start }) => start)),
    end: Math.max(...found.map(({ end }) => end)),
  };
}

/** The shortest stretch that holds so many of some days, which are in order; of several the first. */
function shortest(days: Int32Array, least: number): Days | null {
  const steps = Math.max(0, Math.ceil(least) - 1);
  let best: Days | null = null;
  for (let i = 0; i + steps < days.length; i += 1) {
    const [start, last] = [days[i] as number, days[i + steps] as number];
    if (best === null || last + 1 - start < best.end - best.start) best = { start, end: last + 1 };
  }
  return best;
}

async function densityOf({ start, end }: Days, share: number, fits: EventSet): Promise<DensityPart> {
  const pieces = Math.min(Math.max(1, Math.ceil(end - start)), Math.round(PIECES * share));
  const { atDay } = await eventColumns();
  const counts = Array.from({ length: pieces }, () => 0);
  for (const place of fits.places()) {
    const day = atDay[place] as number;
    if (day < start || day >= end) continue;
    const piece = Math.floor(((day - start) * pieces) / (end - start));
    counts[piece] = (counts[piece] ?? 0) + 1;
  }
  return { start, end, share, counts };
}

/** Cuts the whole at the ends of the dense stretch where that is a small part of it. */
function partsOf(whole: Days, home: Days): (Days & { share: number })[] {
  const cuts = [whole.start, Math.max(whole.start, home.start), Math.min(whole.end, home.end), whole.end];
  const days = whole.end - whole.start;
  if (home.end - home.start > days / 2) return [{ ...whole, share: 1 }];
  const parts = cuts.slice(1).map((end, i) => ({ start: cuts[i] ?? end, end }));
  const narrow = parts.map(({ start, end }) => (end > start ? NARROW : 0));
  const shares = [narrow[0] ?? 0, 1 - (narrow[0] ?? 0) - (narrow[2] ?? 0), narrow[2] ?? 0];
  return parts.map((part, i) => ({ ...part, share: shares[i] ?? 0 })).filter(({ share }) => share > 0);
}

/** Where and how densely do the events that fit lie? Null where none fits. */
export const overview = memoised(async (filters: EventFilters): Promise<Overview | null> => {
  const ever = { ...filters, from: null, to: null };
  const fits = (await fittingSet(ever)) ?? EventSet.whole(await allNumbers());
  const whole = await extent(fits);
  if (whole === null) return null;
  const { before, after } = await edgesOf({ from: LAST, to: LAST }, fits);
  const count = before + after;
  // Of few events none is left out, and each is seen from its first day to its last.
  const isFew = Math.ceil(count * SHARE) === count;
  const tight = isFew ? whole : ((await dense(fits, count)) ?? whole);
  const days = tight.end - tight.start;
  const home = {
    start: Math.floor(tight.start - Math.max(LEAST_MARGIN, days * MARGIN)),
    end: Math.ceil(tight.end + Math.max(LEAST_MARGIN, days * MARGIN_AFTER)),
  };
  const margin = Math.max(60, (whole.end - whole.start) / 4);
  const parts = partsOf(whole, home).map(({ share, ...part }) => densityOf(part, share, fits));
  return {
    limits: { start: Math.floor(whole.start - margin), end: Math.ceil(whole.end + margin) },
    home: { ...home, ...(await edgesOf({ from: home.start, to: home.end - 1 }, fits)) },
    density: await Promise.all(parts),
  };
});
