import { hasRounds } from '@/lib/queries/list-rounds';
import { AddButton } from '../_adding/add-button';
import { requestLocale } from '../_i18n/request';
import { siteTitle } from '../_i18n/site-title';
import { ReviewLink } from '../_review/review-link';
import { ToldDecision } from '../_review/told-decision';
import { CollectionChoice } from './collection-choice';
import { LanguageSwitch } from './language-switch';
import { Link } from './link';
import { SiteNavigation } from './site-navigation';
import { requestTheme } from './theme';
import { ThemeSwitch } from './theme-switch';

/** The head of every page: title of the collection, the other ones, pages, language and colours. */
export async function SiteHeader() {
  const [locale, theme, rounds] = await Promise.all([requestLocale(), requestTheme(), hasRounds(null)]);
  return (
    // On a narrow screen two lines: title and buttons, then the pages. A title too long for what the buttons leave breaks into two, and is cut behind them.
    <header className="flex flex-wrap items-center gap-x-1 border-line border-b bg-surface px-4 pt-1.5 head:gap-x-6 head:py-1.5">
      <Link
        href="/"
        className="min-w-20 max-w-max flex-[1_1_0%] py-0.5 font-serif font-semibold text-base leading-tight head:flex-none head:py-1 head:text-[1.0625rem]"
      >
        <span className="line-clamp-2 text-balance">{siteTitle(locale)}</span>
      </Link>
      <CollectionChoice />
      <div className="order-3 -mx-1 w-full head:order-none head:mx-0 head:w-auto head:flex-1">
        <SiteNavigation hasRounds={rounds} />
      </div>
      <div className="ml-auto flex items-center gap-1">
        <ReviewLink />
        <AddButton />
        <ToldDecision />
        <LanguageSwitch />
        <ThemeSwitch theme={theme} />
      </div>
    </header>
  );
}
