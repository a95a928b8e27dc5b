import type { Span } from '@/lib/schema/span';
import { isPart, type PartId } from '@/lib/time/conventions';
import type { DateFields, Field, Picked } from '../../../date/candidate';
import {
  END,
  matchAt,
  NUMBER,
  numberOf,
  ORDINAL,
  ordinalOf,
  pattern,
  W,
  WEEKDAY,
  weekdayOf,
} from './grammar';
import { type Period, periodAt } from './period';
import { dayAt } from './slots';

/** Words for a part, each with the part's name. */
const PARTS: readonly (readonly [string, string])[] = [
  ['early(?:\\sin|\\sin\\sthe)?|(?:beginning|start|opening)\\sof', 'start'],
  ['mid|mid-|middle\\sof|midway\\sthrough', 'middle'],
  ['late(?:\\sin|\\sin\\sthe)?|end\\sof|close\\sof|latter\\spart\\sof', 'end'],
  ['first\\shalf\\sof|early\\spart\\sof', 'first-half'],
  ['(?:second|latter|last)\\shalf\\sof', 'second-half'],
  ['first\\squarter\\sof', 'quarter-1'],
  ['second\\squarter\\sof', 'quarter-2'],
  ['third\\squarter\\sof', 'quarter-3'],
  ['(?:fourth|last|final)\\squarter\\sof', 'quarter-4'],
];
const PART = pattern(
  `(?:the${W})?(?:${PARTS.map(([words]) => `(${words})`).join('|')})(?:[-\\s]{1,3})(?:the\\s(?=${'[12][0-9]'}|[’']?[2-9]0s|[0-9a-z-]+\\scentury))?`,
  'i',
);
const QUARTER = pattern(`Q([1-4])(?:\\sof)?\\s(?=[12][0-9]{3})|([1-4])Q\\s?(?=[12][0-9]{3})`);
const YEAR_END = pattern(`(?:the\\s)?year[- ]end(?:\\s(?:of\\s)?(?=[12][0-9]{3}))?${END}`, 'i');

/** `mid-to-late 1995`: what is left is the year. */
const MIXED = /\b(?:early|mid)[- ]{1,2}to[- ]$/i;
const LEAD = 12;

/** A part of a month, year, decade or century: early 2003, the end of July, mid-May, the late 1980s, late last month. Counter-examples: earlier this year, mid-level. */
export function partAt(text: string, at: number): Period | null {
  const quarter = matchAt(QUARTER, text, at);
  if (quarter) return joined(text, at, at + quarter[0].length, `quarter-${quarter[1] ?? quarter[2]}`);
  if (MIXED.test(text.slice(Math.max(0, at - LEAD), at))) return null;
  const match = matchAt(PART, text, at);
  if (!match) return yearEnd(text, at);
  const index = match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
  return joined(text, at, at + match[0].length, PARTS[index]?.[1] ?? '');
}

function joined(text: string, at: number, next: number, name: string): Period | null {
  const whole = periodAt(text, next, true);
  const id = whole && `${whole.whole}-${name}`;
  if (!whole || !id || !isPart(id)) return null;
  return { ...whole, from: { ...whole.from, part: { id, span: { start: at, end: next } } } };
}

function yearEnd(text: string, at: number): Period | null {
  const match = matchAt(YEAR_END, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const year = periodAt(text, end, true);
  const part = { id: 'year-end' as const, span: { start: at, end } };
  if (year?.whole === 'year') return { ...year, from: { ...year.from, part } };
  const field = { kind: 'relative', from: 'reference', offset: 0, span: part.span } as const;
  return { end, whole: 'year', from: { year: field, part } };
}

const SEASONS: Readonly<Record<string, PartId>> = {
  spring: 'year-spring',
  summer: 'year-summer',
  autumn: 'year-autumn',
  fall: 'year-autumn',
  winter: 'year-winter',
};
const SEASON = pattern(
  `(?:the${W})?(?:(?:early|mid|late)[- ])?(spring|summer|autumn|fall|winter)${END}`,
  'i',
);
const OF_YEAR = pattern(`(?:,?${W}(?:of${W})?)`);
const SIDES: Readonly<Record<string, 'past' | 'future'>> = {
  last: 'past',
  past: 'past',
  next: 'future',
  coming: 'future',
  upcoming: 'future',
};
const IN = /\b(?:in|by|during|until|since|before|after|of|this|that)\s{1,3}$/i;
const SPECIFIC = pattern(`(?:(?:this|the)${W})?(last|past|next|coming|upcoming|this)${W}(?=\\p{L})`, 'i');

/** A season: the spring of 2003, autumn 1950, last summer, in the spring. Counter-examples: the fall of Saigon, a hot spring. */
export function seasonAt(text: string, at: number): Period | null {
  const match = matchAt(SEASON, text, at);
  const id = SEASONS[(match?.[1] ?? '').toLowerCase()];
  if (!match || !id) return null;
  const end = at + match[0].length;
  const part = { id, span: { start: at, end } };
  const of = matchAt(OF_YEAR, text, end);
  const year = of && periodAt(text, end + of[0].length, true);
  if (year?.whole === 'year' && !year.from.part) return { ...year, from: { ...year.from, part } };
  // `that spring`: of the year told of.
  const isThat = /\bthat\s{1,3}$/i.test(text.slice(Math.max(0, at - 8), at));
  if (isThat) return { end, whole: 'year', from: { year: ofTold(part.span), part } };
  const isAfall = /fall/i.test(match[0]) && /^\s(?:of|from|in|to|by)\b/.test(text.slice(end, end + 6));
  return IN.test(text.slice(Math.max(0, at - 10), at)) && !isAfall
    ? { end, whole: 'year', from: { part } }
    : null;
}

const FOLLOWING = pattern(`the${W}(?:(following|next)|previous|preceding)${W}`, 'i');
const THE = pattern(`the${W}`, 'i');
/** Nothing stands behind it that it could be before: `the October before.` Counter-example: `the October before the war`. */
const BEFORE = pattern(`${W}(?:before|(after))(?=\\s{0,2}(?:[,.;:)\\]”"]|$)|\\s(?:and|but|when|while)\\b)`);

/** `the following February`, `the next autumn`: the first one behind the date told; `the previous May`, `the October before`: the last one before it. */
function followingAt(text: string, at: number): Period | null {
  const lead = matchAt(FOLLOWING, text, at);
  const article = lead ?? matchAt(THE, text, at);
  const next = at + (article?.[0].length ?? 0);
  const found = article && (seasonAlone(text, next) ?? periodAt(text, next));
  const isMonth = found?.whole === 'month' && found.from.month?.kind === 'stated';
  if (!found || found.from.year || !(isMonth || found.from.part)) return null;
  const behind = lead ? null : matchAt(BEFORE, text, found.end);
  if (!lead && !behind) return null;
  const side = (lead?.[1] ?? behind?.[1]) ? 'future' : 'past';
  const span = lead
    ? { start: at, end: next }
    : { start: found.end, end: found.end + (behind?.[0].length ?? 0) };
  return {
    ...found,
    end: found.end + (behind?.[0].length ?? 0),
    from: { side: { span, from: 'anchor', side }, ...found.from },
  };
}

/** A season with nothing beside it. */
function seasonAlone(text: string, at: number): Period | null {
  const match = matchAt(SEASON, text, at);
  const id = SEASONS[(match?.[1] ?? '').toLowerCase()];
  if (!match || !id) return null;
  const end = at + match[0].length;
  return { end, whole: 'year', from: { part: { id, span: { start: at, end } } } };
}

function ofTold(span: Span): Field {
  return { kind: 'relative', from: 'anchor', offset: 0, span };
}

/** A month or season by its side: last September, next spring, this May. */
export function sideAt(text: string, at: number): Period | null {
  const match = matchAt(SPECIFIC, text, at);
  const following = followingAt(text, at);
  if (following) return following;
  if (!match) return null;
  const next = at + match[0].length;
  const word = (match[1] ?? '').toLowerCase();
  const side = SIDES[word];
  const season = matchAt(SEASON, text, next);
  const id = SEASONS[(season?.[1] ?? '').toLowerCase()];
  const month = season ? null : periodAt(text, next);
  const span = { start: at, end: next };
  const of: DateFields = side
    ? { side: { span, from: 'reference', side } }
    : { year: { kind: 'relative', from: 'reference', offset: 0, span } };
  if (season && id) {
    const end = next + season[0].length;
    return { end, whole: 'year', from: { ...of, part: { id, span: { start: next, end } } } };
  }
  if (month?.whole !== 'month' || month.from.year || month.from.month?.kind !== 'stated') return null;
  return { ...month, from: { ...of, ...month.from } };
}

const PICK = pattern(
  `the${W}(?:(${ORDINAL})|(last|final|closing|opening))${W}(?:(${NUMBER})${W})?(?:(${WEEKDAY})|(days?|weeks?|months?|quarters?)${END})${W}(?:of|in)${W}(?:the${W}(?=year|month))?`,
  'i',
);
const WEEK_OF = pattern(`the${W}week${W}(?:of|beginning|starting)${W}(?:on${W})?`, 'i');

/** `the week of July 9, 2007`: the day named and the six behind it. */
export function weekAt(text: string, at: number): { end: number; from: DateFields; to: DateFields } | null {
  const match = matchAt(WEEK_OF, text, at);
  const day = match && dayAt(text, at + match[0].length);
  if (!match || !day || day.to || day.also) return null;
  const { month, day: first } = day.from;
  if (month?.kind !== 'stated' || first?.kind !== 'stated') return null;
  const last = first.value + 6;
  // How long a February is depends on its year.
  const length = month.value === 2 ? 28 : [4, 6, 9, 11].includes(month.value) ? 30 : 31;
  if (month.value === 2 && last > length) return null;
  const goesOver = last > length;
  const to: DateFields = {
    ...(goesOver ? { month: { ...month, value: (month.value % 12) + 1 } } : {}),
    day: { ...first, value: goesOver ? last - length : last },
  };
  return { end: day.end, from: day.from, to };
}

const PICK_UNITS: Readonly<Record<string, Picked['unit']>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
};

/** Some of the days, weeks or months of a month or year: the last three months of 1998, the second Monday of October 2006. Counter-example: the first week of talks. */
export function pickAt(text: string, at: number): Period | null {
  const match = matchAt(PICK, text, at);
  if (!match) return null;
  const [whole_, ordinal, word, amount, weekday, unit] = match;
  const next = at + whole_.length;
  const whole = periodAt(text, next, true);
  if (!whole || whole.whole === 'decade' || whole.whole === 'century') return null;
  const isLast = word !== undefined && !/opening/i.test(word);
  const nth = ordinal === undefined ? 1 : ordinalOf(ordinal);
  const count = amount === undefined ? 1 : numberOf(amount);
  if (amount !== undefined && nth !== 1) return null;
  const of = weekday === undefined ? PICK_UNITS[(unit ?? '').toLowerCase().replace(/s$/, '')] : 'weekday';
  if (!of || (whole.whole === 'month' && (of === 'month' || of === 'quarter'))) return null;
  const pick: Picked = {
    span: { start: at, end: next },
    unit: of,
    from: isLast ? 'end' : 'start',
    first: amount === undefined ? nth : 1,
    last: amount === undefined ? nth : count,
    ...(weekday === undefined ? {} : { weekday: weekdayOf(weekday) }),
  };
  return { ...whole, from: { ...whole.from, pick } };
}
