import addingEn from '../messages/adding/en.json' with { type: 'json' };
import addingZhHant from '../messages/adding/zh-Hant.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import queueEn from '../messages/queue/en.json' with { type: 'json' };
import queueZhHant from '../messages/queue/zh-Hant.json' with { type: 'json' };
import reviewEn from '../messages/review/en.json' with { type: 'json' };
import reviewZhHant from '../messages/review/zh-Hant.json' with { type: 'json' };
import zhHant from '../messages/zh-Hant.json' with { type: 'json' };

/** The languages of the interface, as BCP 47 tags; the first is used when a reader asks for neither. */
export const LOCALES = ['en', 'zh-Hant'] as const;
export type AppLocale = (typeof LOCALES)[number];

/** The texts of the interface by language; the files of both hold the same keys (a test checks). What few readers need has a file of its own. */
export type AppMessages = typeof en & {
  adding: typeof addingEn;
  review: typeof reviewEn;
  queue: typeof queueEn;
};
export const MESSAGES: Record<AppLocale, AppMessages> = {
  en: { ...en, adding: addingEn, review: reviewEn, queue: queueEn },
  'zh-Hant': { ...zhHant, adding: addingZhHant, review: reviewZhHant, queue: queueZhHant },
};

export const LOCALE_COOKIE = 'language';

/** Whether a text (a cookie's value, a form's field) is one of the interface's languages. */
export function isLocale(value: unknown): value is AppLocale {
  return LOCALES.some((locale) => locale === value);
}

/**
 * The interface's language for an `Accept-Language` header (RFC 9110, 12.5.4): the language with the highest weight
 * that the interface has; any kind of Chinese gets the traditional script. English when there is no match.
 */
export function negotiateLocale(acceptLanguage: string): AppLocale {
  const ranges = acceptLanguage.split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
    return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const byWeight = ranges.filter((range) => range.weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { language } of byWeight) {
    if (language === 'zh') return 'zh-Hant';
    if (language === 'en') return 'en';
  }
  return LOCALES[0];
}
