'use client';

import { useTranslations } from 'use-intl/react';
import { currentPrefix } from '@/lib/collections/current';
import { toldLink } from '../share/addresses';
import { usePrinting } from './use-printing';

/** What stands above the list where the browser prints it: by what it is asked, and where the page made for paper is. @param words what the list is asked by */
export function OnPaper({ words }: { words: readonly string[] }) {
  const t = useTranslations();
  if (!usePrinting()) return null;
  const address = toldLink(location.href, currentPrefix(), '/print');
  return (
    <div className="px-4 pb-2 text-sm">
      <p className="font-semibold font-serif text-lg">{document.title}</p>
      {words.length > 0 && <p>{t('export.filters', { filters: words.join(t('list.separator')) })}</p>}
      <p>
        {t.rich('list.onPaper', {
          address: () => (
            <a href={address} className="link break-all">
              {address}
            </a>
          ),
        })}
      </p>
    </div>
  );
}
