import { sourceHref } from '@/lib/addresses';
import type { SourceDetail } from '@/lib/queries/source-view';
import { requestTranslator } from '../_i18n/request';
import { PartNav } from '../_shell/part-nav';

/** The way to the neighbouring parts of a long document. */
export async function PartLinks({ source, view }: { source: SourceDetail; view: 'reading' | 'raw' }) {
  const t = await requestTranslator();
  const hrefOf = (part: number) => {
    const query = new URLSearchParams({ part: String(part), ...(view === 'raw' && { view }) });
    return `${sourceHref(source.id)}?${query}`;
  };
  return <PartNav label={t('source.parts')} part={source.part} hrefOf={hrefOf} className="my-4" />;
}
