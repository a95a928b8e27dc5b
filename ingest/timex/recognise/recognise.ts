import { matchForm } from '@/lib/text/match-form';
import type { TimexCandidate, TimexValue } from '../candidate';
import { refine } from '../refine/refine';
import { bareYear } from './bare-year';
import { Beginnings } from './beginnings';
import { calendarDate } from './calendar-date';
import { century } from './century';
import { decade } from './decade';
import { decoys } from './decoys';
import { duration } from './duration';
import { frequency } from './frequency';
import { knownFields } from './known';
import { numericDate } from './numeric-date';
import { eventOffset, offset } from './offset';
import { partAlone } from './part-alone';
import { period } from './period';
import type { Decoy, RuleMatch, RuleOptions, TimexRule } from './rule';
import { timeOfDay } from './time-of-day';
import { weekday } from './weekday';

/** Of two matches of one length the earlier rule's counts, so what refuses comes first and the most telling form next. */
const RULES: readonly TimexRule[] = [
  ...decoys,
  numericDate,
  calendarDate,
  decade,
  century,
  bareYear,
  weekday,
  timeOfDay,
  partAlone,
  eventOffset,
  offset,
  frequency,
  duration,
  period,
];

const BEGINNINGS = new Beginnings(RULES);

const ROC_HABIT =
  /民[国國](?!小|中|際|际|家|防)\s{0,3}(?:[0-9０-９〇○零一二三四五六七八九十元]|前)|(?:^|[^\u4e00-\u9fff])民\s?[0-9０-９]{2,3}\s?[年,，、.]/;

/** Whether a text counts years in the ROC calendar, so that its bare 94年 is 2005. */
export function hasRocHabit(text: string): boolean {
  return ROC_HABIT.test(text);
}

/**
 * Finds the date expressions of a Chinese text, in either script. Blanks within an expression are allowed.
 * @param text running text; the offsets of the result are UTF-16 code units into it
 * @param options `rocHabit` says that the text counts in the ROC calendar; by default the text itself is asked
 * @returns candidates in order, none overlapping another. Time is linear in the text's length; no text throws.
 */
export function recognise(text: string, options: { rocHabit?: boolean } = {}): TimexCandidate[] {
  const form = matchForm(text);
  const rocHabit = options.rocHabit ?? hasRocHabit(text);
  return refine(scan(form, rocHabit), form).map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
}

function scan(form: string, rocHabit: boolean): TimexCandidate[] {
  const found: TimexCandidate[] = [];
  const options = { rocHabit };
  let free = 0;
  for (let at = BEGINNINGS.next(form, 0); at < form.length; at = BEGINNINGS.next(form, at)) {
    const best = longest(form, at, free, options);
    if (!best) {
      at += 1;
      continue;
    }
    if (best.match.type !== null) found.push(candidate(at, best.rule, best.match));
    at = best.match.end;
    free = at;
  }
  return found;
}

interface Found {
  readonly rule: TimexRule;
  readonly rank: number;
  readonly match: RuleMatch | Decoy;
}

function longest(form: string, at: number, free: number, options: RuleOptions): Found | null {
  let best: Found | null = null;
  for (const rules of BEGINNINGS.at(form, at)) {
    for (const { rule, rank } of rules) {
      const match = rule.match(form, at, options);
      if (!match || match.end <= at || startOf(match, at) < free) continue;
      const found = { rule, rank, match };
      if (!best || isBetter(found, best, at)) best = found;
    }
  }
  return best;
}

function startOf(match: RuleMatch | Decoy, at: number): number {
  return match.type === null ? at : (match.start ?? at);
}

/** Whether a match reaches further than another, or as far from further back, or is as long and of an earlier rule. */
function isBetter(one: Found, other: Found, at: number): boolean {
  if (one.match.end !== other.match.end) return one.match.end > other.match.end;
  const back = startOf(other.match, at) - startOf(one.match, at);
  return back === 0 ? one.rank < other.rank : back > 0;
}

function candidate(at: number, rule: TimexRule, match: RuleMatch): TimexCandidate {
  const { start = at, end, type, value } = match;
  return { start, end, text: '', type, rule: rule.id, known: knownFields(value), mod: modOf(value), value };
}

const MODS: readonly (readonly [RegExp, string])[] = [
  [/-(?:start|first-half)$/, 'START'],
  [/-middle$/, 'MID'],
  [/-(?:end|second-half)$/, 'END'],
];

function modOf(value: TimexValue): string | null {
  if (value.kind !== 'date' || !value.date.part) return null;
  const { id } = value.date.part;
  return MODS.find(([pattern]) => pattern.test(id))?.[1] ?? null;
}
