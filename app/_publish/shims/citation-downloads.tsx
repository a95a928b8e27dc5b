import { useTranslations } from 'use-intl/react';
import { EXPORTED_WORKS, exportedFile } from '../exported';
import { copyPlace } from '../place';

/** The works of the whole collection as files: a copy has no others. */
export function CitationDownloads({ address }: { address: string }) {
  const t = useTranslations('citation');
  if (!/\/api\/(?:sources|events)$/.test(address)) return null;
  const { root } = copyPlace();
  return (
    <p className="mt-6 flex flex-wrap items-center gap-2 text-ink-soft text-sm">
      {t('works')}
      {EXPORTED_WORKS.map(({ format, name, file }) => (
        <a key={format} href={root + exportedFile(file, null)} download className="button">
          {name}
        </a>
      ))}
    </p>
  );
}
