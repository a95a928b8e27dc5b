'use client';

import { useTranslations } from 'use-intl/react';
import type { Relaxation } from '@/lib/queries/filter-relaxation';
import { isKind } from '../../_event/kinds';
import { isPrecision, isStatus } from '../filters/values';

/** What a filter that can be dropped is called in the reader's language. `names` are those of states, persons and documents. */
export function useRelaxationWords(names: ReadonlyMap<string, string>): (relaxation: Relaxation) => string {
  const t = useTranslations();
  const word = (value: string) => {
    if (isKind(value)) return t(`kind.${value}`);
    if (isStatus(value)) return t(`status.${value}`);
    return isPrecision(value) ? t(`precision.${value}`) : (names.get(value) ?? value);
  };
  return ({ filter, values }) => {
    const name = t(`filter.${filter}`);
    if (filter === 'contradicted' || filter === 'match' || filter === 'role') return name;
    return t('filter.named', { name, value: values.map(word).join(t('list.separator')) });
  };
}
