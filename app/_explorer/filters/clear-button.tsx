'use client';

import { useTranslations } from 'use-intl/react';
import { FILTER_NAMES, type FilterName } from '../view-state';

interface Props {
  filters: Record<FilterName, string[]>;
  onClear: () => void;
}

/** Takes all filters back, and says how many; absent where there are none. */
export function ClearButton({ filters, onClear }: Props) {
  const t = useTranslations('filter');
  const count = FILTER_NAMES.reduce((sum, name) => sum + filters[name].length, 0);
  if (count === 0) return null;
  return (
    <button type="button" className="button text-accent" onClick={onClear}>
      {t('clear', { count })}
    </button>
  );
}
