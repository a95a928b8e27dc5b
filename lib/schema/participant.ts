import { z } from 'zod';
import { Span } from './span';
import { ParticipantRole } from './vocabulary';

export const KbParticipant = z.object({
  entityId: z.string(),
  role: ParticipantRole,
  /** The words that name it; null where it follows from context (a round's parties, 雙方). */
  span: Span.nullable(),
});
export type KbParticipant = z.infer<typeof KbParticipant>;
