'use client';

import { useCallback } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { Failure } from './ask';

/** A sentence that another program names, with what stands in it. */
type Says = (key: string, values: Record<string, string | number>) => string;

/** What is said of a failure: what to do, in the reader's language where that is known, else what the server says. */
export function useFailureText(): (failure: Failure) => string {
  const t = useTranslations('adding');
  const locale = useLocale();
  return useCallback(
    ({ status, detail, problem }) => {
      if (status === 0) return t('offline');
      const key = `problem.${problem.code}`;
      if (t.has(key as never)) return (t as unknown as Says)(key, { ...(problem.values as object) });
      if (status === 401 || status === 403 || status === 507) {
        const cure = t(`cure.${status}`);
        return locale === 'en' && detail !== '' ? detail : cure;
      }
      return detail === '' ? t('notDone') : detail;
    },
    [t, locale],
  );
}
