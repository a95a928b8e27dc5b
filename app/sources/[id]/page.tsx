import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { sourceById } from '@/lib/queries/source-by-id';
import { sourceYears } from '@/lib/queries/source-years';
import { searchParametersOf } from '../../_explorer/search-parameters';
import { requestLocale, requestTranslator } from '../../_i18n/request';
import { pathPart } from '../../_shell/path-part';
import { askedOf } from '../../_source/asked';
import { Dating } from '../../_source/dating';
import { FindBar } from '../../_source/find-bar';
import { highwireTags } from '../../_source/highwire';
import { packBlocks } from '../../_source/packed-text';
import { packYears } from '../../_source/packed-years';
import { PartLinks } from '../../_source/part-links';
import { RawView } from '../../_source/raw-view';
import { Reader } from '../../_source/reader';
import { ReadingView } from '../../_source/reading-view';
import { SourceHead } from '../../_source/source-head';
import { TargetNotice } from '../../_source/target-notice';
import { YearStrip } from '../../_source/year-strip';
import '../../_styles/reader.css';

type Props = PageProps<'/sources/[id]'>;

const idOf = async ({ params }: Props) => pathPart((await params).id);
const sourceOf = cache(async (props: Props) =>
  sourceById(await idOf(props), askedOf(searchParametersOf(await props.searchParams))),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [source, t] = await Promise.all([sourceOf(props), requestTranslator()]);
  if (source === null) return { title: t('source.missing') };
  // Next puts before it what addresses of the collection begin with (`metadataBase`).
  const page = `/sources/${encodeURIComponent(source.id)}`;
  return {
    title: source.title,
    alternates: { canonical: page, types: { 'application/json': `/api${page}` } },
    other: highwireTags(source),
  };
}

/** A document: its record, and its text as it reads or as the file has it. */
export default async function SourcePage(props: Props) {
  const [source, years, locale] = await Promise.all([
    sourceOf(props),
    sourceYears(await idOf(props)),
    requestLocale(),
  ]);
  if (source === null) notFound();
  const view = source.raw.length > 0 ? 'raw' : 'reading';
  return (
    <main id="main" className="page max-w-6xl">
      <SourceHead source={source} view={view} />
      <Dating source={source} />
      <YearStrip documentId={source.id} years={packYears(years, locale)} />
      <FindBar source={source} view={view} />
      <TargetNotice source={source} />
      <PartLinks source={source} view={view} />
      <Reader
        documentId={source.id}
        part={source.part.number}
        hasPages={source.pages > 0}
        target={source.target?.shown ? source.target : null}
      >
        {view === 'raw' ? <RawView source={source} /> : <ReadingView blocks={packBlocks(source, locale)} />}
      </Reader>
      <PartLinks source={source} view={view} />
    </main>
  );
}
