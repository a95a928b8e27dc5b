'use client';

import { useTranslations } from 'use-intl/react';

/** The letters of the file beside words that were mended; nothing where they are the same. */
export function InFile({ raw }: { raw: string | null }) {
  const t = useTranslations('event');
  if (raw === null) return null;
  return <p className="mt-1 text-ink-faint text-xs">{t('inFile', { words: raw })}</p>;
}
