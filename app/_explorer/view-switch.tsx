'use client';

import { useTranslations } from 'use-intl/react';

const VIEWS = ['list', 'timeline'] as const;
type View = (typeof VIEWS)[number];

/** On a narrow screen: the list or the timeline. */
export function ViewSwitch({ view, onView }: { view: View; onView: (view: View) => void }) {
  const t = useTranslations('explorer');
  return (
    <fieldset className="grid grid-cols-2 border-line border-b wide:hidden">
      <legend className="sr-only">{t('view')}</legend>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === view}
          onClick={() => onView(one)}
          className="border-transparent border-b-2 py-2.5 text-ink-soft text-sm aria-pressed:border-accent aria-pressed:font-medium aria-pressed:text-ink"
        >
          {t(one)}
        </button>
      ))}
    </fieldset>
  );
}
