'use client';

import { useTranslations } from 'use-intl/react';

const KEYS = ['a', 'r', 'e', 'm', 's', 'n', 'u', 'j', 'k'] as const;

/** The keys of reviewing, and what they do. */
export function KeyList() {
  const t = useTranslations('review.keys');
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-5 gap-y-2 text-sm">
      {KEYS.map((key) => (
        <div key={key} className="contents">
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(key)}</dd>
        </div>
      ))}
      <dt>
        <kbd>?</kbd>
      </dt>
      <dd>{t('help')}</dd>
    </dl>
  );
}
