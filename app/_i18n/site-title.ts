import { currentCollection } from '@/lib/collections/current';
import { type Collection, currentOne } from '@/lib/collections/served';
import { type AppLocale, MESSAGES } from './locale';

/** What a collection is called: as its folder says, else by the folder's name; the default one, which need not have said anything, by what this program is. */
export function titleOf({ name, title }: Pick<Collection, 'name' | 'title'>, locale: AppLocale): string {
  return title?.[locale] ?? name ?? MESSAGES[locale].site.title;
}

/** What the collection is called for which an answer is being made: the title of every page, and of the site in citations. */
export function siteTitle(locale: AppLocale): string {
  return titleOf(currentOne() ?? { name: currentCollection(), title: null }, locale);
}
