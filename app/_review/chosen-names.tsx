'use client';

import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { Named } from '@/lib/queries/event-view';
import type { EntityKind } from '@/lib/schema/vocabulary';
import { nameIn } from '../_event/words';
import { FindNames } from './find-names';

interface Props<T extends Named> {
  label: string;
  kinds?: readonly EntityKind[];
  names: readonly T[];
  /** Names that are not offered either. */
  without?: readonly string[];
  change(names: readonly T[]): void;
  /** A name that was found as one of the list. */
  made(name: Named): T;
  /** Whether one alone is chosen: another takes its place. */
  isOne?: boolean;
  asWritten?: (text: string) => string;
  /** What stands beside each. */
  beside?: (name: T) => ReactNode;
}

/** Names that are chosen, each to be taken out, and a field in which more are found. */
export function ChosenNames<T extends Named>(props: Props<T>) {
  const { label, kinds, names, without = [], change, made, isOne = false, asWritten, beside } = props;
  const t = useTranslations('review');
  const locale = useLocale();
  return (
    <FindNames
      label={label}
      {...(kinds && { kinds })}
      without={[...without, ...names.map(({ id }) => id)]}
      take={(name) => change([...(isOne ? [] : names), made(name)])}
      asWritten={asWritten}
    >
      <ul aria-label={label} className="review-chosen">
        {names.map((name) => (
          <li key={keyOf(name, names)}>
            <span>{nameIn(locale, name) || name.id}</span>
            {beside?.(name)}
            <button
              type="button"
              className="button button-plain px-2"
              aria-label={t('drop', { name: nameIn(locale, name) || name.id })}
              onClick={() => change(names.filter((one) => one !== name))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </FindNames>
  );
}

/** One name may stand there in several roles. */
function keyOf(name: Named, names: readonly Named[]): string {
  const before = names.slice(0, names.indexOf(name)).filter(({ id }) => id === name.id);
  return `${name.id} ${before.length}`;
}
