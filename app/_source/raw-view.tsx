import type { SourceDetail } from '@/lib/queries/source-view';
import { requestTranslator } from '../_i18n/request';
import { langOfStretches } from './lang-of-stretches';
import { Marked } from './marked';
import { packRaw } from './packed-text';

/** The file's text, to the character, with the same marks. */
export async function RawView({ source }: { source: SourceDetail }) {
  const t = await requestTranslator();
  const text = packRaw(source);
  return (
    <section aria-label={t('source.views.raw')} className="mt-6 rounded-lg border border-line bg-surface p-5">
      <div lang={langOfStretches(text)} className="raw">
        <Marked text={text} />
      </div>
    </section>
  );
}
