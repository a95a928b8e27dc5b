import { dayNumber, isoDay } from '@/lib/time/day';
import { parseNumeral } from '@/lib/time/numerals';
import type { DateFields, Field, TimexCandidate } from '../timex/candidate';
import { type Constraint, type Day, on } from './constraint';

const ANNIVERSARY = /^[^，。；！？]{0,12}?([\d一二三四五六七八九十廿百]{1,4})\s*[週周]年/;

/**
 * The condition that a day counted from the day of writing sets when it is an anniversary: `一九八八年十二月，客機爆炸，…昨天正好是空難十五週年` was written in
 * December 2003, or the day after it. Counter-example: `成立十五週年` beside no such day.
 * @param candidates the expressions of one sentence, in order
 */
export function anniversaries(
  documentId: string,
  text: string,
  candidates: readonly TimexCandidate[],
): Constraint[] {
  return candidates.flatMap((candidate, i): Constraint[] => {
    const day = dateOf(candidate)?.day;
    const said = ANNIVERSARY.exec(text.slice(candidate.end, candidate.end + 24));
    const years = said && parseNumeral(said[1] as string);
    const event = candidates
      .slice(0, i)
      .map(dateOf)
      .findLast((date) => date?.year?.kind === 'stated');
    if (day?.kind !== 'relative' || day.from !== 'reference' || !said || years === null || !event) return [];
    const year = stated(event.year as Field) + years;
    const end = candidate.end + said[0].length;
    return [
      {
        rule: 'day.anniversary',
        force: 'firm',
        ...on((one) => isThat(one + day.offset, year, event)),
        from: dayNumber(`${year}-01-01`) - day.offset,
        to: dayNumber(`${year}-12-31`) - day.offset,
        words: {
          source: documentId,
          span: { start: candidate.start, end },
          text: text.slice(candidate.start, end),
        },
        grounds: [],
      },
    ];
  });
}

/** Whether a day has the month and the day of the month of what it is the anniversary of, as far as they are told. */
function isThat(one: Day, year: number, { month, day }: DateFields): boolean {
  const [y, m, d] = isoDay(one).split('-').map(Number);
  const fits = (field: Field | undefined, value: number | undefined): boolean =>
    field?.kind !== 'stated' || field.value === value;
  return y === year && fits(month, m) && fits(day, d);
}

function dateOf({ value }: TimexCandidate): DateFields | null {
  return value.kind === 'date' ? value.date : null;
}

function stated(field: Field): number {
  return field.kind === 'stated' ? field.value : 0;
}
