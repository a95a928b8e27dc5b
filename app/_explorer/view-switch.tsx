'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';

const VIEWS = ['list', 'timeline'] as const;
type View = (typeof VIEWS)[number];

interface Props {
  view: View;
  onView: (view: View) => void;
  /** What else can be done with the timeline; that of the list stands above it. */
  children: ReactNode;
}

/** On a narrow screen: the list or the timeline. */
export function ViewSwitch({ view, onView, children }: Props) {
  const t = useTranslations('explorer');
  return (
    <fieldset className="flex items-center border-line border-b wide:hidden">
      <legend className="sr-only">{t('view')}</legend>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === view}
          onClick={() => onView(one)}
          className="flex-1 border-transparent border-b-2 py-2.5 text-ink-soft text-sm aria-pressed:border-accent aria-pressed:font-medium aria-pressed:text-ink"
        >
          {t(one)}
        </button>
      ))}
      {view === 'timeline' && children}
    </fieldset>
  );
}
