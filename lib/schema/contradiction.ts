import { z } from 'zod';
import { LocalText } from './locale';
import { MachineChoice } from './review';
import { Span } from './span';
import { ContradictionKind, ContradictionReason } from './vocabulary';

export const KbClaim = z.object({
  documentId: z.string(),
  mentionId: z.string().nullable(),
  span: Span,
  quote: z.string(),
  edtf: z.string().nullable(),
  value: z.string(),
  preferred: z.boolean(),
});
export type KbClaim = z.infer<typeof KbClaim>;

export const KbContradiction = z.object({
  id: z.string(),
  kind: ContradictionKind,
  eventId: z.string().nullable(),
  claims: z.array(KbClaim).min(2),
  explanation: LocalText,
  /** Why the preferred claims are followed; null where none is. */
  reason: ContradictionReason.nullable(),
  /** Which claims would be followed without an editor's word; null where none was said. */
  machine: MachineChoice.nullable(),
});
export type KbContradiction = z.infer<typeof KbContradiction>;
