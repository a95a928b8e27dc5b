import { z } from 'zod';
import { LocalText } from './locale';
import { EntityKind } from './vocabulary';

const Year = z.int().nullable();

export const Office = z.object({ name: LocalText, from: Year, to: Year });
/** The main office of a person, and the years in which it was held; an end that is null is not known, or has not come. */
export type Office = z.infer<typeof Office>;

export const TableRow = z.object({
  /** The table's file, from the root of the project. */
  file: z.string(),
  /** Counted from 1. */
  line: z.int().positive(),
  /** The cells as they stand, each with the name of its column. */
  cells: z.array(z.tuple([z.string(), z.string()])),
});
/** The row of a table from which the program knows a name. */
export type TableRow = z.infer<typeof TableRow>;

export const KbEntity = z.object({
  /** ISO 3166-1 alpha-3 for states, the short name for organisations, a slug for all others. */
  id: z.string(),
  kind: EntityKind,
  name: LocalText,
  /** The state a person or place belongs to. */
  country: z.string().nullable(),
  /** Its other names, in any language. */
  aliases: z.array(z.string()),
  office: Office.nullable(),
  row: TableRow.nullable(),
});
export type KbEntity = z.infer<typeof KbEntity>;
