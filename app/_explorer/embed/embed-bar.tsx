'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import { here } from '@/lib/collections/current';
import { useLinksOutside } from './use-links-outside';

/** Above the view in a frame: where it is from, and the way to the same view as a whole. */
export function EmbedBar({ title }: { title: string }) {
  const t = useTranslations('explorer');
  const query = useSearchParams().toString();
  useLinksOutside();
  return (
    <header className="embed-bar">
      <p className="font-serif font-semibold">{title}</p>
      <a
        href={here(query === '' ? '/' : `/?${query}`)}
        target="_blank"
        rel="noopener"
        className="link whitespace-nowrap"
      >
        {t('wholeView')}
        <span aria-hidden="true"> ↗</span>
      </a>
    </header>
  );
}
