import type { CslItem } from '@/lib/schema/knowledge-base';
import { CslDate, isBeforeOurEra } from './csl-date';
import type { DerivedDate } from './issued';
import { type CiteLocale, locatorText, type PassageLocator } from './locator';
import { prepared, withRepublicanYears } from './prepare';
import { citation, DATE, entry, type Place } from './processor';
import { type CiteStyle, type Template, templateFor, type Writing } from './template';
import { wordedDate } from './worded-date';

export interface CiteOptions {
  readonly style: CiteStyle;
  /** The language the reader writes in. */
  readonly locale: CiteLocale;
  readonly locator?: PassageLocator | undefined;
  readonly permalink?: string | undefined;
  /** What the site is called to which the permalink leads. MLA takes it for the work's last container, APA for the source of what has no other. */
  readonly site?: Readonly<Record<Writing, string>> | undefined;
  /**
   * The day (`2026-11-21`) on which the permalink was open before a reader. GB/T 7714-2015 wants it for everything online ([引用日期]), the notes of Taiwanese
   * journals too (檢索); Chicago and MLA leave it out where a link is permanent, APA where a page does not change.
   */
  readonly accessed?: string | undefined;
  /** Stands in brackets; used where the item itself has no date. */
  readonly derivedDate?: DerivedDate | undefined;
}

/**
 * A document, or a passage of it, cited as a style's manual wants.
 * @returns plain text. Styles that keep the passage out of their list of works (Chicago's bibliography, APA, MLA) give two lines where
 * there is a locator: the entry, and the short citation that goes with the quoted words.
 */
export function cite(item: CslItem, options: CiteOptions): string {
  const { template, writing } = templateFor(item, options.style, options.locale);
  const text = inStyle(item, options, template, writing);
  return template.language === 'en-US' ? text.replace(/”([,.])/g, '$1”') : text;
}

/** The same, with the marks behind a quotation where the processor leaves them: in English they belong inside it, also in a locator. */
function inStyle(item: CslItem, options: CiteOptions, template: Template, writing: Writing): string {
  const accessed = template.accessed && options.accessed;
  const work = prepared(item, { ...options, accessed, writing, site: options.site?.[writing] });
  const place = placeOf(options.locator, template);
  const republican = template.sheet === 'notes.zh-roc' ? withRepublicanYears(work) : null;
  const sheet = template.sheet === 'notes.zh-roc' && republican === null ? 'notes.zh' : template.sheet;
  const set: Template = { ...template, sheet };
  const date = wordsForDate(work, set);
  const counted = republican ?? work;
  const dated = date === null ? counted : { ...counted, issued: literally(work.issued) };
  if (template.layout === 'note') return citation(dated, set, { place, date });
  const listed = entry(dated, set, date);
  return place ? `${listed}\n${citation(dated, set, { place, date, again: true })}` : listed;
}

/** The words for a date that a Chinese style sheet cannot set. GB/T 7714 sets figures, but for years before the common era. */
function wordsForDate({ issued }: CslItem, { sheet }: Template): string | null {
  const { data } = CslDate.safeParse(issued);
  const isSet = sheet === 'gb-t-7714' ? data !== undefined && !isBeforeOurEra(data) : sheet.endsWith('.en');
  if (issued === undefined || data === undefined || isSet) return null;
  return wordedDate(data, sheet === 'notes.zh-roc' ? 'roc' : 'gregory');
}

/** The sign for words in the place of a date; what is not certain stays so. */
function literally(issued: unknown): CslDate {
  const { data } = CslDate.safeParse(issued);
  return { literal: DATE, ...(data?.circa && { circa: data.circa }) };
}

function placeOf(locator: PassageLocator | undefined, { words }: Template): Place | null {
  const text = locator ? locatorText(locator, words) : '';
  return locator && text !== '' ? { text, page: locator.page !== null } : null;
}
