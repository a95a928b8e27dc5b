'use client';

import { useTranslations } from 'use-intl/react';
import { here } from '@/lib/collections/current';
import type { Relaxation } from '@/lib/queries/filter-relaxation';
import type { NearName } from '@/lib/queries/search/beside-events';
import { useExplorerPath } from '../embed/use-explorer-path';
import { useRelaxationWords } from './use-relaxation-words';

interface Props {
  /** How many events fit the filters outside the window. */
  outside: number;
  /** The filters that can be dropped so that something fits. */
  relaxations: readonly Relaxation[];
  /** The names that may be meant where nothing is called as is written. */
  nearest: readonly NearName[];
  names: ReadonlyMap<string, string>;
  onShowAll: () => void;
  onDrop: (relaxation: Relaxation) => void;
  onClear: () => void;
}

/** Says why there is nothing to see, which filter stands in the way, and how many events dropping it shows. */
export function EmptyList({ outside, relaxations, nearest, names, onShowAll, onDrop, onClear }: Props) {
  const t = useTranslations('list');
  const { path, target } = useExplorerPath();
  const found = useTranslations('found');
  const words = useRelaxationWords(names);
  if (outside > 0)
    return (
      <div className="px-6 py-16 text-center">
        <p className="font-serif text-lg">{t('noneInWindow')}</p>
        <p className="mx-auto mt-1 max-w-xs text-ink-soft text-sm">
          {t('noneInWindowHelp', { count: outside })}
        </p>
        <button type="button" className="button mt-4" onClick={onShowAll}>
          {t('showAll')}
        </button>
      </div>
    );
  return (
    <div className="px-6 py-16 text-center">
      <p className="font-serif text-lg">{t('noneFit')}</p>
      {nearest.map(({ id, name }) => (
        <p key={id} className="mt-2">
          {found.rich('nearest', {
            name: () => (
              <a href={here(`${path}?name=${encodeURIComponent(id)}`)} target={target} className="link">
                {name}
              </a>
            ),
          })}
        </p>
      ))}
      <p className="mx-auto mt-1 max-w-xs text-ink-soft text-sm">
        {relaxations.length > 0 ? t('dropOne') : t('noneFitHelp')}
      </p>
      <ul className="mt-4 flex flex-col items-center gap-2">
        {relaxations.map((relaxation) => (
          <li key={`${relaxation.filter} ${relaxation.values}`}>
            <button type="button" className="button" onClick={() => onDrop(relaxation)}>
              {t('drop', { filter: words(relaxation), count: relaxation.count })}
            </button>
          </li>
        ))}
        <li>
          <a
            href={here(path)}
            target={target}
            className="button"
            onClick={(click) => {
              click.preventDefault();
              onClear();
            }}
          >
            {t('clear')}
          </a>
        </li>
      </ul>
    </div>
  );
}
