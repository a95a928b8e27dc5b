import { dayNumber } from '@/lib/time/day';
import type { TimexCandidate } from '../candidate';
import type { ReferenceDate, ResolveContext, ResolvedTimex } from './types';

/** So many blanks or signs at most stand before the day of an entry. */
const MARGIN = 8;
/** An entry of so many days before the document, or fewer, may as well be told from the document's own day. */
const NEAR = 10;

/** Whether a date begins its line: `5月27日：…`, `●5月27日　…`. */
export function beginsLine(text: string, start: number): boolean {
  const margin = text.slice(Math.max(0, start - MARGIN), start);
  const line = margin.split('\n').at(-1) ?? '';
  return !/[\p{L}\p{N}]/u.test(line) && (line.length < MARGIN || start < MARGIN);
}

/** The entry of a chronology that is being read: its day, from which its own 昨天 counts. */
export interface Entry {
  readonly paragraph: number;
  readonly reference: ReferenceDate;
}

/**
 * The entry that an expression begins: a day at the head of its line with a mark behind it. Example: `5月12日：中央通訊社報導，他昨天視察`. Counter-example: `5月12日，他表示`, a sentence.
 * @param result the expression, resolved
 */
export function entryOf(
  text: string,
  result: ResolvedTimex,
  paragraph: number,
  { cues, reference }: ResolveContext,
): Entry | null {
  const { start, end, earliest: day, precision } = result;
  if (day === null || precision !== 'day' || !beginsLine(text, start)) return null;
  if (!cues.headsEntry(text.slice(end, end + 2))) return null;
  if (reference && dayNumber(reference.latest) - dayNumber(day) <= NEAR) return null;
  return { paragraph, reference: { edtf: day, earliest: day, latest: day, words: { start, end } } };
}

/** Whether an expression counts from where the writer stands: 昨天, 上個月, 星期三. */
export function countsFromNow({ value }: TimexCandidate): boolean {
  if (value.kind !== 'date') return false;
  const { year, month, week, day, weekday } = value.date;
  const isRelative = [year, month, week, day].some(
    (field) => field?.kind === 'relative' && field.from === 'reference',
  );
  return isRelative || (weekday !== undefined && day === undefined && week === undefined);
}
