import type { OfficeView } from '@/lib/queries/names/view';
import { nameIn } from '../_event/words';
import type { AppLocale } from '../_i18n/locale';

/** An office with its years: `foreign minister (1998–2007)`; an end that is not known stays open, and without years there are no brackets. */
export function officeIn(locale: AppLocale, office: OfficeView): string {
  const { from, to } = office;
  const title = nameIn(locale, office);
  if (from === null && to === null) return title;
  const years = from === to ? `${from}` : `${from ?? ''}–${to ?? ''}`;
  return locale === 'zh-Hant' ? `${title}（${years}）` : `${title} (${years})`;
}
