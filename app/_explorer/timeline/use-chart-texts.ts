'use client';

import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { MarkedEvent } from '@/lib/queries/window/view';
import { OTHER_LANE } from '@/lib/schema/lanes';
import { formatDate } from '@/lib/time/format-date';
import type { Calendar } from '../../_event/calendar';
import { isKind } from '../../_event/kinds';
import { titleIn } from '../../_event/words';
import { axisFormat } from './axis-format';
import type { ChartTexts } from './chart-types';
import { dateOf } from './date-of';
import { isoDayWithin, knownEndOf } from './days';
import { KEY_LANE } from './lanes';

/** The words of the timeline in the reader's language; `names` are those of states, organisations and documents by id. */
export function useChartTexts(names: ReadonlyMap<string, string>, calendar: Calendar): ChartTexts {
  const t = useTranslations();
  const locale = useLocale();
  return useMemo(() => {
    const words = (edtf: string) => formatDate(edtf, locale, { calendar });
    const axis = axisFormat(locale, calendar);
    const title = (event: MarkedEvent) => titleIn(locale, event);
    return {
      axis,
      title,
      label: (event) => {
        const { titleZh, labelEn, edtf } = event;
        const { start } = knownEndOf(event);
        return {
          id: event.id,
          text: titleIn(locale, { titleZh, titleEn: labelEn }),
          year: axis.minor(dateOf(start), 'year'),
          date: words(edtf),
        };
      },
      describe: (event) =>
        t('timeline.mark', {
          title: title(event),
          date: words(event.edtf),
          kind: t(`kind.${event.type}`),
          status: t(`status.${event.status}`),
        }),
      describeGroup: (count) => t('timeline.group', { count }),
      claim: (edtf, preferred) =>
        t(preferred ? 'timeline.claimPreferred' : 'timeline.claim', { date: words(edtf) }),
      day: (day) => words(isoDayWithin(day)),
      lane: (id) => {
        if (id === KEY_LANE) return t('timeline.keyEvents');
        if (id === OTHER_LANE) return t('timeline.noCountry');
        return names.get(id) ?? (isKind(id) ? t(`kind.${id}`) : t('timeline.all'));
      },
    };
  }, [t, locale, names, calendar]);
}
