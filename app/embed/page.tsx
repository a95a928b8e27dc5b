import type { Metadata } from 'next';
import { EMBED } from '@/lib/embed';
import { EmbedBar } from '../_explorer/embed/embed-bar';
import { ExplorerPage } from '../_explorer/explorer-page';
import { searchParametersOf } from '../_explorer/search-parameters';
import { requestLocale } from '../_i18n/request';
import { siteTitle } from '../_i18n/site-title';

type Props = PageProps<'/embed'>;

/** Found by itself it would be the first page once more. */
export const metadata: Metadata = { robots: { index: false } };

/** The explorer in a frame of another site: the same view by the same parameters, without the head, and with nothing that changes anything. */
export default async function EmbedPage({ searchParams }: Props) {
  return (
    <>
      <EmbedBar title={siteTitle(await requestLocale())} />
      <ExplorerPage path={EMBED} parameters={searchParametersOf(await searchParams)} />
    </>
  );
}
