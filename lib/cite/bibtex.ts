import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '@/lib/schema/knowledge-base';
import { bibtexKeys } from './bibtex-key';
import { CslDate } from './csl-date';
import { dateInFigures } from './date-note';
import { genreIn } from './genre';
import { escapeTex, texText } from './tex';

// Without the first, every Chinese character is dropped; without the second, keys are made from names and titles and may collide; the third
// would take characters out of the keys that they need.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

/** The macros for months that every style of BibTeX defines (plain.bst; BibTeXing, 1988, section 2.2): bare, without braces. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Theses have types of their own, by their degree. */
const THESES: Readonly<Record<string, string>> = {
  'master’s thesis': 'mastersthesis',
  'PhD diss.': 'phdthesis',
};

/** The fields of a date, each as it stands behind the sign of equality. A range and a season have no month: a note says what they are. */
function dateFields(value: unknown): [string, string][] {
  const { data } = CslDate.safeParse(value);
  const [first, last] = data?.['date-parts'] ?? [];
  if (data === undefined || (!first && !data.literal)) return [];
  const [year = 0, month, day] = first ?? [];
  if (year < 1) return [['year', `{${texText(dateInFigures(data))}}`]];
  if (last) return [['year', last[0] === year ? `{${year}}` : `{${year}--${last[0]}}`]];
  const name = MONTHS[(month ?? 0) - 1];
  return [
    ['year', `{${year}}`],
    ...(name === undefined ? [] : [['month', name] as [string, string]]),
    ...(day === undefined ? [] : [['day', `{${day}}`] as [string, string]]),
  ];
}

const DATE_FIELDS = new Set(['year', 'month', 'day']);

/** What a work stands in, for types for which the plugin leaves it out: a review's journal, a page's site. */
function containerField(item: CslItem, properties: Readonly<Record<string, string>>): [string, string][] {
  const container = item['container-title'];
  if (typeof container !== 'string' || properties.journal || properties.booktitle) return [];
  const name = /^review/.test(item.type) ? 'journal' : 'howpublished';
  return item.type !== 'book' && item.publisher === undefined ? [[name, `{${texText(container)}}`]] : [];
}

function entry(item: CslItem, key: string): string {
  const { issued, ...undated } = item;
  const [translated] = plugins.output.format('bibtex', [escapeTex({ ...undated, id: key })], {
    format: 'object',
  });
  const { type = 'misc', properties = {} } = translated ?? {};
  const degree =
    item.type === 'thesis' && typeof item.genre === 'string' ? THESES[genreIn(item.genre, 'en')] : undefined;
  const fields = Object.entries(properties).flatMap(([name, value]): [string, string][] => {
    if (DATE_FIELDS.has(name) || value === '') return [];
    // The plugin repeats an address as the way of publication, which TeX prints as text and not as an address.
    if (name === 'howpublished' && properties.url !== undefined && item.publisher === undefined) return [];
    if (name === 'school' && degree === undefined) return [['publisher', `{${value}}`]];
    return [[name, `{${value}}`]];
  });
  const lines = [...fields, ...containerField(item, properties), ...dateFields(issued)].map(
    ([name, value]) => `\t${name} = ${value},\n`,
  );
  return `@${degree ?? type}{${key},\n${lines.join('')}}\n`;
}

/**
 * Works as BibTeX that TeX can set: text escaped, addresses to the letter in `url` (styles print it by `\url`), months by their macros.
 * The keys are the works' ids as far as they can be.
 */
export function bibtexEntries(items: readonly CslItem[]): string {
  const keys = bibtexKeys(items.map(({ id }) => id));
  return items.map((item, i) => entry(item, keys[i] ?? item.id)).join('\n');
}
