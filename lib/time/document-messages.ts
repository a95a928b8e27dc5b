import type { BasisMessage } from './basis-messages';
import { OWN_DATE_MESSAGES } from './messages/own-date';
import { ROUND_MESSAGES } from './messages/rounds';
import { WRITING_DAY_MESSAGES } from './messages/writing-day';

/**
 * What the rules say that date a document, a round or an event, beside those for a date expression (`BASIS_MESSAGES`). Placeholders as there. The names before
 * the point: `round` the rounds of a conference, `day` conditions for the day a document was written, `document` that day itself, `event` what an event makes
 * of its date.
 */
export const DOCUMENT_MESSAGES = {
  ...ROUND_MESSAGES,
  ...WRITING_DAY_MESSAGES,
  ...OWN_DATE_MESSAGES,
} as const satisfies Readonly<Record<string, BasisMessage>>;
