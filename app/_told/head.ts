import { facets } from '@/lib/queries/facets';
import type { EventFilters } from '@/lib/queries/filters';
import { ingestRun } from '@/lib/queries/ingest-run';
import type { ToldEvents } from '@/lib/queries/told-events';
import type { EventShow } from '@/lib/schema/event-sort';
import { formatDate } from '@/lib/time/format-date';
import { filterQuery, listAddress } from '../_explorer/addresses';
import { namesOf, viewWords } from '../_explorer/view-words';
import { siteTitle } from '../_i18n/site-title';
import type { Telling } from './sentence';

/** What stands above a view that is told: whose it is, which events it has and by what they were asked for, and from when the data are. */
export interface ToldHead {
  title: string;
  lines: string[];
  /** The names of states, organisations, persons and documents by id. */
  names: ReadonlyMap<string, string>;
}

/** Says which events are told: how many, by which filters, which part of them. */
export async function headOf(
  { filters, show }: { filters: EventFilters; show: EventShow },
  { total, before, part, events }: ToldEvents,
  { t, locale, calendar }: Telling,
): Promise<ToldHead> {
  const { from, to } = filters;
  const asked = new URLSearchParams(listAddress(filterQuery(filters), { from, to, sort: null, show }));
  if (show === 'key') asked.set('show', show);
  const [counts, run] = await Promise.all([facets({ ...filters, from: null, to: null }), ingestRun()]);
  const names = namesOf(locale, counts);
  const dateWords = (edtf: string) => formatDate(edtf, locale, { calendar });
  const filterWords = viewWords(t, { names, dateWords })(asked.toString());
  const documents = new Set(events.flatMap((event) => event.documents)).size;
  return {
    title: siteTitle(locale),
    names,
    lines: [
      t('told.events', { count: total, documents }),
      ...(filterWords.length === 0
        ? []
        : [t('export.filters', { filters: filterWords.join(t('list.separator')) })]),
      ...(part.of === 1
        ? []
        : [t('told.part', { ...part, first: before + 1, last: before + events.length, total })]),
      ...(run === null ? [] : [t('told.asOf', { date: formatDate(run.madeOn, locale) })]),
    ],
  };
}
