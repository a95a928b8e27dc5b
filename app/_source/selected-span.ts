import { rawOffsetOf } from '@/lib/queries/raw-runs';
import type { Span } from '@/lib/schema/span';

/** A selected character: what it is and where it stands in the raw document. */
interface Selected {
  character: string;
  raw: number;
}

/** Which characters of a text node a range holds, as first index and the index behind the last; null when none. */
function within(range: Range, text: Text): [number, number] | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const isBorder = startContainer === text || endContainer === text;
  if (!isBorder && range.comparePoint(text, 0) !== 0) return null;
  const from = startContainer === text ? startOffset : 0;
  const to = endContainer === text ? endOffset : text.length;
  return from < to ? [from, to] : null;
}

/** The selected characters of one stretch of the document; it holds its text in a single node. */
function inStretch(range: Range, stretch: HTMLElement): Selected[] {
  const text = document.createTreeWalker(stretch, NodeFilter.SHOW_TEXT).nextNode();
  const part = text instanceof Text ? within(range, text) : null;
  if (part === null || text === null) return [];
  const runs = (stretch.dataset.at ?? '').split(' ').map(Number);
  const [from, to] = part;
  return Array.from({ length: to - from }, (_, i) => ({
    character: text.nodeValue?.charAt(from + i) ?? '',
    raw: rawOffsetOf(runs, from + i) ?? 0,
  }));
}

/**
 * Which words of the raw document a selection holds: from its first character to its last that is no white space, in raw
 * offsets (UTF-16). What stands in a view but not in the document (notes, numbers, buttons) does not count, and a selection
 * that runs on into the footnotes below the text ends with the text.
 * @param root the element that holds the document's stretches (`data-at`: the runs of `lib/queries/raw-runs`)
 */
export function selectedSpan(range: Range, root: HTMLElement): Span | null {
  let start: number | null = null;
  let last = -1;
  for (const stretch of root.querySelectorAll<HTMLElement>('[data-at]')) {
    if (!range.intersectsNode(stretch)) continue;
    for (const { character, raw } of inStretch(range, stretch)) {
      if (/\s/.test(character)) continue;
      if (raw < last) return start === null ? null : { start, end: last + 1 };
      start ??= raw;
      last = raw;
    }
  }
  return start === null ? null : { start, end: last + 1 };
}
