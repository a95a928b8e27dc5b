import type { Span } from '@/lib/schema/span';
import type { DateValue } from '@/lib/time/date-value';
import type { Point } from './types';

/** A date that the narrative has told. */
export interface Told {
  /** Its place among the candidates. */
  readonly index: number;
  readonly span: Span;
  readonly value: DateValue;
  readonly point: Point;
  /** Worked out from the document's own date (去年, 5號), so that it says where the writer stands, not the story. */
  readonly deictic: boolean;
  /** Counted in days, weeks or months from another date (兩個月後), so that its words name no year. */
  readonly counted: boolean;
  /** Whether its own words tell the year (去年八月, not 上個月) and the month (8 月 28 日, not 24號). */
  readonly says: { readonly year: boolean; readonly month: boolean };
  readonly sentence: number;
  readonly paragraph: number;
  /** It is the heading of a chronology, whose entries tell their month and day. */
  readonly heads: boolean;
}

/** No word for a date reaches further back than so many dates. */
const REMEMBERED = 24;

/** The dates told since the narrative last started anew. What is mentioned in passing is not told. */
export class Narrative {
  private recent: Told[] = [];
  private last: Partial<Record<keyof Point, Told>> = {};
  private before: Partial<Record<keyof Point, Told>> = {};
  private headed: { year?: Told; month?: Told } = {};
  private passed: Told | null = null;
  /** Whether it has spoken from a day that is not known: what was told in another part may be of another year than what is told here. */
  isOfUnknownDay = false;
  /** Made when it is needed, since most texts are short. */
  private deictic: Set<number> | undefined;

  tell(date: Told): void {
    this.recent.push(date);
    if (this.recent.length > REMEMBERED) this.recent.shift();
    for (const part of ['year', 'month', 'day'] as const)
      if (date.point[part] !== undefined) this.last[part] = date;
    const { year, month, day } = date.point;
    if (!date.heads || year === undefined) return;
    const isMonth = month !== undefined && day === undefined && date.value.precision === 'month';
    this.headed = isMonth ? { ...this.headed, month: date } : { year: date };
  }

  /** Notes that the date at a place among the candidates was worked out from the document's own date. */
  markDeictic(index: number): void {
    this.deictic ??= new Set();
    this.deictic.add(index);
  }

  /**
   * Starts anew. What was told before is still there for words that point back: 同年, 次年.
   * @param isHeading the place is itself the heading of a chronology, perhaps of a month within the year that heads it
   */
  reset(isHeading: boolean): void {
    if (!isHeading) this.headed = {};
    this.before = { ...this.before, ...this.last };
    this.recent = [];
    this.last = {};
  }

  /** Notes that the text speaks from its own day, which nobody knows: `said Monday` without a date above it. */
  speakFromUnknown(): void {
    this.isOfUnknownDay = true;
  }

  /** Ends all that was told: the story has gone where nobody can follow. */
  lose(): void {
    this.before = {};
    this.recent = [];
    this.last = {};
  }

  /** Notes a date mentioned in passing, which may still lend its month to a bare day within its span: 原訂六月十二日至十四日…十三日. */
  pass(date: Told): void {
    this.passed = date;
  }

  /** The date mentioned in passing last, if in this sentence. */
  passedIn(sentence: number): Told | null {
    return this.passed?.sentence === sentence ? this.passed : null;
  }

  /** The date told at a place among the candidates, if it is remembered. */
  at(index: number): Told | null {
    return this.recent.find((told) => told.index === index) ?? null;
  }

  /** The last date told whose year (month, day) is known. */
  lastWith(part: keyof Point): Told | null {
    return this.last[part] ?? null;
  }

  /** The same for a word that points back, which reaches over the place where the narrative started anew. */
  pointedAt(part: keyof Point): Told | null {
    return this.last[part] ?? this.before[part] ?? null;
  }

  /** The heading of the chronology that goes on, which tells the year (the month) of its entries. */
  headedBy(part: 'year' | 'month'): Told | null {
    return this.headed[part] ?? null;
  }

  /** The last dates told, latest first. */
  backwards(): Told[] {
    return this.recent.toReversed();
  }

  /** Whether anything so far was said from where the writer stands: 昨天, 去年. */
  get speaksFromNow(): boolean {
    return (this.deictic?.size ?? 0) > 0;
  }

  /** Whether the date at a place among the candidates was worked out from the document's own date. */
  isDeictic(index: number): boolean {
    return this.deictic?.has(index) ?? false;
  }
}
