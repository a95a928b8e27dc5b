import type { Comparable } from './comparable';
import type { CoreferenceLink } from './language';

/** So many mentions before its own may be what a clause goes on telling. */
export const REACH = 3;

/**
 * Whether of two mentions of one passage the later goes on telling the happening of the earlier, and how: by the links of the document's language.
 * @returns the link, or null
 */
export function coreferenceOf(a: Comparable, b: Comparable): CoreferenceLink | null {
  const [earlier, later] = a.order < b.order ? [a, b] : [b, a];
  const isOnePassage = a.draft.documentId === b.draft.documentId && a.draft.block === b.draft.block;
  const distance = later.order - earlier.order;
  if (!isOnePassage || distance > REACH || a.draft.date.edtf !== b.draft.date.edtf) return null;
  return later.links.find(({ holds }) => holds(earlier, later)) ?? null;
}
