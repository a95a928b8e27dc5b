import type { Span } from '@/lib/schema/span';
import type { Edit, OffsetMap } from '@/lib/text/offset-map';
import type { StatedBlock, TextOfRecord } from '../formats/text-of-record';
import type { LineMarks } from './language';
import type { Layout } from './layout';
import { type Line, linesOf } from './lines';
import { noteLabel } from './note-label';
import { furnitureIn } from './page-furniture';
import type { PagedLine } from './paged-line';

/** What the format of a file states of its text. */
export type StatedText = Pick<TextOfRecord, 'blocks' | 'pages' | 'calls'>;

/** What it states of a part of the clean text. */
export interface StatedPart extends Omit<StatedBlock, 'span' | 'continues'> {
  readonly span: Span;
}

/** Every line is a paragraph, and nothing is to be guessed from its width. */
const AS_STATED: Layout = {
  wrapped: false,
  width: 0,
  doubled: false,
  blankEndsParagraph: false,
  hasFormFeeds: false,
  feet: new Set(),
  paged: true,
};

/** The lines of a text whose format states its parts. Lines that stand in none are paragraphs, or a page's furniture by their words. */
export function statedLayout(
  raw: string,
  { blocks, pages }: StatedText,
  marks: LineMarks,
): { paged: readonly PagedLine[]; layout: Layout } {
  const lines = linesOf(raw);
  let next = 0;
  let page = 0;
  const parted = lines.map((line): readonly [Line, StatedBlock | null, number | null] => {
    const at = line.content.start;
    while (next < blocks.length && (blocks[next] as StatedBlock).span.end <= at) next += 1;
    while (page < pages.length && (pages[page]?.span.start ?? 0) <= at) page += 1;
    const block = blocks[next];
    return [line, block && block.span.start <= at ? block : null, page || null];
  });
  const furniture = furnitureIn(
    parted.flatMap(([line, block]) => (block ? [] : [line])),
    marks,
  );
  const paged = parted.map(([line, block, number]): PagedLine => {
    const role = roleOf(line, block, furniture);
    const label = role === 'note' ? noteLabel(line.text.trim(), marks) : null;
    return {
      ...line,
      role,
      page: number,
      noteLabel: label === null ? null : String(label),
      noteStart: role === 'note' && block?.continues !== true,
      continues: block?.continues === true,
    };
  });
  return { paged, layout: AS_STATED };
}

function roleOf(line: Line, block: StatedBlock | null, furniture: ReadonlySet<Line>): PagedLine['role'] {
  if (line.blank) return 'blank';
  if (block === null) return furniture.has(line) ? 'furniture' : 'body';
  return block.kind === 'note' || block.kind === 'furniture' ? block.kind : 'body';
}

/** Takes the calls of notes out of the text; they lie within lines, and the other edits between them. */
export function callEdits(calls: StatedText['calls']): Edit[] {
  return calls.map(({ span }) => ({ span, put: '', rule: 'note-marker' }));
}

/** What is stated of the parts of the clean text, by the places that they have there. */
export function partsOf(blocks: readonly StatedBlock[], map: OffsetMap): StatedPart[] {
  return blocks.flatMap(({ span, continues, ...part }) => {
    const own = continues ? { start: 0, end: 0 } : map.toClean(span);
    return own.end > own.start ? [{ ...part, span: own }] : [];
  });
}
