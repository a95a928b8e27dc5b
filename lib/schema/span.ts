import { z } from 'zod';

/** A half-open stretch of the raw decoded document, in UTF-16 code units. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start <= span.end, { message: 'a span ends where it starts or later' });
export type Span = z.infer<typeof Span>;
