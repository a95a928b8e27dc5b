/** A character of a text node. */
export interface Character {
  text: Text;
  index: number;
}

/** The caret next to a point of the window. Safari knows the older of the two ways alone. */
function caretAt(x: number, y: number): [Node, number] | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && [caret.offsetNode, caret.offset];
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && [range.startContainer, range.startOffset];
}

/** The character under a point of the window; null where the point is beside the text. */
export function characterAt(x: number, y: number): Character | null {
  const [text, offset] = caretAt(x, y) ?? [];
  if (!(text instanceof Text) || offset === undefined) return null;
  const range = document.createRange();
  for (const index of [offset - 1, offset]) {
    if (index < 0 || index >= text.length) continue;
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    const boxes = [...range.getClientRects()];
    if (boxes.some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom))
      return { text, index };
  }
  return null;
}
