import 'server-only';
import { cite } from '@/lib/cite/cite';
import type { CiteLocale } from '@/lib/cite/locator';
import type { CiteStyle, Writing } from '@/lib/cite/template';
import { CslItem } from '@/lib/schema/knowledge-base';
import { isoDay } from '@/lib/time/day';
import { ingestRun } from './ingest-run';
import { passageHref } from './passage-link';
import { placeOfWords } from './place-of-words';
import { quotedWords } from './quoted-words';

export interface Wanted {
  style: CiteStyle;
  locale: CiteLocale;
  /** The address that readers reach the app at, `https://example.org`: it makes the passage's link a permalink. Null where none is known; the citation has no link then. */
  origin: string | null;
  /** What the app is called. */
  site: Readonly<Record<Writing, string>>;
  /**
   * The day on which a reader has the passage open, for styles that want it. An answer depends on its address and the ingest alone, so the address names the day
   * (the reader's own, when a citation is copied); else it is the day of the ingest, whose state of the page the answer is.
   */
  accessed?: string | undefined;
}

/** Words of a document as they are read to be cited. */
export interface CitedRow {
  start: number;
  end: number;
  quote: string;
  passage: Parameters<typeof placeOfWords>[0];
  document: {
    id: string;
    csl: string;
    documentDate: string | null;
    earliestDay: number | null;
    latestDay: number | null;
  };
}

/** How are these words cited? */
export function citationOf(row: CitedRow, { style, locale, origin, site, accessed }: Wanted): string {
  const { document, passage, start, end, quote } = row;
  const { documentDate: edtf, earliestDay, latestDay } = document;
  const dated = edtf !== null && earliestDay !== null && latestDay !== null;
  return cite(CslItem.parse(JSON.parse(document.csl)), {
    style,
    locale,
    locator: placeOfWords(passage, row).locator,
    permalink:
      origin === null ? undefined : new URL(passageHref(document.id, start, end, quote), origin).href,
    site,
    accessed,
    derivedDate: dated ? { edtf, earliest: isoDay(earliestDay), latest: isoDay(latestDay) } : undefined,
  });
}

/** How are the words of a mention or a position cited? Null when there is no such thing. */
export async function wordsCitation(id: string, wanted: Wanted): Promise<string | null> {
  const row = await quotedWords(id);
  if (row === null) return null;
  return citationOf(row, { ...wanted, accessed: wanted.accessed ?? (await ingestRun())?.madeOn });
}
