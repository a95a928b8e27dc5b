import type { Target } from '@/lib/queries/source-view';
import { requestTranslator } from '../_i18n/request';

/** Says when a link's words cannot be marked, instead of marking others. */
export async function TargetNotice({ target, characters }: { target: Target | null; characters: number }) {
  if (target?.state !== 'changed' && target?.state !== 'outside') return null;
  const t = await requestTranslator();
  return (
    <p id="passage" role="alert" className="my-4 rounded-md border border-rupture bg-mark px-4 py-3 text-sm">
      {target.state === 'changed' ? t('source.changed') : t('source.outside', { count: characters })}
    </p>
  );
}
