'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import type { EventDetail } from '@/lib/queries/event-view';

/** So many reasons make a sentence that can be read; the interface has the rest. */
const MOST_REASONS = 5;

/** How important an event is, and in a sentence why: the heaviest reasons first. */
export function Importance({ event }: { event: EventDetail }) {
  const t = useTranslations('importance');
  const kinds = useTranslations('kind');
  const locale = useLocale();
  const reasons = event.reasons.slice(0, MOST_REASONS).map(({ rule, count, nameZh, nameEn }) => {
    const name = (locale === 'zh-Hant' ? nameZh : nameEn) ?? '';
    return t(`reason.${rule}`, { count: count ?? 0, name, kind: kinds(event.type) });
  });
  const values = { importance: event.importance, reasons: reasons.join(t('separator')) };
  return event.isKey ? t('key', values) : t('other', values);
}
