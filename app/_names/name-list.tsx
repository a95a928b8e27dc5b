import { nameHref } from '@/lib/addresses';
import type { NameSummary } from '@/lib/queries/names/view';
import type { EntityKind } from '@/lib/schema/vocabulary';
import { nameIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { namesHref } from './addresses';

/** So many names of a kind stand on the page of all kinds. */
const SHOWN = 24;

interface Props {
  kind: EntityKind;
  names: readonly NameSummary[];
  /** Whether all of them are shown. */
  isWhole: boolean;
  words: string | undefined;
}

/** The names of one kind, those with the most events first. */
export async function NameList({ kind, names, isWhole, words }: Props) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const shown = isWhole ? names : names.slice(0, SHOWN);
  const otherLanguage = locale === 'en' ? 'zh-Hant' : 'en';
  return (
    <section aria-labelledby={kind} className="mb-8">
      <h2 id={kind} className="mb-2 font-semibold">
        {t(`name.kinds.${kind}`)}
      </h2>
      <ul className="name-list">
        {shown.map((name) => (
          <li key={name.id}>
            <Link prefetch={false} href={nameHref(name.id)} className="link">
              {nameIn(locale, name) || name.id}
            </Link>
            <span lang={otherLanguage} className="text-ink-soft text-sm">
              {nameIn(otherLanguage, name)}
            </span>
            <span className="text-ink-faint text-xs">
              {t('name.eventCount', { count: name.events })} · {t('name.places', { count: name.places })}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < names.length && (
        <p className="mt-2 text-sm">
          <Link prefetch={false} href={namesHref({ kind, words })} className="link">
            {t('name.allOfKind', { count: names.length })}
          </Link>
        </p>
      )}
    </section>
  );
}
