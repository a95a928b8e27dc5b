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
  /** Whether its own words tell the year (去年八月, not 上個月) and the month (8 月 28 日, not 24號). */
  readonly says: { readonly year: boolean; readonly month: boolean };
  readonly sentence: number;
  readonly paragraph: number;
}

/** The dates told since the narrative last started anew, latest last. What is mentioned in passing is not told. */
export class Narrative {
  private told: Told[] = [];

  tell(date: Told): void {
    this.told.push(date);
  }

  reset(): void {
    this.told = [];
  }

  /** The last date told. */
  get last(): Told | null {
    return this.told.at(-1) ?? null;
  }

  /** The last date told whose year (month, day) is known. */
  lastWith(part: keyof Point): Told | null {
    return this.told.findLast(({ point }) => point[part] !== undefined) ?? null;
  }

  /** Whether the date at a place among the candidates was worked out from the document's own date. */
  isDeictic(index: number): boolean {
    return this.told.find((date) => date.index === index)?.deictic ?? false;
  }

  /** All dates told, latest first. */
  backwards(): Told[] {
    return this.told.toReversed();
  }
}
