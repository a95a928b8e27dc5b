import { formatDate } from '@/lib/time/format-date';
import { yearText } from '@/lib/time/gregorian';
import type { AppLocale } from '../_i18n/locale';

/** A year below a column, where there is room for its number only: 2005. Before the common era (0 and below) the number alone would be another year: 221 BC. */
export function yearLabel(year: number, locale: AppLocale): string {
  return year < 1 ? formatDate(yearText(year), locale) : String(year);
}
