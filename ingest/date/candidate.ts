import type { Span } from '@/lib/schema/span';
import type { TimexType } from '@/lib/schema/vocabulary';
import type { EraId } from '@/lib/time/calendars';
import type { PartId } from '@/lib/time/conventions';
import type { MovableRule } from '@/lib/time/movable-days';

/** What a relative word counts from: the day the text was written, or the date before it in the narrative. */
export type Origin = 'reference' | 'anchor';

/** A number that the words state, or a distance from another date; `span` is where the words stand. */
export type Field = { readonly span: Span } & (
  | { readonly kind: 'stated'; readonly value: number }
  | { readonly kind: 'relative'; readonly from: Origin; readonly offset: number }
);

/**
 * A year may also be counted in an era, or from an emperor's accession, when its months are lunisolar ones; or be cut to its last two or three digits, when its calendar
 * is open. `spelt` says that a short year is written with a word for ten, as years of an era are. Of an `unknown` one nobody here can tell what it counts from.
 */
export type YearField =
  | Field
  | ({ readonly span: Span } & (
      | { readonly kind: 'era'; readonly era: EraId; readonly value: number }
      | { readonly kind: 'reign'; readonly value: number; readonly common: number }
      | {
          readonly kind: 'short';
          readonly value: number;
          readonly calendar: 'roc' | 'common' | 'open' | 'unknown';
          readonly spelt?: boolean;
        }
    ));

/** Some of the days, weeks, months or quarters of a year or month: 前五個月, 最後一天, 第一個星期一. Counted from 1 on the side that is named. */
export interface Picked {
  readonly span: Span;
  readonly unit: 'day' | 'week' | 'weekday' | 'month' | 'quarter';
  readonly from: 'start' | 'end';
  readonly first: number;
  readonly last: number;
  /** Which weekday, 1 for Monday. */
  readonly weekday?: number;
}

/** How the other calendar counts a day; `goesOn` where it is the lunisolar one and stands before the bracket, so that the text counts in it. */
export interface OtherCalendar {
  readonly span: Span;
  readonly month: number;
  readonly goesOn: boolean;
}

/** The fields of one date as the text gives them. Months are 1 to 12, weekdays 1 (Monday) to 7. */
export interface DateFields {
  readonly year?: YearField;
  /** First year of a decade; of a `short` one only the tens are said (80 年代). */
  readonly decade?: { readonly span: Span; readonly first: number; readonly short: boolean };
  /** First year of a century, or its distance from the reference's own. */
  readonly century?: Field;
  readonly month?: Field;
  /** Weeks from the reference's week. */
  readonly week?: Field;
  readonly weekday?: Field;
  readonly day?: Field;
  readonly part?: { readonly span: Span; readonly id: PartId };
  /** Quarters from the reference's own: 上季度. */
  readonly quarter?: Field;
  /** A day or month that lies elsewhere each year: one of the lunisolar calendar, or a movable feast. */
  readonly movable?: { readonly span: Span; readonly rule: MovableRule };
  readonly pick?: Picked;
  /** Words put a bare month, season or weekday before or behind the writer's day, or the day told last: last September, the following Monday. */
  readonly side?: { readonly span: Span; readonly from: Origin; readonly side: 'past' | 'future' };
  /** The month that the day has in a calendar that lags behind the common one, as the text gives it beside: the 11 of 十一月二十四日（1885年1月9日）. */
  readonly otherCalendar?: OtherCalendar;
  /** A month or day that no calendar has: the 13月5日 of 2003年13月5日. */
  readonly impossible?: { readonly span: Span };
  /** It is a time limit that runs from the reference: 年底前. */
  readonly deadline?: { readonly span: Span };
}

/** The least and the most. */
export type Range = readonly [number, number];

export type TimexUnit = 'century' | 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute';

/** What an expression means before anything around it is used. */
export type TimexValue =
  | { readonly kind: 'date'; readonly date: DateFields }
  | { readonly kind: 'range'; readonly from: DateFields; readonly to: DateFields }
  /** 5月11日及13日: each of these and none between them. */
  | { readonly kind: 'list'; readonly members: readonly DateFields[] }
  /** 三天前, 會談前兩天: `amount` units before (-1) or after (1); null where the number is vague. */
  | {
      readonly kind: 'offset';
      readonly amount: number | null;
      readonly unit: TimexUnit;
      readonly direction: -1 | 1;
      /** The words of the event it counts from; null for the reference or the date before. */
      readonly event: Span | null;
      /** Between which amounts a rough number lies: 二十幾年前 is 21 to 29. */
      readonly between?: Range;
      /** What it counts from where the words themselves tell: `two days ago`, `two days later`. Where it is absent, what stands around decides. */
      readonly origin?: Origin;
      /** The date that it counts from: 8月15日的十天前. `awaited` while only the words beside it tell that there is one. */
      readonly base?: DateFields | 'awaited';
    }
  /** 十三個月, 近十年來; `ordinal` for 第20個月. */
  | {
      readonly kind: 'duration';
      readonly amount: number | null;
      readonly unit: TimexUnit;
      readonly ordinal: boolean;
      /** Which time of this length the words mean: 三年內 begins now, 前兩年 is over. */
      readonly window?: 'within' | 'before';
    }
  /** Words that name a date and leave open which: 5/6/2004, fiscal year 2004. */
  | { readonly kind: 'unclear'; readonly why: 'unresolved.two-readings' | 'unresolved.fiscal-year' }
  /** 每年 10 月 */
  | { readonly kind: 'set' }
  /** 當時, 這段期間: the time of the date before. */
  | { readonly kind: 'period' }
  /** 剛結束不久的: the time of the event that the words after it name. */
  | { readonly kind: 'event' };

/** A date expression found in a text, not yet resolved. */
export interface TimexCandidate {
  /** UTF-16 code units into the text given. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  /** The recogniser's rule: `calendar-date`, `weekday`. */
  readonly rule: string;
  /** The fields that the words state, for display: `{year: 2002, month: 8}`. */
  readonly known: Readonly<Record<string, number | string>>;
  /** TIMEX3's modifier: START, MID, END, APPROX; null for none. */
  readonly mod: string | null;
  readonly value: TimexValue;
}

/** The fields of a single date; null for every other value. */
export function dateFieldsOf({ value }: Pick<TimexCandidate, 'value'>): DateFields | null {
  return value.kind === 'date' ? value.date : null;
}
