import { LOCALES } from '../_i18n/locale';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { chooseLanguage } from './actions';

/** The other languages, each under its own name, as a form that needs no script. */
export async function LanguageSwitch() {
  const [current, t] = await Promise.all([requestLocale(), requestTranslator()]);
  return (
    <form action={chooseLanguage} aria-label={t('site.language')} className="flex">
      {LOCALES.filter((locale) => locale !== current).map((locale) => (
        <button
          key={locale}
          type="submit"
          name="language"
          value={locale}
          lang={locale}
          className="button button-plain px-2 head:px-2.5"
        >
          {t(`site.languages.${locale}`)}
        </button>
      ))}
    </form>
  );
}
