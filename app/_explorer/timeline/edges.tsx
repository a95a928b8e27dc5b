'use client';

import { useTranslations } from 'use-intl/react';

interface Props {
  before: number;
  after: number;
  onEarlier: () => void;
  onLater: () => void;
}

/** How many events lie before and behind what the timeline shows; a click brings them into view. */
export function Edges({ before, after, onEarlier, onLater }: Props) {
  const t = useTranslations('timeline');
  return (
    <>
      {before > 0 && (
        <button type="button" className="edge edge-start" onClick={onEarlier}>
          ‹ {t('edgeEarlier', { count: before })}
        </button>
      )}
      {after > 0 && (
        <button type="button" className="edge edge-end" onClick={onLater}>
          {t('edgeLater', { count: after })} ›
        </button>
      )}
    </>
  );
}
