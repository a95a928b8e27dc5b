import type { AppLocale } from '../_i18n/locale';

let links: Partial<Record<AppLocale, string>> = {};

/** Sets where the page that is drawn next stands in the other languages, from itself. */
export function standsAlsoAt(others: Partial<Record<AppLocale, string>>): void {
  links = others;
}

export const otherLanguages = (): Partial<Record<AppLocale, string>> => links;
