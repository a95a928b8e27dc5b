import { useLocale, useTranslations } from 'use-intl/react';
import type { Joined } from '@/lib/queries/event-view';
import { beginningOf } from '@/lib/text/cut';
import { langOf } from '@/lib/text/detect-language';
import type { MESSAGES } from '../_i18n/locale';
import { Link } from '../_shell/link';

type Reason = keyof (typeof MESSAGES)['en']['why'];

/** As much of the other passage as says which it is. */
const SHOWN = 40;

/** Why a passage tells the same event as those before it: their words, and what spoke for and against it, the heaviest first. */
export function WhyOneEvent({ joined }: { joined: readonly Joined[] }) {
  const t = useTranslations('why');
  if (joined.length === 0) return null;
  return (
    <details className="mt-2">
      <summary className="cursor-pointer text-ink-soft text-sm">{t('title')}</summary>
      <ul className="mt-2 space-y-2 text-sm">
        {joined.map((one) => (
          <li key={one.mentionId}>
            <Link prefetch={false} href={one.href} className="link">
              {t.rich('with', { words: () => <span lang={langOf(one.words)}>{shortened(one.words)}</span> })}
            </Link>
            <Reasons evidence={one.evidence} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What spoke for two passages being one event, and what against it, the heaviest first. */
export function Reasons({ evidence }: Pick<Joined, 'evidence'>) {
  const t = useTranslations('why');
  const list = new Intl.ListFormat(useLocale(), { type: 'unit' });
  const named = (some: Joined['evidence']) =>
    list.format(some.flatMap(({ name }) => (t.has(name as Reason) ? [t(name as Reason)] : [])));
  const sorted = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const [speaksFor, against] = [
    sorted.filter(({ weight }) => weight > 0),
    sorted.filter(({ weight }) => weight < 0),
  ];
  return (
    <p className="text-ink-soft">
      {t('for', { reasons: named(speaksFor) })}
      {against.length > 0 && ` ${t('against', { reasons: named(against) })}`}
    </p>
  );
}

function shortened(words: string): string {
  const cut = beginningOf(words, SHOWN);
  return cut === words ? words : `${cut}…`;
}
