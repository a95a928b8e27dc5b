/** Widths at 12 px: a full-width character fills its square, the others take about half of it. */
const FULL = 12.2;
const HALF = 6.3;
const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** The longest label in pixels where marks are dense, and where there is room; longer ones are cut with an ellipsis. */
export const LABEL_SHORT = 190;
export const LABEL_MAX = 420;

/** About how wide a label is drawn, in pixels: an estimate, so that nothing has to be measured in the page. */
export function labelWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += FULL_WIDTH.test(character) ? FULL : HALF;
    if (width >= LABEL_MAX) return LABEL_MAX;
  }
  return width;
}
