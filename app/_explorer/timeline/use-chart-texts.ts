'use client';

import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { EventSummary } from '@/lib/queries/event-view';
import { formatDate } from '@/lib/time/format-date';
import { isKind } from '../../_event/kinds';
import { titleIn } from '../../_event/words';
import { axisFormat } from './axis-format';
import type { ChartTexts } from './chart-types';
import { OTHER_LANE } from './lanes';

/** The words of the timeline in the reader's language; `names` are those of states, organisations and documents by id. */
export function useChartTexts(names: ReadonlyMap<string, string>): ChartTexts {
  const t = useTranslations();
  const locale = useLocale();
  return useMemo(() => {
    const title = (event: EventSummary) => titleIn(locale, event);
    return {
      axis: axisFormat(locale),
      title,
      describe: (event) =>
        t('timeline.mark', {
          title: title(event),
          date: formatDate(event.edtf, locale),
          kind: t(`kind.${event.type}`),
          status: t(`status.${event.status}`),
        }),
      describeGroup: (events) => t('timeline.group', { count: events.length }),
      lane: (id) => {
        if (id === OTHER_LANE) return t('timeline.noCountry');
        return names.get(id) ?? (isKind(id) ? t(`kind.${id}`) : t('timeline.all'));
      },
    };
  }, [t, locale, names]);
}
