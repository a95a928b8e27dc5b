'use client';

import { useTranslations } from 'use-intl/react';
import type { Reviewed } from '@/lib/schema/review';

/** Whether a person has looked at an event, and what came of it; nothing where nobody has. */
export function ReviewedTag({ reviewed }: { reviewed: Reviewed }) {
  const t = useTranslations('reviewed');
  if (reviewed === 'no') return null;
  return (
    <span className={`tag tag-${reviewed}`} title={t(`${reviewed}By`)}>
      {t(reviewed)}
    </span>
  );
}
