import type { FormatId } from './format';
import type { Doubt } from './text-of-record';

/**
 * What is told of a document with tracked changes.
 * @param changes what is tracked, in words: `3 changes`
 */
export function trackedChanges(format: FormatId, changes: string): Doubt {
  return {
    rule: `${format}.tracked-changes`,
    message: `has tracked changes (${changes}) and is read as if all were accepted. Accept or reject them and save it anew if that is wrong.`,
    span: null,
  };
}
