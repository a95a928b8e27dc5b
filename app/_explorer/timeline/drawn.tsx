'use client';

import { useTranslations } from 'use-intl/react';

interface Props {
  /** How many events of the window have a mark of their own; null while nothing is drawn. */
  drawn: number | null;
  /** How many lie in the window; null while that is not known. */
  inside: number | null;
  otherLanes: number;
  failed: boolean;
  onRetry: () => void;
}

/** Says how much of what lies in the window is drawn singly, and when it could not be loaded. */
export function Drawn({ drawn, inside, otherLanes, failed, onRetry }: Props) {
  const t = useTranslations('timeline');
  return (
    <p className="drawn" role="status">
      {failed ? (
        <>
          {t('failed')}{' '}
          <button type="button" className="link" onClick={onRetry}>
            {t('retry')}
          </button>
        </>
      ) : (
        drawn !== null &&
        inside !== null &&
        (drawn >= inside ? t('allDrawn', { inside }) : t('drawn', { drawn, inside }))
      )}
      {otherLanes > 0 && <span className="ml-2">{t('otherLanes', { count: otherLanes })}</span>}
    </p>
  );
}
