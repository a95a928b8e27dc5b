import { withDerivedDate } from '@/lib/cite/issued';
import { type CiteLocale, passageLocator } from '@/lib/cite/locator';
import type { ExportWork } from '@/lib/queries/export-view';
import type { CslItem, Locator } from '@/lib/schema/knowledge-base';
import { AS_IN_THE_FILE, rawBeside, unwrapped } from './words';

/** The words of a work that are cited, and the link to them. */
export interface CitedPassage {
  locator: Locator;
  quote: string;
  words: string;
  href: string;
}

/**
 * A work as a reference manager wants it: with a title in any case, the date that was worked out where it states none, and an
 * address to read it at. A cited passage gives its own address, its place and its words as a note.
 * @param origin the address the app is reached at, `https://example.org`
 */
export function workItem(
  { id, title, csl, derivedDate }: ExportWork,
  origin: string,
  passage?: CitedPassage & { locale: CiteLocale },
): CslItem {
  const named: CslItem = { ...csl, title };
  const dated = derivedDate === null ? named : withDerivedDate(named, derivedDate);
  if (passage === undefined) return { URL: `${origin}/sources/${encodeURIComponent(id)}`, ...dated };
  const raw = rawBeside(passage);
  const note = [
    passageLocator(passage.locator, passage.locale),
    `「${unwrapped(passage.words)}」`,
    raw === null ? '' : `(${AS_IN_THE_FILE[passage.locale]}「${raw}」)`,
  ];
  return { ...dated, URL: `${origin}${passage.href}`, note: note.filter((part) => part !== '').join(' ') };
}
