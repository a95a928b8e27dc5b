import { useTranslations } from 'use-intl/react';
import { EXPORTED, exportedFile } from './exported';
import { copyPlace } from './place';

/** The links to the files of all events. */
export function CopiedFiles({ locale }: { locale: string }) {
  const t = useTranslations('export');
  const { root } = copyPlace();
  return (
    <p className="mt-2 flex flex-wrap items-center gap-1.5">
      {t('data')}
      {EXPORTED.map(({ format, name, file, isInLanguage }) => (
        <a
          key={format}
          href={root + exportedFile(file, isInLanguage ? locale : null)}
          download
          className="button"
        >
          {name}
        </a>
      ))}
    </p>
  );
}
