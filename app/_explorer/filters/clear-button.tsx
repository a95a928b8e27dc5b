'use client';

import { useTranslations } from 'use-intl/react';
import { FILTER_NAMES, type FilterName } from '../view-state';

interface Props {
  filters: Record<FilterName, string[]>;
  onClear: () => void;
}

/** Takes all filters back, and says how many; absent where there are none. Without scripts a link to the bare page. */
export function ClearButton({ filters, onClear }: Props) {
  const t = useTranslations('filter');
  const count = FILTER_NAMES.reduce((sum, name) => sum + filters[name].length, 0);
  if (count === 0) return null;
  return (
    <a
      href="/"
      className="button text-accent"
      onClick={(click) => {
        click.preventDefault();
        onClear();
      }}
    >
      {t('clear', { count })}
    </a>
  );
}
