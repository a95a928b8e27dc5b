import type { Metadata } from 'next';
import { eventById } from '@/lib/queries/event-by-id';
import { facets } from '@/lib/queries/facets';
import { EventFilters, parseFilters } from '@/lib/queries/filters';
import { listEvents } from '@/lib/queries/list-events';
import { listRounds } from '@/lib/queries/list-rounds';
import { Explorer } from './_explorer/explorer';
import { IgnoredParameters } from './_explorer/ignored-parameters';
import { searchParametersOf } from './_explorer/search-parameters';

type Props = PageProps<'/'>;

/** The same events as JSON, by the same parameters. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const parameters = searchParametersOf(await searchParams);
  for (const name of [...parameters.keys()]) if (!(name in EventFilters.shape)) parameters.delete(name);
  return { alternates: { types: { 'application/json': `/api/events?${parameters}` } } };
}

/** The timeline. The window stays with the browser, so that moving it asks for nothing. */
export default async function TimelinePage({ searchParams }: Props) {
  const parameters = searchParametersOf(await searchParams);
  const { filters, problems } = parseFilters(parameters);
  const everAfter: EventFilters = { ...filters, from: null, to: null };
  const chosen = parameters.get('event');
  const [list, counts, rounds, opened] = await Promise.all([
    listEvents(everAfter),
    facets(everAfter),
    listRounds(),
    chosen === null ? null : eventById(chosen).then((event) => ({ id: chosen, event })),
  ]);
  return (
    <>
      <IgnoredParameters problems={problems} />
      <Explorer list={list} facets={counts} rounds={rounds} opened={opened} />
    </>
  );
}
