import type { Metadata } from 'next';
import { EventFilters } from '@/lib/queries/filters';
import { ExplorerPage } from './_explorer/explorer-page';
import { searchParametersOf } from './_explorer/search-parameters';

type Props = PageProps<'/'>;

/** The same events as JSON, by the same parameters. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const parameters = searchParametersOf(await searchParams);
  const show = parameters.get('show');
  for (const name of [...parameters.keys()]) if (!(name in EventFilters.shape)) parameters.delete(name);
  if (parameters.size === 0 && show !== 'all') parameters.set('show', 'key');
  return { alternates: { types: { 'application/json': `/api/events?${parameters}` } } };
}

/** The timeline and the list of events: the first page. */
export default async function TimelinePage({ searchParams }: Props) {
  return <ExplorerPage path="/" parameters={searchParametersOf(await searchParams)} />;
}
