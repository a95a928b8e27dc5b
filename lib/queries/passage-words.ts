import 'server-only';
import { cite } from '@/lib/cite/cite';
import { database } from '@/lib/db';
import { Locator } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';
import { exportWorks } from './export-works';
import { ingestRun } from './ingest-run';
import { passageHref } from './passage-link';
import { clipped } from './passage-pieces';
import { spansOf } from './source-passages';
import type { Wanted } from './words-citation';

/** Words of a document that a reader chose: to the letter, with the link that checks them, and where a person finds them. */
export interface PassageWords extends Span {
  quote: string;
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

/** Where does a person find what stands at a raw offset? What a file repeats is found where it stands first. */
async function locatorAt(documentId: string, { start, end }: Span): Promise<Locator> {
  const passages = await database().passage.findMany({
    where: { documentId },
    select: { pieces: true, repeats: true, locator: true },
    orderBy: { ordinal: 'asc' },
  });
  const holder = passages.find(({ pieces, repeats }) =>
    [pieces, repeats].some((places) => clipped(spansOf(places), { start, end }).length > 0),
  );
  return holder === undefined ? NOWHERE : Locator.parse(JSON.parse(holder.locator));
}

/** Which words stand between two raw offsets (UTF-16) of a document? Null when it has no such place. */
export async function passageWords(documentId: string, span: Span): Promise<PassageWords | null> {
  const document = await database().document.findUnique({
    where: { id: documentId },
    select: { rawText: true },
  });
  const { start, end } = span;
  if (document === null || start >= end || end > document.rawText.length) return null;
  const quote = document.rawText.slice(start, end);
  const href = passageHref(documentId, start, end, quote);
  return { start, end, quote, href, locator: await locatorAt(documentId, span) };
}

/** How are words of a document cited? Null when there is no such document. `origin` makes their link a permalink. */
export async function wordsCitation(
  documentId: string,
  { href, locator }: PassageWords,
  { style, locale, origin, site, accessed }: Wanted,
): Promise<string | null> {
  const [work] = await exportWorks([documentId]);
  if (work === undefined) return null;
  const permalink = new URL(href, origin).href;
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
