import 'server-only';
import { cite } from '@/lib/cite/cite';
import { database } from '@/lib/db';
import type { Locator } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';
import { partsCharacter } from '@/lib/text/whole-characters';
import type { Prisma } from '@/prisma/generated/client';
import { exportWorks } from './export-works';
import { ingestRun } from './ingest-run';
import { segmentsOf } from './marked-text';
import { passageHref } from './passage-link';
import { clipped } from './passage-pieces';
import { PLACE, placeOfWords } from './place-of-words';
import { readingText } from './reading-text';
import { spansOf } from './source-passages';
import type { Wanted } from './words-citation';

/** Words of a document that a reader chose: to the letter, with the link that checks them, and where a person finds them. */
export interface PassageWords extends Span {
  quote: string;
  /** The quote as it reads; the quote itself where no passage holds it. */
  words: string;
  href: string;
  locator: Locator;
}

const NOWHERE: Locator = {
  section: [],
  page: null,
  paragraph: null,
  row: null,
  column: null,
  footnote: null,
};

const PASSAGE = { pieces: true, repeats: true, text: true, ...PLACE } as const;
type PassageRow = Prisma.PassageGetPayload<{ select: typeof PASSAGE }>;

/** The passages that hold some of a stretch of a document, in its order; what a file repeats is found where it stands first. */
async function passagesAt(documentId: string, { start, end }: Span): Promise<PassageRow[]> {
  const passages = await database().passage.findMany({
    where: { documentId },
    select: PASSAGE,
    orderBy: { ordinal: 'asc' },
  });
  return passages.filter(({ pieces, repeats }) =>
    [pieces, repeats].some((places) => clipped(spansOf(places), { start, end }).length > 0),
  );
}

/** What of a passage stands between two raw offsets, as it reads. */
function wordsIn({ pieces, text }: PassageRow, rawText: string, span: Span): string {
  const segments = segmentsOf(readingText(rawText, spansOf(pieces), text), [{ id: 'words', pieces: [span] }]);
  return segments.flatMap(({ text: part, marks }) => (marks.length > 0 ? part : [])).join('');
}

/** Which words stand between two raw offsets (UTF-16) of a document? Null when it has no such place, or half a character stands at one of its ends. */
export async function passageWords(documentId: string, span: Span): Promise<PassageWords | null> {
  const document = await database().document.findUnique({
    where: { id: documentId },
    select: { rawText: true },
  });
  const { start, end } = span;
  if (document === null || start >= end || end > document.rawText.length) return null;
  if ([start, end].some((at) => partsCharacter(document.rawText, at))) return null;
  const quote = document.rawText.slice(start, end);
  const href = passageHref(documentId, start, end, quote);
  const holders = await passagesAt(documentId, span);
  const words = holders.map((holder) => wordsIn(holder, document.rawText, span)).join('');
  const [first] = holders;
  const last = holders.find(({ pieces }) => clipped(spansOf(pieces), { start: end - 1, end }).length > 0);
  const locator = first === undefined ? NOWHERE : placeOfWords(first, span, last).locator;
  return { start, end, quote, words: words || quote, href, locator };
}

/** How are words of a document cited? Null when there is no such document. `origin` makes their link a permalink; without it they have none. */
export async function wordsCitation(
  documentId: string,
  { href, locator }: PassageWords,
  { style, locale, origin, site, accessed }: Wanted,
): Promise<string | null> {
  const [work] = await exportWorks([documentId]);
  if (work === undefined) return null;
  const permalink = origin === null ? undefined : new URL(href, origin).href;
  return cite(work.csl, {
    style,
    locale,
    locator,
    permalink,
    site,
    accessed: accessed ?? (await ingestRun())?.madeOn,
    derivedDate: work.derivedDate ?? undefined,
  });
}
