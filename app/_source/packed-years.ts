import type { SourceYear } from '@/lib/queries/source-years';
import type { EventType } from '@/lib/schema/vocabulary';
import { formatDate } from '@/lib/time/format-date';
import { yearText } from '@/lib/time/gregorian';
import { titleIn } from '../_event/words';
import { yearLabel } from '../_event/year-label';
import type { AppLocale } from '../_i18n/locale';

/** A year of a document as ISO 8601 has it and as it is shown, and its first passages: what is told, of which kind, and the link to it. */
export interface PackedYear extends Pick<SourceYear, 'afterGap' | 'total'> {
  year: string;
  label: string;
  passages: [name: string, type: EventType, href: string][];
}

/** The years in the reader's language, and short, for the reason given in `packed-text`. */
export function packYears(years: readonly SourceYear[], locale: AppLocale): PackedYear[] {
  return years.map(({ year, afterGap, total, passages }) => ({
    year: yearText(year),
    label: yearLabel(year, locale),
    afterGap,
    total,
    passages: passages.map((passage) => [
      `${formatDate(passage.edtf, locale)} · ${titleIn(locale, passage)}`,
      passage.type,
      passage.href,
    ]),
  }));
}
