import { CslItem } from '@/lib/schema/knowledge-base';
import { bibtexEntries } from './bibtex';
import { CslDate } from './csl-date';
import { dateNote } from './date-note';
import { evenDates, oneLine } from './prepare';
import { risRecord } from './ris';

export type ExportFormat = 'bibtex' | 'ris' | 'csl';

/** The items for a reference manager or another program: BibTeX, RIS (lines end with CR LF, as its specification says) or CSL-JSON. */
export function exportItems(items: readonly CslItem[], format: ExportFormat): string {
  return EXPORTERS[format](items);
}

const EXPORTERS: Readonly<Record<ExportFormat, (items: readonly CslItem[]) => string>> = {
  csl: (items) => `${JSON.stringify(items, null, 2)}\n`,
  bibtex: (items) => bibtexEntries(items.map(plain)),
  ris: (items) => items.map((item) => risRecord(plain(item))).join(''),
};

/** An item as the formats can hold it that have no brackets round a date and no ranges: there a note says what the date is. */
function plain(item: CslItem): CslItem {
  // Keys are made of ids as they are.
  const flat: CslItem = { ...evenDates(CslItem.parse(oneLine(item))), id: item.id };
  if (typeof flat.keyword === 'string') flat.keyword = flat.keyword.split(/[,;，；、]\s*/).join(',');
  const { data: issued } = CslDate.safeParse(item.issued);
  const note = item.issued === undefined || issued === undefined ? null : dateNote(issued);
  return note === null ? flat : { ...flat, note: [flat.note, note].filter(Boolean).join('. ') };
}
