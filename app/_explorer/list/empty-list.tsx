'use client';

import { useTranslations } from 'use-intl/react';

interface Props {
  matching: number;
  onShowAll: () => void;
  onClear: () => void;
}

/** Says why there is nothing to see, and the way back. */
export function EmptyList({ matching, onShowAll, onClear }: Props) {
  const t = useTranslations('list');
  const outside = matching > 0;
  return (
    <div className="px-6 py-16 text-center">
      <p className="font-serif text-lg">{t(outside ? 'noneInWindow' : 'noneFit')}</p>
      <p className="mx-auto mt-1 max-w-xs text-ink-soft text-sm">
        {outside ? t('noneInWindowHelp', { count: matching }) : t('noneFitHelp')}
      </p>
      <button type="button" className="button mt-4" onClick={outside ? onShowAll : onClear}>
        {t(outside ? 'showAll' : 'clear')}
      </button>
    </div>
  );
}
