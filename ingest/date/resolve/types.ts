import type { DerivationStep, IsoDay, Precision } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import type { BasisRule } from '@/lib/time/basis-messages';
import type { DateValue } from '@/lib/time/date-value';
import type { LunisolarMonth } from '@/lib/time/lunisolar';
import type { TimexCandidate } from '../candidate';
import type { NewsItem } from '../document/items';
import type { ResolvingCues } from '../language';

/** The day, or the range of days, that a document is dated by. */
export interface ReferenceDate {
  readonly edtf: string;
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  /** The words of the dateline that tells it, where it is of one item only. */
  readonly words?: Span;
}

/** The date of an event that a clause names; the span is that of its words in the text given. */
export interface NamedDate extends Span {
  readonly edtf: string;
  readonly text: string;
}

/** What resolving may use besides the text. All offsets are UTF-16 code units into the text given. */
export interface ResolveContext {
  /** The document's id, for the derivation. */
  readonly source: string;
  /** What the words of the document's language say beside a date. */
  readonly cues: ResolvingCues;
  /** The same at a place of the text, where it is in several languages. */
  readonly cuesAt?: (place: number) => ResolvingCues;
  /** The document's own date; null where it is not known. */
  readonly reference: ReferenceDate | null;
  /** Sentences in order. What lies in none counts as one sentence with those before it. */
  readonly sentences: readonly Span[];
  /** The items that were sent on days of their own, in order. */
  readonly items?: readonly NewsItem[];
  /** From the head of a question to that of its answer, in order: both are one paragraph. */
  readonly answers?: readonly Span[];
  /** Where the narrative starts anew (headings), in order. */
  readonly resets: readonly number[];
  /**
   * Dates an event that a clause names (第二輪六邊會談); `start` is where the clause stands in the text. Null where it knows none.
   */
  readonly namedDates?: (clause: string, start: number) => NamedDate | null;
}

/** Something in the text that cannot be as it says. */
export interface TimexProblem {
  readonly rule: Extract<
    BasisRule,
    `check.${string}` | 'unresolved.out-of-range' | 'unresolved.no-such-date' | 'unresolved.two-readings'
  >;
  readonly span: Span;
  readonly text: string;
}

/** Which date another date was worked out from. */
export type TimexAnchor =
  | { readonly kind: 'reference' }
  | { readonly kind: 'timex'; readonly index: number }
  | { readonly kind: 'event'; readonly text: string };

/** A value with its bounds, all null where the calendar date stays unknown. */
export interface TimexDate {
  readonly edtf: string | null;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly precision: Precision | null;
}

/** A date expression with what it means in the calendar and how that was worked out. */
export interface ResolvedTimex extends TimexCandidate, TimexDate {
  /** The fields that were inferred: `{year: 2002}` for a bare 7 月. */
  readonly implied: Readonly<Record<string, number | string>>;
  readonly basis: readonly DerivationStep[];
  /** The value of the words alone: of 1993年 in 自1993年以來 it is 1993, while the whole is open (1993/..). */
  readonly own: TimexDate;
  readonly anchor: TimexAnchor | undefined;
  readonly problems: readonly TimexProblem[];
  /** The story does not follow it: 撤回一九六七年的疆界, 於10月31日以前. */
  readonly aside: boolean;
}

/** The parts of a date that later dates may carry on. */
export interface Point {
  readonly year?: number;
  readonly month?: number;
  readonly day?: IsoDay;
  /** The month of the lunisolar calendar that a date told counts its days in. */
  readonly lunisolar?: LunisolarMonth;
}

/** What resolving one date yields. */
export interface Resolution {
  readonly value: DateValue;
  readonly point: Point;
  readonly steps: readonly DerivationStep[];
  readonly implied: Readonly<Record<string, number | string>>;
  readonly anchor?: TimexAnchor;
  readonly problems: readonly TimexProblem[];
}

/** Why a date stays unresolved. */
export interface Unresolved {
  readonly value: null;
  readonly reason: Extract<BasisRule, `unresolved.${string}`>;
}

export type Outcome = Resolution | Unresolved;

export function unresolved(reason: Unresolved['reason']): Unresolved {
  return { value: null, reason };
}
