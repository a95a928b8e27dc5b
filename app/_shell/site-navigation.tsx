'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import { placeOf } from '@/lib/collections/address';
import { Link } from './link';

const PAGES = [
  { name: 'timeline', href: '/' },
  { name: 'rounds', href: '/rounds' },
  { name: 'names', href: '/names' },
  { name: 'contradictions', href: '/contradictions' },
  { name: 'sources', href: '/sources' },
  { name: 'about', href: '/about' },
] as const;

/**
 * The pages there are, that of the rounds where the documents tell of any; the one being read is marked. Only their links are prepared before someone follows them (Next's `prefetch`): a page of a document, an
 * event or a passage is drawn when it is asked for, so that to ask before brings nothing and keeps the server from what a reader waits for.
 */
export function SiteNavigation({ hasRounds }: { hasRounds: boolean }) {
  const t = useTranslations('site');
  // Next tells the address as the browser has it or as the page is drawn by, with or without the collection.
  const { path } = placeOf(usePathname());
  return (
    <nav aria-label={t('pages')}>
      <ul className="flex flex-wrap">
        {PAGES.filter(({ name }) => hasRounds || name !== 'rounds').map(({ name, href }) => {
          const current = path === href || (href !== '/' && path.startsWith(`${href}/`));
          return (
            <li key={name}>
              <Link
                href={href}
                aria-current={current ? 'page' : undefined}
                className="block whitespace-nowrap px-1 py-1.5 head:px-2.5 text-ink-soft text-xs sm:text-[0.8125rem] head:text-sm hover:text-ink aria-[current]:font-medium aria-[current]:text-accent"
              >
                {t(`page.${name}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
