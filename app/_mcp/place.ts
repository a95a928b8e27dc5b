import type { Writing } from '@/lib/cite/template';
import type { AppLocale } from '../_i18n/locale';

/** Where an assistant asks: the address of the app for links, the one that citations give (null where nobody has named one), and the collection unless an argument names another. */
export interface Place {
  readonly origin: string;
  readonly cited: string | null;
  readonly collection: string | null;
}

/** What an answer is made with. */
export interface Making extends Pick<Place, 'cited'> {
  readonly language: AppLocale;
  /** An address of this site as a whole one. */
  readonly link: (href: string) => string;
  readonly site: () => Readonly<Record<Writing, string>>;
}
