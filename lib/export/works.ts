import { sourceHref } from '@/lib/addresses';
import { withDerivedDate } from '@/lib/cite/issued';
import { type CiteLocale, passageLocator } from '@/lib/cite/locator';
import { isChinese } from '@/lib/cite/template';
import { description, nameOf, withoutIncipit } from '@/lib/cite/untitled';
import type { ExportWork } from '@/lib/queries/export-view';
import type { CslItem, Locator } from '@/lib/schema/knowledge-base';
import { AS_IN_THE_FILE, betweenMarks, DATED_BY_AN_EDITOR, rawBeside } from './words';

/** The words of a work that are cited, and the link to them. */
export interface CitedPassage {
  locator: Locator;
  quote: string;
  words: string;
  href: string;
  /** The date of the event that the words tell of, where an editor gave it. */
  editorsDate?: string | null;
}

/**
 * A work as a reference manager wants it: with a title, or a description in brackets where it has none (APA 7, 9.22), the date that was worked out where it states none, and an
 * address to read it at. A cited passage gives its own address, its place and its words as a note.
 * @param origin the address that readers reach the app at, `https://example.org`; null where none is known, and the work has its own address or none
 */
export function workItem(
  { id, csl: record, derivedDate }: ExportWork,
  origin: string | null,
  passage?: CitedPassage & { locale: CiteLocale },
): CslItem {
  const addressed = (path: string) => (origin === null ? {} : { URL: `${origin}${path}` });
  const csl = withoutIncipit(record);
  const described = description(record, isChinese(record) ? 'zh' : 'en');
  const named: CslItem = { ...csl, title: described === null ? nameOf(record) : `[${described}]` };
  const dated = derivedDate === null ? named : withDerivedDate(named, derivedDate);
  if (passage === undefined) return { ...addressed(sourceHref(id)), ...dated };
  const raw = rawBeside(passage);
  const note = [
    passageLocator(passage.locator, passage.locale),
    betweenMarks(passage.words),
    raw === null ? '' : `(${AS_IN_THE_FILE[passage.locale]}${betweenMarks(raw)})`,
    passage.editorsDate ? `(${DATED_BY_AN_EDITOR[passage.locale]}${passage.editorsDate})` : '',
  ];
  return { ...dated, ...addressed(passage.href), note: note.filter((part) => part !== '').join(' ') };
}
