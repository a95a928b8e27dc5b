import { sourceHref } from '@/lib/addresses';
import type { SourceDetail } from '@/lib/queries/source-view';
import { requestTranslator } from '../_i18n/request';
import { Form, Link } from '../_shell/link';
import { FindField } from './find-field';
import { FoundPlaces } from './found-places';

interface Props {
  source: SourceDetail;
  view: 'reading' | 'raw';
}

/** Finds words in the whole document, also across line ends and in the other script, and lists the places. */
export async function FindBar({ source, view }: Props) {
  const t = await requestTranslator();
  const { id, found } = source;
  const page = sourceHref(id);
  return (
    <search className="mt-4 text-sm print:hidden">
      <Form action={page} prefetch={false} scroll={false} className="flex flex-wrap items-center gap-2">
        {view === 'raw' && <input type="hidden" name="view" value="raw" />}
        <FindField words={found?.words ?? ''} />
        <button type="submit" className="button">
          {t('source.findGo')}
        </button>
        {/* It stands there before it says something: what is new with its words is not read out. */}
        <span role="status">{found !== null && t('source.foundCount', { total: found.total })}</span>
        {found !== null && (
          <Link href={view === 'raw' ? `${page}?view=raw` : page} scroll={false} className="link">
            {t('source.findClear')}
          </Link>
        )}
      </Form>
      {found !== null && found.total > 0 && <FoundPlaces page={page} view={view} found={found} />}
    </search>
  );
}
