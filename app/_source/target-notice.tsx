import { sourceHref } from '@/lib/addresses';
import type { SourceDetail } from '@/lib/queries/source-view';
import { requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';

/** Says when a link's words cannot be marked, or not in this view, instead of marking others. */
export async function TargetNotice({ source }: { source: SourceDetail }) {
  const { id, target, characters } = source;
  if (target === null || target.shown) return null;
  const t = await requestTranslator();
  const query = new URLSearchParams({ view: 'raw', passage: `${target.start}-${target.end}` });
  const elsewhere = target.state === 'fits' || target.state === 'unchecked';
  return (
    <p id="passage" role="alert" className="my-4 rounded-md border border-rupture bg-mark px-4 py-3 text-sm">
      {target.state === 'changed' && t('source.changed')}
      {target.state === 'outside' && t('source.outside', { count: characters })}
      {elsewhere && (
        <>
          {t('source.elsewhere')}{' '}
          <Link prefetch={false} href={`${sourceHref(id)}?${query}#passage`} className="link">
            {t('source.elsewhereRaw')}
          </Link>
        </>
      )}
    </p>
  );
}
