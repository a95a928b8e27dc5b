'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { nameHref } from '@/lib/addresses';
import type { Named } from '@/lib/queries/event-view';
import { Link } from '../_shell/link';
import { nameIn } from './words';

interface Props<T extends Named> {
  names: readonly T[];
  /** What is said of each beside its name. */
  beside?: (name: T) => string;
}

/** Names in a row, each a link to its page. */
export function Names<T extends Named>({ names, beside }: Props<T>) {
  const t = useTranslations('list');
  const locale = useLocale();
  return names.map((name, i) => (
    <span key={name.id}>
      {i > 0 && t('separator')}
      <Link prefetch={false} href={nameHref(name.id)} className="link">
        {nameIn(locale, name) || name.id}
      </Link>
      {beside && ` ${beside(name)}`}
    </span>
  ));
}
