'use client';

import { useTranslations } from 'use-intl/react';
import { here } from '@/lib/collections/current';
import { useExplorerPath } from '../embed/use-explorer-path';
import { countFilters, type FilterState } from '../view-state';

interface Props {
  filters: FilterState;
  onClear: () => void;
}

/** Takes all filters back, and says how many; absent where there are none. Without scripts a link to the bare page. */
export function ClearButton({ filters, onClear }: Props) {
  const t = useTranslations('filter');
  const { path, target } = useExplorerPath();
  const count = countFilters(filters);
  if (count === 0) return null;
  return (
    <a
      href={here(path)}
      target={target}
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
