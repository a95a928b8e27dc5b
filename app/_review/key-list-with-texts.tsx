'use client';

import { useTranslations } from 'use-intl/react';
import { KeyList } from './key-list';
import { WithReviewTexts } from './with-texts';

/** The keys that hold while an event is open, below the others of the explorer. */
export default function KeyListWithTexts() {
  return (
    <WithReviewTexts>
      <Titled />
    </WithReviewTexts>
  );
}

function Titled() {
  const t = useTranslations('review.keys');
  return (
    <section className="mt-4">
      <h3 className="mb-2 font-semibold text-sm">{t('title')}</h3>
      <KeyList />
    </section>
  );
}
