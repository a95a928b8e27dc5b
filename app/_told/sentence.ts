import type { ToldEvent } from '@/lib/queries/told-events';
import { formatDate } from '@/lib/time/format-date';
import { titleIn } from '../_event/words';
import type { Translate } from '../_explorer/view-words';
import type { AppLocale } from '../_i18n/locale';

/** In which words a view is told. */
export interface Telling {
  t: Translate;
  locale: AppLocale;
  calendar: 'gregory' | 'roc';
}

/** An event in words: its date, which says where it is inferred, its title, and what the documents do not simply assert of it. */
export interface ToldWords {
  date: string;
  title: string;
  /** `claimed`, `disputed`; empty for what simply occurred. */
  marks: string[];
}

/** A date's first letter as a sentence has it: `End of 1985`. */
const begun = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The words for an event. Nothing is added to its title and date but what is known of both. */
export function wordsOf(event: ToldEvent, { t, locale, calendar }: Telling): ToldWords {
  const date = begun(formatDate(event.edtf, locale, { calendar }));
  const { status, contradicted, known } = event;
  return {
    date: known === 'inferred' ? t('told.dateInferred', { date }) : date,
    title: titleIn(locale, event),
    marks: [
      ...(status === 'occurred' ? [] : [t(`status.${status}`)]),
      ...(contradicted ? [t('event.contradicted')] : []),
    ],
  };
}

/** The title with its marks, as it stands behind a date: `North Korea leaves the treaty (claimed).` */
export function clauseOf({ title, marks }: ToldWords, t: Translate): string {
  if (marks.length > 0) return t('told.marked', { title, marks: marks.join(t('list.separator')) });
  return /[.!?。！？…]$/u.test(title) ? title : t('told.plain', { title });
}
