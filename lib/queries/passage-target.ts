import 'server-only';
import { partsCharacter } from '@/lib/text/whole-characters';
import { quoteHash } from './passage-link';
import type { Target } from './source-view';

/**
 * The words that a passage link asks for, checked against the document.
 * A place that would part the halves of a character is none.
 * @param passage `<start>-<end>` in raw offsets (UTF-16), as `passageHref` writes it; anything else asks for nothing
 * @param hash the fingerprint of the words the link was made for, where it carries one
 */
export function targetOf(
  rawText: string,
  passage: string | undefined,
  hash: string | undefined,
): Target | null {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(passage ?? '') ?? [];
  if (from === undefined || to === undefined) return null;
  const start = Number(from);
  const end = Number(to);
  const isPlace = start < end && end <= rawText.length;
  if (!isPlace || partsCharacter(rawText, start) || partsCharacter(rawText, end))
    return { start, end, state: 'outside', text: '' };
  const text = rawText.slice(start, end);
  if (hash === undefined) return { start, end, state: 'unchecked', text };
  return { start, end, state: quoteHash(text) === hash ? 'fits' : 'changed', text };
}
