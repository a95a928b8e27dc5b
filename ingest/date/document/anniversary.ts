import { isoDay } from '@/lib/time/day';
import { numberOfDay } from '@/lib/time/gregorian';
import { type DateFields, dateFieldsOf, type Field, type TimexCandidate } from '../candidate';
import type { WritingCues } from '../language';
import { between, type Constraint, type Day, on } from './constraint';

const LONGEST_CLAUSE = 40;
/** What a day is the anniversary of stands so near behind it. */
const BEHIND = 24;

/**
 * The condition that a day counted from the day of writing sets when it is an anniversary: `一九八八年十二月，客機爆炸，…昨天正好是空難十五週年` was written in
 * December 2003, or the day after it. Counter-example: `成立十五週年` beside no such day.
 * @param candidates the expressions of one sentence, in order
 */
export function anniversaries(
  documentId: string,
  text: string,
  candidates: readonly TimexCandidate[],
  cues: WritingCues,
): Constraint[] {
  return [...yearsAgo(documentId, text, candidates, cues), ...daysOf(documentId, text, candidates, cues)];
}

/** `始於一九九三年四月的會談，距今正好十五年` was written in 2008. */
function yearsAgo(
  documentId: string,
  text: string,
  candidates: readonly TimexCandidate[],
  cues: WritingCues,
): Constraint[] {
  const event = candidates.findLast((one) => dateFieldsOf(one)?.year?.kind === 'stated');
  if (!event) return [];
  const begin = event.end;
  const behind = text.slice(begin, begin + LONGEST_CLAUSE);
  return cues.yearsAgoIn(behind).flatMap(({ years, start, end }): Constraint[] => {
    if (cues.punctuation.stop.test(behind.slice(0, start))) return [];
    const year = stated(dateFieldsOf(event)?.year as Field) + years;
    const span = { start: begin + start, end: begin + end };
    return [
      {
        rule: 'day.anniversary',
        force: 'firm',
        ...between(numberOfDay(year, 1, 1), numberOfDay(year, 12, 31)),
        words: { source: documentId, span, text: behind.slice(start, end) },
        grounds: [],
      },
    ];
  });
}

function daysOf(
  documentId: string,
  text: string,
  candidates: readonly TimexCandidate[],
  cues: WritingCues,
): Constraint[] {
  return candidates.flatMap((candidate, i): Constraint[] => {
    const day = dateFieldsOf(candidate)?.day;
    const said = cues.anniversaryBehind(text.slice(candidate.end, candidate.end + BEHIND));
    if (day?.kind !== 'relative' || day.from !== 'reference' || !said) return [];
    const event = candidates
      .slice(0, i)
      .map(dateFieldsOf)
      .findLast((date) => date?.year?.kind === 'stated');
    if (!event) return [];
    const year = stated(event.year as Field) + said.years;
    const [first, last] = [numberOfDay(year, 1, 1), numberOfDay(year, 12, 31)];
    if (first === null || last === null) return [];
    const end = candidate.end + said.end;
    return [
      {
        rule: 'day.anniversary',
        force: 'firm',
        ...on((one) => isThat(one + day.offset, year, event)),
        from: first - day.offset,
        to: last - day.offset,
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

function stated(field: Field): number {
  return field.kind === 'stated' ? field.value : 0;
}
