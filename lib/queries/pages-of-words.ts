import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import type { Span } from '@/lib/schema/span';

const Boxes = z.array(z.tuple([z.int(), z.int(), z.number(), z.number(), z.number(), z.number()]));

/** A rectangle on a page, from its top left, in the units of its width and height. */
export const Rectangle = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Rectangle = z.infer<typeof Rectangle>;

/** A page on which words stand. `number` counts from 1, `label` is what the page calls itself; `confidence` is there where a machine read it from a picture. */
export const PageOfWords = z.object({
  number: z.int().positive(),
  label: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  confidence: z.number().nullable(),
  rectangles: z.array(Rectangle),
});
export type PageOfWords = z.infer<typeof PageOfWords>;

/** The pages of a document on which a stretch of its raw text stands, each with where the words are. `of` is how many pages it has. */
export const PagesOfWords = z.object({
  format: z.string(),
  isMachineRead: z.boolean(),
  of: z.int(),
  pages: z.array(PageOfWords),
});
export type PagesOfWords = z.infer<typeof PagesOfWords>;

/** On which pages do words stand, and where on them? Null where there is no such document; no pages where its format has none. */
export async function pagesOfWords(documentId: string, { start, end }: Span): Promise<PagesOfWords | null> {
  const document = await database().document.findUnique({
    where: { id: documentId },
    select: { format: true, isMachineRead: true, _count: { select: { pages: true } } },
  });
  if (document === null) return null;
  const rows = await database().page.findMany({
    where: { documentId, start: { lt: end }, end: { gt: start } },
    orderBy: { ordinal: 'asc' },
  });
  const pages = rows.map(({ ordinal, label, width, height, confidence, boxes }) => ({
    ...{ number: ordinal + 1, label, width, height, confidence },
    rectangles: rectanglesOf(Boxes.parse(JSON.parse(boxes)), { start, end }),
  }));
  const { format, isMachineRead, _count } = document;
  return { format, isMachineRead, of: _count.pages, pages };
}

/** The parts of the boxes of runs that hold a stretch of the text; of a run that holds more, as much of it as there are letters. */
export function rectanglesOf(boxes: z.infer<typeof Boxes>, { start, end }: Span): Rectangle[] {
  return boxes.flatMap(([from, to, x, y, width, height]) => {
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    if (first >= last) return [];
    const [before, share] = [(first - from) / (to - from), (last - first) / (to - from)];
    // A run that is higher than wide, and has several letters, goes down the page.
    const isUpright = height > width && to - from > 1;
    return [
      isUpright
        ? { x, y: y + height * before, width, height: height * share }
        : { x: x + width * before, y, width: width * share, height },
    ];
  });
}
