import { WIDE } from './fold';
import { commonest, type Line, textOf } from './lines';

/** The measures of a column by which its paragraphs show. */
export interface Measure {
  readonly start: number;
  readonly end: number;
  readonly bodySize: number;
  /** From one line of the text to the next. */
  readonly pitch: number;
}

/** So many letters of the text a first line is indented, or a line hangs, at least. */
const INDENT = 0.8;
/** A wider gap between lines, by this share, parts paragraphs. */
const GAP = 1.35;
/** Letters of another size, by this share, are another part. */
const OTHER_SIZE = 0.07;
/** What fits behind a line was not put there: the paragraph is over. Letters, as a slack. */
const SLACK = 1;
const WORD = /^[\p{L}\p{N}\p{M}'’\-–./:%]+/u;
const SENTENCE_END = /[\u3002\uff01\uff1f.!?\u2026][\u300d\u300f\u201d"'\u2019)\uff09\]\d]*$/u;

/** The measures of lines that are set alike. */
export function measureOf(lines: readonly Line[], bodySize: number): Measure {
  const body = lines.filter(({ size }) => Math.abs(size - bodySize) <= bodySize * OTHER_SIZE);
  const used = body.length > 0 ? body : lines;
  const gaps = used.flatMap((line, i) => {
    const gap = line.at - (used[i - 1]?.at ?? Number.NaN);
    return gap > bodySize * 0.8 && gap < bodySize * 3.5 ? [[gap, 1] as const] : [];
  });
  return {
    start: edge(used.map(({ start }) => start)),
    end: -edge(used.map(({ end }) => -end)),
    bodySize,
    pitch: commonest(gaps) || bodySize * 1.6,
  };
}

/**
 * Whether a paragraph ends between two lines of a column, or at its foot and the head of the next.
 * @param lead the lines of the paragraph so far, the last of which is `line`
 * @param measures of the column of either line
 * @param turns whether `next` begins a column
 */
export function endsParagraph(
  lead: readonly Line[],
  next: Line,
  [own, other]: readonly [Measure, Measure],
  turns: boolean,
): boolean {
  if (next.place !== undefined) return next.place === 'row' || next.place === 'text';
  const line = lead.at(-1) as Line;
  if (Math.abs(line.size - next.size) > own.bodySize * OTHER_SIZE) return true;
  const isLarge = line.size > own.bodySize * (1 + OTHER_SIZE);
  const pitch = isLarge ? (own.pitch * line.size) / own.bodySize : own.pitch;
  if (!turns && next.at - line.at > pitch * GAP) return true;
  // A title of two lines: whatever their indent, they stand close.
  if (isLarge) return turns;
  const indent = (one: Line, { start }: Measure): number => (one.start - start) / own.bodySize;
  const [before, behind] = [indent(line, own), indent(next, other)];
  if (isShort(line, next, own)) return true;
  if (behind >= INDENT) {
    // A block that is indented as a whole goes on; a paragraph of one full line may stand before another.
    const isBlock = Math.abs(before - behind) < 0.3 && (lead.length > 1 || !SENTENCE_END.test(textOf(line)));
    return !isBlock;
  }
  // A hanging label behind the lines that are set in.
  return lead.length > 1 && before - behind >= INDENT && before >= INDENT;
}

/** Whether the next line's first word had room behind a line. */
function isShort(line: Line, next: Line, { end, bodySize }: Measure): boolean {
  const text = textOf(next);
  const [first = ''] = text;
  const word = WIDE.test(first) ? first : (WORD.exec(text)?.[0] ?? first);
  const width = WIDE.test(first) ? bodySize : word.length * bodySize * 0.55;
  return end - line.end > width + bodySize * SLACK;
}

/** The least value that several lines share: where most lines begin. One that stands out by itself does not count. */
function edge(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const key = Math.round(value / 2);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = values.length > 8 ? Math.max(2, values.length * 0.08) : 1;
  const shared = [...counts].filter(([key, count]) => count + (counts.get(key + 1) ?? 0) >= least);
  const keys = shared.map(([key]) => key);
  return keys.length > 0 ? Math.min(...keys) * 2 : Math.min(...values);
}
