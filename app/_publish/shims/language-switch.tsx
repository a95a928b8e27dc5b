import { LOCALES } from '../../_i18n/locale';
import { requestLocale, requestTranslator } from '../../_i18n/request';
import { otherLanguages } from '../languages';

/** The other languages, each under its own name: a link to the same page in it. */
export async function LanguageSwitch() {
  const [current, t] = await Promise.all([requestLocale(), requestTranslator()]);
  const links = otherLanguages();
  return (
    <nav aria-label={t('site.language')} className="flex">
      {LOCALES.filter((locale) => locale !== current).map((locale) => (
        <a
          key={locale}
          href={links[locale]}
          lang={locale}
          hrefLang={locale}
          data-language
          className="button button-plain px-2 head:px-2.5"
        >
          {t(`site.languages.${locale}`)}
        </a>
      ))}
    </nav>
  );
}
