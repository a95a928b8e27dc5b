import type { Metadata } from 'next';
import { listNames } from '@/lib/queries/names/list-names';
import { SearchText } from '@/lib/schema/api-parameters';
import { EntityKind } from '@/lib/schema/vocabulary';
import { searchParametersOf } from '../_explorer/search-parameters';
import { requestTranslator } from '../_i18n/request';
import { FindNames } from '../_names/find-names';
import { KindLinks } from '../_names/kind-links';
import { NameList } from '../_names/name-list';
import '../_styles/names.css';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await requestTranslator())('name.title'),
    alternates: { types: { 'application/json': '/api/names' } },
  };
}

/** Whom and what the documents name, by kind. */
export default async function NamesPage({ searchParams }: PageProps<'/names'>) {
  const query = searchParametersOf(await searchParams);
  const kind = EntityKind.safeParse(query.get('kind')).data;
  const q = SearchText.safeParse(query.get('q')).data;
  const [found, t] = await Promise.all([listNames({ q }), requestTranslator()]);
  const shown = found.filter((name) => kind === undefined || name.kind === kind);
  const kinds = EntityKind.options.map((one) => ({
    kind: one,
    names: found.filter((name) => name.kind === one),
  }));
  return (
    <main id="main" className="page max-w-5xl">
      <h1 className="page-title">{t('name.title')}</h1>
      <p className="page-lead">{t('name.lead')}</p>
      <FindNames words={q ?? ''} kind={kind} />
      <KindLinks
        counts={kinds.map((one) => ({ kind: one.kind, count: one.names.length }))}
        chosen={kind}
        words={q}
      />
      {q !== undefined && (
        <p role="status" className="mb-4 text-ink-soft text-sm">
          {t('name.called', { count: shown.length, words: q })}
        </p>
      )}
      {kinds
        .filter((one) => one.names.length > 0 && (kind === undefined || one.kind === kind))
        .map((one) => (
          <NameList key={one.kind} kind={one.kind} names={one.names} isWhole={kind !== undefined} words={q} />
        ))}
    </main>
  );
}
