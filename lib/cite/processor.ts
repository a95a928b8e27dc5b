import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from '@/lib/schema/knowledge-base';
import { aroundYear } from '../language/zh/bibliographic-dates';
import { chineseLocaleXml, type Sheet, sheetXml } from './sheets';
import type { Template } from './template';

/** The cited place; `page` tells the style sheets that it begins with a page's number. */
export interface Place {
  readonly text: string;
  readonly page: boolean;
}

// The processor takes words like "sec." and "p." inside a locator for labels and drops them, and it takes "<i>" in a title for markup.
// So both go through it as private-use characters, which it leaves alone.
const PLACE = '\uE000';
const LESS_THAN = '\uE001';

/** Stands for a date that is put into words beforehand. */
export const DATE = '\uE002';

// The processor keeps works in an object by their ids, in which `constructor` is there already; it is given one work at a time.
const ID = 'work';

/**
 * The work as it stands in a list of works.
 * @param date the words for the date, where the item has `DATE` for it
 */
export function entry(item: CslItem, template: Template, date: string | null): string {
  const list = plugins.output.format('bibliography', [shielded(item)], options(template));
  return finished(list, null, date);
}

/**
 * The work as it is cited in a note or in the text.
 * @param again true where the work has been cited before, so that its short form does
 */
export function citation(
  item: CslItem,
  template: Template,
  { place, date, again = false }: { place: Place | null; date: string | null; again?: boolean },
): string {
  const cite = {
    id: ID,
    label: place?.page ? 'page' : 'paragraph',
    ...(place && { locator: PLACE }),
  } as const;
  const note = (noteIndex: number, items: readonly [typeof cite | { id: string }]) => ({
    citationItems: items,
    properties: { noteIndex },
  });
  const text = plugins.output.format('citation', [shielded(item)], {
    ...options(template),
    citationsPre: again ? [note(1, [{ id: ID }])] : [],
    entry: note(again ? 2 : 1, [cite]),
  });
  return finished(text, place, date);
}

function options({ sheet, language }: Template) {
  register(sheet);
  return { template: sheet, lang: language, format: 'text' } as const;
}

function register(sheet: Sheet): void {
  const { styles, locales } = plugins.config.get('@csl');
  if (!styles.has(sheet)) styles.add(sheet, sheetXml(sheet));
  if (locales.has('zh-TW')) return;
  // The processor builds every Chinese locale upon zh-CN, which it does not bring along.
  const xml = chineseLocaleXml();
  locales.add('zh-TW', xml).add('zh-CN', xml);
}

function shielded(item: CslItem): CslItem {
  const { title, annote } = item;
  return {
    ...item,
    id: ID,
    ...(title && { title: title.replaceAll('<', LESS_THAN) }),
    ...(typeof annote === 'string' && { annote: annote.replaceAll('<', LESS_THAN) }),
  };
}

/** A full-width mark that ends a title needs no second one after it. */
function finished(text: string, place: Place | null, date: string | null): string {
  return text
    .trim()
    .replace(/([？！。])[.,。]/gu, '$1')
    .replace(aroundYear(DATE), () => date ?? '')
    .replaceAll(LESS_THAN, '<')
    .replaceAll(PLACE, () => place?.text ?? '');
}
