import type { LineMarks } from './language';
import type { Layout } from './layout';
import type { PagedLine } from './paged-line';

/** A column of a table is narrower than this share of a line of prose. */
const NARROW = 0.35;
/** So many narrow lines in a row are a table. */
const LEAST = 10;
/** A line of a cell that goes on is filled so far. */
const FILLED = 0.6;
const CELL_END = /[。！？；]$/;
const LETTERS = 2;
const PUNCTUATION = /[，。；：、！？,;:.]/;

/**
 * The lines of a table's narrow cells that go on in the next line, in a file whose lines do not show where a cell ends: one that ends within a sentence, and the letters of a
 * row's name that stand one below the other. Example: `2.提議建立兩國⏎外交次長熱線⏎電話。` Counter-examples: `電話。`, where the cell ends; a short line of prose.
 */
export function cellLines(
  lines: readonly PagedLine[],
  layout: Layout,
  marks: LineMarks,
): ReadonlySet<PagedLine> {
  const found = new Set<PagedLine>();
  if (layout.blankEndsParagraph) return found;
  let stretch: PagedLine[] = [];
  const close = (): void => {
    if (stretch.length >= LEAST) for (const line of goingOn(stretch, marks)) found.add(line);
    stretch = [];
  };
  for (const line of lines) {
    if (line.role !== 'body') continue;
    if (line.width < layout.width * NARROW) stretch.push(line);
    else close();
  }
  close();
  return found;
}

function goingOn(stretch: readonly PagedLine[], { cellHead, cellItem }: LineMarks): PagedLine[] {
  const widths = stretch
    .flatMap(({ text, width }) => (isLetters(text.trim()) ? [] : [width]))
    .sort((a, b) => a - b);
  const column = widths[Math.floor(widths.length / 2)] ?? 0;
  return stretch.slice(0, -1).filter((line, i) => {
    const [text, next] = [line.text.trim(), (stretch[i + 1] as PagedLine).text.trim()];
    if (isLetters(text) || isLetters(next)) return isLetters(text) && isLetters(next);
    return (
      !CELL_END.test(text) && !cellHead.test(text) && !cellItem.test(next) && line.width >= column * FILLED
    );
  });
}

function isLetters(text: string): boolean {
  return text.length <= LETTERS && !PUNCTUATION.test(text);
}
