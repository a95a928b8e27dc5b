import { z } from 'zod';

/**
 * A calendar day as ISO 8601 text, four-digit year: `2003-01-10`. Proleptic Gregorian, no zone, never a timestamp. Before the common era with a sign, as EDTF counts: `-0220-01-01` is of 221
 * BCE. Days of the common era sort as text, and behind all that have a sign; two that have one are compared by `isBefore`.
 */
export const IsoDay = z.string().regex(/^-?\d{4}-\d{2}-\d{2}$/);
export type IsoDay = z.infer<typeof IsoDay>;

/** The first and the last day that an open-ended date can mean; they stand for "no bound known". */
export const OPEN_START: IsoDay = '0000-01-01';
export const OPEN_END: IsoDay = '9999-12-31';

export const Precision = z.enum([
  'day',
  'days',
  'part-of-month',
  'month',
  'part-of-year',
  'year',
  'years',
  'open',
]);
/** How closely a date is known; `days` and `years` are spans that the text itself gives by their ends. */
export type Precision = z.infer<typeof Precision>;

export const DerivationStep = z.object({
  /** The rule's stable name, e.g. `carry.year`; the message files hold its sentence in each language. */
  rule: z.string(),
  /** The document whose words were used, and where they stand in it; null when the step used no words. */
  source: z.string().nullable(),
  span: z.object({ start: z.int(), end: z.int() }).nullable(),
  /** The words used, without line breaks; empty when the step used none. */
  text: z.string(),
  /** EDTF before and after the step; `before` is null at the first step. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});
/** One step of how a date was worked out. The steps in order are the date's derivation. */
export type DerivationStep = z.infer<typeof DerivationStep>;

export const ResolvedDate = z.object({
  edtf: z.string(),
  earliest: IsoDay,
  latest: IsoDay,
  precision: Precision,
  basis: z.array(DerivationStep).min(1),
});
/** A date with its bounds and its derivation. */
export type ResolvedDate = z.infer<typeof ResolvedDate>;
