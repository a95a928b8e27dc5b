import type { DatedExpression } from '@/lib/schema/annotation';
import type { Comparable } from '../../merge/comparable';
import type { Twin } from '../../merge/dated-mentions';
import { alignedYear } from './aligned-year';
import {
  conditionOf,
  daysFrom,
  ENOUGH,
  FEWEST,
  type Fit,
  fitOf,
  MOST_DAYS,
  mostTold,
  onceEach,
  type Twins,
} from './alignment-fits';
import { between, type Constraint, type Day } from './constraint';

/** One that falls on the day, where the years are known. */
const ENOUGH_IN_BOUNDS = 6.5;

export interface Alignment {
  /** The undated document's mentions that others tell with their dates. */
  readonly twins: readonly Twins[];
  /** The document's date expressions as they would be if it were written on a day; in the same order for each day. */
  readonly datesIf: (day: Day) => readonly DatedExpression[];
  /** The document itself says between which years it was written, so that one telling may say the day. */
  readonly isBounded: boolean;
  /** Whether the rest of the document allows a day. */
  readonly isPossible: (day: Day) => boolean;
}

/** What comes of an alignment. */
export interface Aligned {
  /** A condition for each of the words that agree; none where too few do. */
  readonly conditions: Constraint[];
  /** How many days were possible, where these were more than are tried (`MOST_DAYS`); else null. */
  readonly crowd: number | null;
}

/**
 * Dates a document by what it tells, where another document tells the same with its date: the days on which most of its words for days fall on those dates.
 * Example: `三國外長星期三在日內瓦會見魯哈尼，…根據去年十一月的協議` and a paper with a meeting of 25 May 2005, a Wednesday, and an agreement of November 2004.
 * Counter-example: one weekday that fits one meeting, which may be chance where the year is not known otherwise.
 */
export function alignAcrossDocuments({ twins: all, datesIf, isBounded, isPossible }: Alignment): Aligned {
  const year = alignedYear(all, { datesIf, isPossible });
  // What depends on the year alone falls on the same date whatever the day.
  const twins = all.filter(
    ({ own: { draft } }) => !year.some(({ fit }) => fit.own.draft.timex === draft.timex),
  );
  const isThen = (day: Day): boolean =>
    isPossible(day) && year.every(({ condition }) => condition.allows(day));
  const enough = isBounded || year.length > 0 ? ENOUGH_IN_BOUNDS : ENOUGH;
  const fitting = new Map<Day, { readonly weight: number; readonly twins: readonly Fit[] }>();
  const days = daysFrom(twins).filter(isThen);
  for (const day of mostTold(days, twins)) {
    const dates = datesIf(day);
    const fits = twins.flatMap((one) => fitOf(one, dates) ?? []);
    const once = onceEach(fits);
    fitting.set(day, { weight: once.reduce((sum, { weight }) => sum + weight, 0), twins: once });
  }
  const known = [...fitting.values()].filter(
    ({ weight, twins: { length } }) => weight >= enough && (length >= FEWEST || enough < ENOUGH),
  );
  const best = Math.max(0, ...known.map(({ weight }) => weight));
  const first = known.find(({ weight }) => weight === best);
  const inOrder = [...(first?.twins ?? [])].sort((a, b) => a.said.start - b.said.start);
  return {
    conditions: [
      ...year.map(({ condition }) => condition),
      ...inOrder.map((fit) => conditionOf(fit, daysWith(fit, fitting))),
    ],
    crowd: days.length > MOST_DAYS ? days.length : null,
  };
}

/**
 * The mentions of an undated document that others tell with their dates. Too much is said on too many days for two sayings to be known as one.
 * @param own its mentions, whose dates do not count
 * @param twinsOf the mentions of documents whose dates are known that would be one event with a mention if their dates were one, the likeliest first
 */
export function withTwins(
  own: readonly Comparable[],
  twinsOf: (own: Comparable) => readonly Twin[],
): Twins[] {
  return own
    .filter(({ draft }) => draft.timex !== null && draft.type !== 'statement')
    .map((mention): Twins => ({ own: mention, others: twinsOf(mention) }))
    .filter(({ others }) => others.length > 0);
}

/** The days on which a word falls on the date told elsewhere. */
function daysWith({ own }: Fit, fitting: ReadonlyMap<Day, { readonly twins: readonly Fit[] }>) {
  const days = [...fitting].flatMap(([day, { twins }]) =>
    twins.some((fit) => fit.own.draft.timex === own.draft.timex) ? [day] : [],
  );
  return {
    ...between(Math.min(...days), Math.max(...days)),
    allows: (day: Day): boolean => days.includes(day),
  };
}
