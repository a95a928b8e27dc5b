import type { Wanted } from '@/lib/queries/words-citation';
import type { AppLocale } from '../_i18n/locale';
import { site } from '../api/_operations/site';

/** How the notes of a view cite passages: as Chicago's notes do. @param origin the address that they give; null for none */
export const noteStyle = (locale: AppLocale, origin: string | null) =>
  ({ style: 'chicago-note', locale, origin, site: site() }) satisfies Wanted;
