import { dayNumber, yearOfDay } from '@/lib/time/day';
import { isoText, numberOfDay } from '@/lib/time/gregorian';
import { conditionOf, ENOUGH, FEWEST, type Fit, fitOf, onceEach, type Twins } from './alignment-fits';
import { between, type Constraint, isWritingYear } from './constraint';
import type { Alignment } from './cross-document-alignment';

/** A script seldom speaks of what is longer ago than this without naming the year. */
const YEARS_AGO = 2;
/** Another year that fits nearly as well leaves it open. */
const NEXT_BEST = 0.6;

/**
 * The year of a document, by those of its words for dates that depend on the year alone: the year in which most of them fall on the dates that another document tells.
 * Example: `去年七月五號一口氣試射七枚飛彈` and `十月九號又進行了第一次核子試爆` beside a paper with 5 July and 9 October 2006. Counter-example: `上個星期六`, which says more than the
 * year.
 * @returns the words that agree, and the condition that each sets; none where too few do, or two years fit alike
 */
export function alignedYear(
  twins: readonly Twins[],
  { datesIf, isPossible }: Pick<Alignment, 'datesIf' | 'isPossible'>,
): { readonly fit: Fit; readonly condition: Constraint }[] {
  const years = new Set(
    twins.flatMap(({ others }) =>
      others.flatMap(({ other: { draft } }) => {
        const year = yearOfDay(draft.date.earliest);
        return Array.from({ length: YEARS_AGO + 1 }, (_, ago) => year + ago);
      }),
    ),
  );
  const fitting = [...years]
    .filter(isWritingYear)
    .filter((year) => daysOf(year).some(isPossible))
    .map((year) => {
      const fits = fitsIn(year, twins, datesIf);
      return { year, fits, weight: fits.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = fitting;
  if (!best || best.weight < ENOUGH || best.fits.length < FEWEST) return [];
  if (next && next.weight > best.weight * NEXT_BEST) return [];
  const days = between(numberOfDay(best.year, 1, 1), numberOfDay(best.year, 12, 31));
  return best.fits.map((fit) => ({ fit, condition: conditionOf(fit, days) }));
}

function daysOf(year: number): number[] {
  const first = dayNumber(isoText(year, 1, 1));
  return Array.from({ length: 366 }, (_, i) => first + i);
}

/** The fits that hold on the first days of a year and on the last. */
function fitsIn(year: number, twins: readonly Twins[], datesIf: Alignment['datesIf']): Fit[] {
  const [early, late] = [datesIf(dayNumber(isoText(year, 1, 10))), datesIf(dayNumber(isoText(year, 12, 20)))];
  const fits = twins.flatMap((one) => {
    const said = one.own.draft.timex ?? -1;
    return early[said]?.edtf === late[said]?.edtf ? (fitOf(one, late) ?? []) : [];
  });
  return onceEach(fits);
}
