'use client';

import { useTranslations } from 'use-intl/react';
import type { DensityPart } from '@/lib/queries/overview';
import { evenPart } from './density-scale';

interface Props {
  /** How many events of the window have a mark of their own; null while nothing is drawn. */
  drawn: number | null;
  /** How many lie in the window; null while that is not known. */
  inside: number | null;
  otherLanes: number;
  /** The parts of the strip below, and how a year is written. */
  parts: readonly DensityPart[];
  year: (day: number) => string;
  failed: boolean;
  onRetry: () => void;
}

/** Which message says how even the scale of the strip is: it is narrower before the first day that it is drawn at its usual scale, or behind the last, or not at all. */
function scaleOf(parts: readonly DensityPart[], even: DensityPart | undefined) {
  const [isFirst, isLast] = [even === parts[0], even === parts.at(-1)];
  if (isFirst) return isLast ? 'scaleEven' : 'scaleAfter';
  return isLast ? 'scaleBefore' : 'scaleBoth';
}

/** Says how much of what lies in the window is drawn singly, and when it could not be loaded. */
export function Drawn({ drawn, inside, otherLanes, parts, year, failed, onRetry }: Props) {
  const t = useTranslations('timeline');
  const even = evenPart(parts);
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
      <span className="ml-2">
        {t(scaleOf(parts, even), { first: year(even?.start ?? 0), last: year(even?.end ?? 0) })}
      </span>
    </p>
  );
}
