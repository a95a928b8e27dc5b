import { requestTranslator } from '../_i18n/request';

const LINKS = [
  { name: 'source', href: 'https://github.com/Juris-M/citeproc-js' },
  { name: 'licence', href: 'https://opensource.org/license/cpal-1-0' },
] as const;

/**
 * What the app is made with, as far as a licence asks to say so: whoever uses citeproc-js over a network is told that it is used, who wrote it and where
 * its source is (CPAL 1.0, 3.6, 14 and 15).
 */
export async function SoftwareNotice() {
  const t = await requestTranslator();
  return (
    <section aria-labelledby="software" className="mt-8 text-sm">
      <h2 id="software" className="mb-1 font-semibold text-base">
        {t('about.software.title')}
      </h2>
      <p className="text-ink-soft">{t('about.software.citeproc')}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {LINKS.map(({ name, href }) => (
          <li key={name}>
            <a href={href} className="link">
              {t(`about.software.${name}`)}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-ink-soft">{t('about.software.others')}</p>
    </section>
  );
}
