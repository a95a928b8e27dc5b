import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { CslItem } from '@/lib/schema/knowledge-base';
import { bibtexKeys } from './bibtex-key';
import { CslDate } from './csl-record';
import { evenDates, oneLine } from './prepare';
import { escapeTex } from './tex';

export type ExportFormat = 'bibtex' | 'ris' | 'csl';

// Without the first, every Chinese character is dropped; without the second, keys are made from names and titles and may collide; the third
// would take characters out of the keys that they need.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

/** The items for a reference manager or another program: BibTeX, RIS (lines end with CR LF, as its specification says) or CSL-JSON. */
export function exportItems(items: readonly CslItem[], format: ExportFormat): string {
  return EXPORTERS[format](items);
}

const EXPORTERS: Readonly<Record<ExportFormat, (items: readonly CslItem[]) => string>> = {
  csl: (items) => `${JSON.stringify(items, null, 2)}\n`,
  bibtex: (items) => plugins.output.format('bibtex', keyed(items).map(escapeTex)),
  ris: (items) =>
    plugins.output.format('ris', items.map(plain), { format: 'object' }).map(risRecord).join(''),
};

/** The items as the format can hold them, under the keys that they have in it. */
function keyed(items: readonly CslItem[]): CslItem[] {
  const keys = bibtexKeys(items.map(({ id }) => id));
  return items.map((item, i) => ({ ...plain(item), id: keys[i] ?? item.id }));
}

/** The formats without brackets round a date, and BibTeX without ranges: there a note says what the date rests on. */
function plain(item: CslItem): CslItem {
  const flat = evenDates(CslItem.parse(oneLine(item)));
  if (typeof flat.keyword === 'string') flat.keyword = flat.keyword.split(/[,;，；、]\s*/).join(',');
  const issued = CslDate.safeParse(item.issued);
  if (!issued.success || !issued.data.circa || !issued.data['date-parts']) return flat;
  const range = issued.data['date-parts'].map((parts) =>
    parts.map((part) => String(part).padStart(2, '0')).join('-'),
  );
  return { ...flat, note: [flat.note, `Date inferred: [${range.join('/')}]`].filter(Boolean).join('. ') };
}

/** The plugin's own text breaks lines after 70 characters, which cuts addresses; so only its translation of the fields is used. */
function risRecord({ TY, ...fields }: Record<string, string | string[]>): string {
  const lines = Object.entries(fields).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${tag === 'DA' ? paddedDate(value) : value}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}

/** A date of RIS has two digits for month and day: 2004/04/09/. */
function paddedDate(date: string): string {
  return date.replace(/\/(\d)(?=\/)/g, '/0$1');
}
