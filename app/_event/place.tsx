import type { useTranslations } from 'use-intl/react';
import { passageLocator } from '@/lib/cite/locator';
import type { Locator } from '@/lib/schema/knowledge-base';
import type { AppLocale } from '../_i18n/locale';

interface Props {
  place: { locator: Locator | null; isMachineRead: boolean };
  /** Of the request on the server, of the page in the browser. */
  t: ReturnType<typeof useTranslations<never>>;
  locale: AppLocale;
}

/** Where words stand in their document, and whether a machine read them from a picture. */
export function Place({ place: { locator, isMachineRead }, t, locale }: Props) {
  return (
    <>
      {locator && <span className="text-ink-faint text-xs">{passageLocator(locator, locale)}</span>}
      {isMachineRead && (
        <span className="tag" title={t('source.machineRead')}>
          {t('event.machineRead')}
        </span>
      )}
    </>
  );
}
