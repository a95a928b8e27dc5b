import type { Span } from '@/lib/schema/span';
import type { DateFields, Field } from '../../../../date/candidate';
import { type RelativeWord, relativeWordAt } from '../words';

/**
 * What a slot read: where it ends, its fields, and those of the other end where it holds a range (18 與 19 日), or of the further members where it holds a
 * list (11及13日).
 */
export interface SlotMatch {
  /** Only where it begins before the place that it was asked for. */
  readonly start?: number;
  readonly end: number;
  readonly from: DateFields;
  readonly to?: DateFields;
  readonly also?: readonly DateFields[];
  /** A part of the day was said with it. */
  readonly time?: boolean;
}

/** A number that the words at a span state. */
export function stated(value: number, span: Span): Field {
  return { kind: 'stated', value, span };
}

/** A relative word of a field as a slot: 去年, 同月, 明天. */
export function relativeSlot(text: string, at: number, field: RelativeWord['field']): SlotMatch | null {
  const found = relativeWordAt(text, at, field);
  if (!found) return null;
  const { from, offset, time } = found.word;
  const value: Field = { kind: 'relative', from, offset, span: { start: at, end: found.end } };
  return { end: found.end, from: fieldsWith(field, value), time };
}

function fieldsWith(field: RelativeWord['field'], value: Field): DateFields {
  switch (field) {
    case 'year':
      return { year: value };
    case 'month':
      return { month: value };
    case 'day':
      return { day: value };
    case 'week':
      return { week: value };
    case 'century':
      return { century: value };
    case 'quarter':
      return { quarter: value };
  }
}
