import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { sourceById } from '@/lib/queries/source-by-id';
import { searchParametersOf } from '../../_explorer/search-parameters';
import { requestTranslator } from '../../_i18n/request';
import { Dating } from '../../_source/dating';
import { RawView } from '../../_source/raw-view';
import { ReadingView } from '../../_source/reading-view';
import { SourceHead } from '../../_source/source-head';
import { TargetNotice } from '../../_source/target-notice';

type Props = PageProps<'/sources/[id]'>;

const sourceOf = cache(async ({ params, searchParams }: Props) => {
  const query = searchParametersOf(await searchParams);
  return sourceById(decodeURIComponent((await params).id), {
    passage: query.get('passage') ?? undefined,
    hash: query.get('hash') ?? undefined,
    view: query.get('view') === 'raw' ? 'raw' : 'reading',
  });
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [source, t] = await Promise.all([sourceOf(props), requestTranslator()]);
  return { title: source?.title ?? t('source.missing') };
}

/** A document: its record, and its text as it reads or as the file has it. */
export default async function SourcePage(props: Props) {
  const source = await sourceOf(props);
  if (source === null) notFound();
  const raw = source.raw.length > 0;
  return (
    <main id="main" className="page max-w-6xl">
      <SourceHead source={source} view={raw ? 'raw' : 'reading'} />
      <Dating source={source} />
      <TargetNotice target={source.target} characters={source.characters} />
      {raw ? <RawView source={source} /> : <ReadingView source={source} />}
    </main>
  );
}
