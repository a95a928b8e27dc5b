import type { EdtfEnd } from './edtf-parts';
import type { Write } from './format-date';
import type { DateLocale } from './format-phrases';

/**
 * Days that are named together in words; what they share is said once. Examples: 11 and 13 May 1998; 1998年5月11日、13日.
 * Counter-example: 28 May and 6 June 1998 share only the year.
 */
export function formatSet(days: readonly EdtfEnd[], locale: DateLocale, write: Write): string {
  const edge = locale === 'en' ? days.at(-1) : days[0];
  const words = days.map((day) => {
    if (day === edge) return write(day, 'year-month-day');
    const sameYear = day.year === edge?.year;
    if (!sameYear) return write(day, 'year-month-day');
    if (day.month !== edge?.month) return write(day, 'month-day');
    return locale === 'en' ? String(day.day) : `${day.day}日`;
  });
  if (locale !== 'en') return words.join('、');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
