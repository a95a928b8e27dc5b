import type { SourceDetail } from '@/lib/queries/source-view';
import { requestTranslator } from '../_i18n/request';
import { Marked } from './marked';
import { packRaw } from './packed-text';

/** The file's text, to the character, with the same marks. */
export async function RawView({ source }: { source: SourceDetail }) {
  const t = await requestTranslator();
  return (
    <section aria-label={t('source.views.raw')} className="mt-6 rounded-lg border border-line bg-surface p-5">
      <div lang="zh-Hant" className="raw">
        <Marked text={packRaw(source)} />
      </div>
    </section>
  );
}
