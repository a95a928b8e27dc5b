import { z } from 'zod';
import { Span } from './span';

/**
 * How words name somebody or something: by a name of its own (北韓, 美方), by the seat that stands for the government of a state (平壤), or by
 * what several are called together (兩韓).
 */
export const NamingWay = z.enum(['name', 'seat', 'group']);
export type NamingWay = z.infer<typeof NamingWay>;

export const KbNaming = z.object({
  entityId: z.string(),
  documentId: z.string(),
  passageId: z.string(),
  span: Span,
  /** raw.slice(span.start, span.end), to the letter. */
  text: z.string().min(1),
  /** The name as it reads: without the line ends within it, with mended glyphs. */
  reading: z.string().min(1),
  way: NamingWay,
});
/** A place in the text of a document at which something is named. */
export type KbNaming = z.infer<typeof KbNaming>;
