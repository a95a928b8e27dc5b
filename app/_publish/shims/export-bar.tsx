'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { CopiedFiles } from '../copied-files';
import { CitationDownloads } from './citation-downloads';

// The app's own, but for what it offers.
export { ExportSign } from '../../_explorer/list/export-bar';

/** The whole collection as files: those of a selection would have to be made by a server. */
export function ExportBar() {
  const t = useTranslations('export');
  const locale = useLocale();
  return (
    <section id="export" aria-label={t('label')} className="export-bar">
      <p>{t('whole')}</p>
      <CopiedFiles locale={locale} />
      <div className="[&>p]:mt-2! [&>p]:gap-1.5 [&>p]:text-[length:inherit]">
        <CitationDownloads address="/api/events" />
      </div>
    </section>
  );
}
