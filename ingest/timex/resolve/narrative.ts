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
  /** A word for the year is part of it: 去年八月, not 上個月. */
  readonly saysYear: boolean;
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

  /** All dates told, latest first. */
  backwards(): Told[] {
    return this.told.toReversed();
  }
}
