'use client';

import { useTranslations } from 'use-intl/react';
import type { EventStatus } from '@/lib/schema/vocabulary';

/** What the text commits itself to; nothing for what simply occurred. */
export function StatusTag({ status }: { status: EventStatus }) {
  const t = useTranslations('status');
  return status === 'occurred' ? null : <span className={`tag tag-${status}`}>{t(status)}</span>;
}
