'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { LONGEST_SEARCH } from '@/lib/schema/api-parameters';

/**
 * The field for the words to find. It holds what the page has found, also after a step back, and keeps the focus. What is written before the scripts
 * have come stays.
 */
export function FindField({ words }: { words: string }) {
  const t = useTranslations('source');
  const field = useRef<HTMLInputElement>(null);
  const found = useRef(words);
  useEffect(() => {
    if (found.current === words || field.current === null) return;
    found.current = words;
    field.current.value = words;
  }, [words]);
  return (
    <input
      ref={field}
      type="search"
      name="find"
      autoComplete="off"
      defaultValue={words}
      maxLength={LONGEST_SEARCH}
      required
      aria-label={t('find')}
      placeholder={t('find')}
      className="min-w-0 rounded-md border border-line bg-surface px-2.5 py-1.5"
    />
  );
}
