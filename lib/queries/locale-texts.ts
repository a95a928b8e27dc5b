import 'server-only';
import type { Locale, LocalText } from '@/lib/schema/locale';

/** What is read of the texts that something has, a row a locale. */
export const TEXTS = { select: { locale: true, text: true } } as const;

/** What is read of an entity to name it. */
export const NAMED = { id: true, names: TEXTS } as const;

interface TextRow {
  locale: string;
  text: string;
}

/** The text in a locale; empty where there is none. */
const inLocale = (rows: readonly TextRow[], locale: Locale): string =>
  rows.find((row) => row.locale === locale)?.text ?? '';

/** What a view shows of texts, a field a locale, each with its locale at its end; the names of the fields are those of the API. */
export const titlesOf = (rows: readonly TextRow[]) => ({
  titleZh: inLocale(rows, 'zh-Hant'),
  titleEn: inLocale(rows, 'en'),
});
export const explanationsOf = (rows: readonly TextRow[]) => ({
  explanationZh: inLocale(rows, 'zh-Hant'),
  explanationEn: inLocale(rows, 'en'),
});
export const namesOf = (rows: readonly TextRow[]) => ({
  nameZh: inLocale(rows, 'zh-Hant'),
  nameEn: inLocale(rows, 'en'),
});

/** The same of a text that is not kept by rows. */
export const nameFields = (name: LocalText) => ({ nameZh: name['zh-Hant'], nameEn: name.en });

/** A row with its names, and one with its titles, as a view has it. */
export function namedOf<Row extends { names: readonly TextRow[] }>({ names, ...row }: Row) {
  return { ...row, ...namesOf(names) };
}
export function titledOf<Row extends { titles: readonly TextRow[] }>({ titles, ...row }: Row) {
  return { ...row, ...titlesOf(titles) };
}
