import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { apiHref, nameHref } from '@/lib/addresses';
import { here } from '@/lib/collections/current';
import { nameById } from '@/lib/queries/names/name-by-id';
import { CitationDownloads } from '../../_event/citation-downloads';
import { CopyFrom } from '../../_event/copy-from';
import { nameIn } from '../../_event/words';
import { searchParametersOf } from '../../_explorer/search-parameters';
import { requestLocale, requestTranslator } from '../../_i18n/request';
import { askedOf } from '../../_names/asked';
import { NameCompany } from '../../_names/name-company';
import { NameEvents } from '../../_names/name-events';
import { NameFacts } from '../../_names/name-facts';
import { NameHead } from '../../_names/name-head';
import { NamePassages } from '../../_names/name-passages';
import { NameRow } from '../../_names/name-row';
import { NameYears } from '../../_names/name-years';
import { MergeNamesButton } from '../../_review/merge-names-button';
import { pathPart } from '../../_shell/path-part';
import '../../_styles/names.css';

type Props = PageProps<'/names/[id]'>;

const nameOf = cache(async ({ params, searchParams }: Props) =>
  nameById(pathPart((await params).id), askedOf(searchParametersOf(await searchParams))),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [name, t, locale] = await Promise.all([nameOf(props), requestTranslator(), requestLocale()]);
  if (name === null) return { title: t('name.missing') };
  const { id, kind, events, places } = name;
  // Next puts before it what addresses of the collection begin with (`metadataBase`).
  const page = `/names/${encodeURIComponent(id)}`;
  const counts = [t('name.places', { count: places }), t('name.eventCount', { count: events })];
  return {
    title: nameIn(locale, name) || id,
    description: [t(`entity.kind.${kind}`), ...counts].join(' · '),
    alternates: { canonical: page, types: { 'application/json': `/api${page}` } },
  };
}

/** A name: what it is, what it did and what was done to it, with whom, and where the documents name it. */
export default async function NamePage(props: Props) {
  const [name, t] = await Promise.all([nameOf(props), requestTranslator()]);
  if (name === null) notFound();
  const api = apiHref(nameHref(name.id));
  return (
    <main id="main" className="page">
      <NameHead name={name} />
      <NameFacts name={name} />
      <MergeNamesButton name={{ id: name.id, nameZh: name.nameZh, nameEn: name.nameEn }} />
      <NameYears id={name.id} years={name.years} />
      <NameEvents name={name} />
      <NameCompany id={name.id} company={name.company} />
      <NamePassages id={name.id} passages={name.passages} />
      <section aria-labelledby="cite" className="mt-8">
        <h2 id="cite" className="mb-2 font-semibold">
          {t('name.cite')}
        </h2>
        <CopyFrom address={`${api}/citation`} />
        <CitationDownloads address={here(`/api/events?${new URLSearchParams({ name: name.id })}`)} />
      </section>
      <NameRow row={name.row} kind={name.kind} />
    </main>
  );
}
