import type { AppLocale } from './locale';

/** Texts by language as they are loaded, each once: React's `use` needs the same promise at every drawing. */
export function loadOnce<Texts>(
  load: Readonly<Record<AppLocale, () => Promise<{ default: Texts }>>>,
): (locale: AppLocale) => Promise<{ default: Texts }> {
  const loading = new Map<AppLocale, Promise<{ default: Texts }>>();
  return (locale) => {
    const known = loading.get(locale) ?? load[locale]();
    loading.set(locale, known);
    return known;
  };
}
