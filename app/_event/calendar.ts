'use client';

import { createContext, useContext } from 'react';
import { useLocale } from 'use-intl/react';
import { formatDate } from '@/lib/time/format-date';

/** The calendars that dates can be read in: the Western one, and that of the Republic of China (民國). */
export const CALENDARS = ['gregory', 'roc'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** The calendar of what is drawn below; the Western one where nothing else is said. */
export const CalendarContext = createContext<Calendar>('gregory');

/** Puts an EDTF value into words, in the reader's language and the calendar of the view. */
export function useDateWords(): (edtf: string) => string {
  const locale = useLocale();
  const calendar = useContext(CalendarContext);
  return (edtf) => formatDate(edtf, locale, { calendar });
}
