'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { LONGEST_SEARCH } from '@/lib/schema/api-parameters';

/** The field for the words to find. It holds what the page has found, also after a step back, and keeps the focus. */
export function FindField({ words }: { words: string }) {
  const t = useTranslations('source');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current !== null) field.current.value = words;
  }, [words]);
  return (
    <input
      ref={field}
      type="search"
      name="find"
      defaultValue={words}
      maxLength={LONGEST_SEARCH}
      required
      aria-label={t('find')}
      placeholder={t('find')}
      className="min-w-0 rounded-md border border-line bg-surface px-2.5 py-1.5"
    />
  );
}
