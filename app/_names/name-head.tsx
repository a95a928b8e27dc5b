import type { NameDetail } from '@/lib/queries/names/view';
import { nameIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';

/** The head of a name's page: what kind of thing it is, and what it is called in both languages. */
export async function NameHead({ name }: { name: NameDetail }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const own = nameIn(locale, name) || name.id;
  const other = nameIn(locale === 'en' ? 'zh-Hant' : 'en', name);
  return (
    <header className="mb-5">
      <p className="text-ink-soft text-sm">
        <Link prefetch={false} href={`/names?kind=${name.kind}`} className="link">
          {t(`entity.kind.${name.kind}`)}
        </Link>
      </p>
      <h1 className="page-title">{own}</h1>
      {other !== '' && other !== own && (
        <p lang={locale === 'en' ? 'zh-Hant' : 'en'} className="font-serif text-ink-soft text-lg">
          {other}
        </p>
      )}
    </header>
  );
}
