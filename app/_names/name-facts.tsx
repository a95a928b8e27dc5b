import type { ReactNode } from 'react';
import { nameHref } from '@/lib/addresses';
import type { NameDetail } from '@/lib/queries/names/view';
import { langOf } from '@/lib/text/detect-language';
import { nameIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { timelineHref } from './addresses';
import { officeIn } from './office';

/** So many ways of writing a name are shown before the others are asked for. */
const SHOWN = 12;

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-faint">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

/** What a name is: whose, since when, and how it is written. */
export async function NameFacts({ name }: { name: NameDetail }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const { id, aliases, belongsTo, office, written, events, places } = name;
  const ways = written.map(({ text, way, count }) => (
    <li key={`${way} ${text}`}>
      <span lang={langOf(text)}>{text}</span> <span className="text-ink-faint tabular-nums">{count}</span>
      {way !== 'name' && <span className="text-ink-faint text-xs"> ({t(`name.way.${way}`)})</span>}
    </li>
  ));
  return (
    <dl className="name-facts">
      {belongsTo && (
        <Fact name={t('name.belongsTo')}>
          {belongsTo.occurs ? (
            <Link prefetch={false} href={nameHref(belongsTo.id)} className="link">
              {nameIn(locale, belongsTo)}
            </Link>
          ) : (
            nameIn(locale, belongsTo)
          )}
        </Fact>
      )}
      {office && <Fact name={t('name.office')}>{officeIn(locale, office)}</Fact>}
      {aliases.length > 0 && <Fact name={t('name.aliases')}>{aliases.join(t('list.separator'))}</Fact>}
      {written.length > 0 && (
        <Fact name={t('name.written')}>
          <ul className="name-ways">{ways.slice(0, SHOWN)}</ul>
          {ways.length > SHOWN && (
            <details>
              <summary className="link w-fit cursor-pointer">
                {t('name.moreWays', { count: ways.length - SHOWN })}
              </summary>
              <ul className="name-ways">{ways.slice(SHOWN)}</ul>
            </details>
          )}
        </Fact>
      )}
      <Fact name={t('name.found')}>
        {t('name.places', { count: places })}
        {t('list.separator')}
        <Link prefetch={false} href={timelineHref([id])} className="link">
          {t('name.onTimeline', { count: events })}
        </Link>
      </Fact>
    </dl>
  );
}
