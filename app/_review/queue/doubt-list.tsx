import { useTranslations } from 'use-intl/react';
import type { Doubt } from '@/lib/schema/doubt';

/** Why a person should look at an event, in sentences. */
export function DoubtList({ doubts }: { doubts: readonly Doubt[] }) {
  const t = useTranslations('queue');
  return (
    <section aria-label={t('why')} className="queue-why">
      {doubts.length === 0 ? (
        <p>{t('beyond')}</p>
      ) : (
        <ul>
          {doubts.map(({ rule, count }) => (
            <li key={rule}>{t(`doubt.${rule}`, { count })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
