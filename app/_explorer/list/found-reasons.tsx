'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import type { Reason } from '@/lib/queries/search/found';
import { nameIn } from '../../_event/words';

/** Why an event is found: by the name that it has, by its date, or by words in its title or in a passage. */
export function FoundReasons({ reasons }: { reasons: readonly Reason[] }) {
  const t = useTranslations('found');
  const locale = useLocale();
  const words = ({ by, written, name }: Reason) =>
    by === 'name' && name !== null
      ? t('name', { name: nameIn(locale, name) })
      : t(by === 'name' ? 'passage' : by, { words: written });
  return (
    <span className="found-reasons">
      {reasons.map((reason) => (
        <span key={reason.written}>{words(reason)}</span>
      ))}
    </span>
  );
}
