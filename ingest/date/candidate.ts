import type { Span } from '@/lib/schema/span';
import type { TimexType } from '@/lib/schema/vocabulary';
import type { EraId } from '@/lib/time/calendars';
import type { PartId } from '@/lib/time/conventions';

/** What a relative word counts from: the day the text was written, or the date before it in the narrative. */
export type Origin = 'reference' | 'anchor';

/** A number that the words state, or a distance from another date; `span` is where the words stand. */
export type Field = { readonly span: Span } & (
  | { readonly kind: 'stated'; readonly value: number }
  | { readonly kind: 'relative'; readonly from: Origin; readonly offset: number }
);

/** A year may also be counted in an era, or be cut to its last two or three digits, when its calendar is open. */
export type YearField =
  | Field
  | ({ readonly span: Span } & (
      | { readonly kind: 'era'; readonly era: EraId; readonly value: number }
      | { readonly kind: 'short'; readonly value: number; readonly calendar: 'roc' | 'common' | 'open' }
    ));

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
  /** A month or festival of the lunisolar calendar, which these fields cannot hold. */
  readonly lunar?: { readonly span: Span };
}

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
    }
  /** 十三個月, 近十年來; `ordinal` for 第20個月. */
  | {
      readonly kind: 'duration';
      readonly amount: number | null;
      readonly unit: TimexUnit;
      readonly ordinal: boolean;
    }
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
