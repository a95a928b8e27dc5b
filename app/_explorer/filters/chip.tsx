'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';

interface Props {
  name: string;
  value: string;
  /** How many events it stands for under the other filters. */
  count: number;
  chosen: boolean;
  onToggle: (on: boolean) => void;
  /** The page of what it stands for, with the words for the link to it; shown where it is chosen. */
  page?: { href: string; label: string };
  children: ReactNode;
}

/** A value to filter by: a check box that looks like a chip. */
export function Chip({ name, value, count, chosen, onToggle, page, children }: Props) {
  const t = useTranslations('filter');
  const chip = (
    <label className={`chip ${count === 0 && !chosen ? 'text-ink-faint' : ''}`}>
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={chosen}
        onChange={({ target }) => onToggle(target.checked)}
      />
      {children}
      <span className="chip-count" aria-hidden="true">
        {count}
      </span>
      <span className="sr-only">{t('events', { count })}</span>
    </label>
  );
  if (!chosen || page === undefined) return chip;
  return (
    <span className="chip-pair">
      {chip}
      <a href={page.href} title={page.label} className="chip-page">
        <span className="sr-only">{page.label}</span>
        <span aria-hidden="true">›</span>
      </a>
    </span>
  );
}
