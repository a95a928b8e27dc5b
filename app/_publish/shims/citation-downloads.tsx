import { useTranslations } from 'use-intl/react';
import { copyPlace } from '../place';

const FORMATS = [
  ['bibtex', 'BibTeX', 'bib'],
  ['ris', 'RIS', 'ris'],
  ['csl', 'CSL-JSON', 'csl.json'],
] as const;

export type CitationFormat = (typeof FORMATS)[number][0];

/** The works of the whole collection as files: a copy has no others. */
export function CitationDownloads({ address }: { address: string }) {
  const t = useTranslations('citation');
  if (!/\/api\/(?:sources|events)$/.test(address)) return null;
  const { root } = copyPlace();
  return (
    <p className="mt-6 flex flex-wrap items-center gap-2 text-ink-soft text-sm">
      {t('works')}
      {FORMATS.map(([format, name, ending]) => (
        <a key={format} href={`${root}exports/works.${ending}`} download className="button">
          {name}
        </a>
      ))}
    </p>
  );
}
