'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import type { ChangeView } from '../api/_writing/shapes';

const COUNTS = ['added', 'joined', 'gone', 'addedContradictions', 'goneContradictions'] as const;

/** What was done and what came of it, as a sentence: “3 documents are added: 12 new events, 5 joined to known ones, 1 new contradiction.” */
export function useChangeText(): (change: ChangeView) => string {
  const t = useTranslations('adding');
  const locale = useLocale();
  return ({ kind, documents, effect }) => {
    const done = t(`done.${kind}`, { count: documents.length, title: documents[0]?.title ?? '' });
    const [colon, comma, stop] = locale === 'en' ? [': ', ', ', '.'] : ['：', '，', '。'];
    if (effect === null) return done + stop;
    const counts = COUNTS.filter((name) => effect[name] > 0).map((name) =>
      t(`effect.${name}`, { count: effect[name] }),
    );
    return done + colon + (counts.join(comma) || t('effect.none')) + stop;
  };
}
