'use client';

import { useLocale } from 'use-intl/react';
import type { DateView } from '@/lib/queries/event-view';
import { formatDate } from '@/lib/time/format-date';

/** A date in words, in the reader's language. */
export function DateText({ date }: { date: Pick<DateView, 'edtf'> }) {
  return <span>{formatDate(date.edtf, useLocale())}</span>;
}
