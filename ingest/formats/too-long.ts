import { FormatError } from './format-error';
import type { Limits } from './limits';

/** The refusal of a file with more text than is read. */
export function tooLong({ characters }: Pick<Limits, 'characters'>): FormatError {
  return new FormatError(
    'format.characters',
    `has more than ${characters} characters of text`,
    'Split it into smaller files',
  );
}
