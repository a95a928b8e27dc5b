/**
 * A language as a bibliography states it, as a BCP 47 tag: `zh-Hant`, `chi`, `en_US`. Null for what is no tag (`Chinese`), since to guess at it would leave a document unread.
 */
export function declaredLanguage(stated: unknown): string | null {
  if (typeof stated !== 'string' || !/^[a-z]{2,3}(?:[-_]|$)/i.test(stated)) return null;
  try {
    return Intl.getCanonicalLocales(stated.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
