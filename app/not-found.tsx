import { requestTranslator } from './_i18n/request';
import { Link } from './_shell/link';

export default async function NotFound() {
  const t = await requestTranslator();
  return (
    <main id="main" className="page py-24 text-center">
      <h1 className="font-serif text-2xl">{t('error.notFound')}</h1>
      <p className="mt-2 mb-6 text-ink-soft">{t('error.notFoundHelp')}</p>
      <Link href="/" className="button">
        {t('error.home')}
      </Link>
    </main>
  );
}
