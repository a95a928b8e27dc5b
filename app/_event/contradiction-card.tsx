'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { unwrapped } from '@/lib/export/words';
import type { ContradictionView } from '@/lib/queries/event-view';
import { langOf } from '@/lib/text/detect-language';
import { SettleButton } from '../_review/settle-button';
import { Link } from '../_shell/link';

/** Claims that cannot all be right, side by side; the one the timeline follows is marked. */
export function ContradictionCard({
  contradiction,
  eventId,
}: {
  contradiction: ContradictionView;
  eventId: string;
}) {
  const t = useTranslations('contradiction');
  const locale = useLocale();
  const { id, kind, claims, moreClaims, explanationZh, explanationEn } = contradiction;
  return (
    <div className="rounded-lg border border-line bg-surface p-4 text-sm">
      <p>
        <span className="tag tag-alert mr-2">{t(`kind.${kind}`)}</span>
        {locale === 'zh-Hant' ? explanationZh : explanationEn}
      </p>
      <ul className="mt-3 grid gap-3 sm:grid-cols-2">
        {claims.map((claim) => (
          <li key={claim.href + claim.value} className="border-line border-l-2 pl-3">
            <p className="font-medium">
              {claim.value}
              {claim.preferred && <span className="tag ml-2 font-normal">{t('preferred')}</span>}
            </p>
            <p lang={langOf(claim.words)} className="mt-1 line-clamp-3 font-serif text-ink-soft">
              {unwrapped(claim.words)}
            </p>
            <Link
              prefetch={false}
              href={claim.href}
              className="link text-ink-faint text-xs"
              lang={langOf(claim.document.title)}
            >
              {claim.document.title}
            </Link>
          </li>
        ))}
      </ul>
      {moreClaims > 0 && <p className="mt-3 text-ink-soft">{t('moreClaims', { count: moreClaims })}</p>}
      <SettleButton settled={{ id, eventId, claims }} />
    </div>
  );
}
