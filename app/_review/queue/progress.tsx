import { useId } from 'react';
import { useTranslations } from 'use-intl/react';

/** How far reviewing has come. */
export function Progress({ looked, total }: { looked: number; total: number }) {
  const t = useTranslations('queue');
  const id = useId();
  return (
    <p className="queue-progress">
      <progress aria-labelledby={id} value={looked} max={Math.max(total, 1)} />
      <span id={id}>{t('progress', { looked, total })}</span>
    </p>
  );
}
