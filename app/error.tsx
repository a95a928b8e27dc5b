'use client';

import { useTranslations } from 'use-intl/react';

/** Stands where a page could not be made; what went wrong is in the server's log, under the digest. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('error');
  return (
    <main id="main" className="page py-24 text-center">
      <h1 className="font-serif text-2xl">{t('title')}</h1>
      <p className="mt-2 mb-6 text-ink-soft">{t('help')}</p>
      <button type="button" className="button" onClick={reset}>
        {t('retry')}
      </button>
      {error.digest && <p className="mt-6 text-ink-faint text-xs">{error.digest}</p>}
    </main>
  );
}
