'use client';

import { useTranslations } from 'use-intl/react';
import { currentPrefix } from '@/lib/collections/current';
import { toldLink } from './addresses';

/** The ways to the view as a page to read or to print. @param link of the view */
export function ToldPart({ link }: { link: string }) {
  const t = useTranslations('share');
  return (
    <section aria-labelledby="share-told" className="mt-5">
      <h3 id="share-told" className="font-semibold">
        {t('told')}
      </h3>
      <p className="mt-1 text-ink-soft">{t('toldHelp')}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        <a href={toldLink(link, currentPrefix(), '/print')} className="button">
          {t('paper')}
        </a>
        <a href={toldLink(link, currentPrefix(), '/story')} className="button">
          {t('story')}
        </a>
      </p>
    </section>
  );
}
