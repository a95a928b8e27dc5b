import { useTranslations } from 'use-intl/react';

/** Leads a reader at the keyboard to the names of a passage: it shows where it has the focus. `useNames` answers it. */
export function NamesButton({ count }: { count: number }) {
  const t = useTranslations('entity');
  return (
    <button type="button" data-names className="names-button">
      {t('names', { count })}
    </button>
  );
}
