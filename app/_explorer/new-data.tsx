'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { here } from '@/lib/collections/current';

/** So often a page that can be seen asks whether there are other data, in milliseconds. */
const EVERY = 2_000;

/** Tells of documents that were read while the timeline lay open; they are shown when the reader wants it, and nothing moves before. @param run the ingest whose data are shown */
export function NewData({ run }: { run: string }) {
  const t = useTranslations('explorer');
  const [isOld, setIsOld] = useState(false);
  useEffect(() => {
    if (isOld) return;
    const look = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const now = await runNow();
      if (now !== null && now !== run) setIsOld(true);
    };
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [run, isOld]);
  return (
    <div role="status">
      {isOld && (
        <p className="flex flex-wrap items-center gap-x-3 border-line border-b bg-surface px-4 py-2 text-sm">
          {t('newData')}
          <button type="button" className="button" onClick={() => location.reload()}>
            {t('showNewData')}
          </button>
        </p>
      )}
    </div>
  );
}

/** The ingest whose data the server has now; null where it does not say. */
async function runNow(): Promise<string | null> {
  const response = await fetch(here('/api/about')).catch(() => null);
  if (!response?.ok) return null;
  const { run } = (await response.json()) as { run: { id: string } | null };
  return run?.id ?? null;
}
