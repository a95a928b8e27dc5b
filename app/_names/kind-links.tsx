import type { EntityKind } from '@/lib/schema/vocabulary';
import { requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { namesHref } from './addresses';

interface Props {
  counts: readonly { kind: EntityKind; count: number }[];
  chosen: EntityKind | undefined;
  words: string | undefined;
}

/** The kinds of names as links, with how many there are of each. */
export async function KindLinks({ counts, chosen, words }: Props) {
  const t = await requestTranslator();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const choices = [{ kind: undefined, count: all }, ...counts.filter(({ count }) => count > 0)];
  return (
    <nav aria-label={t('filter.kind')} className="mb-6">
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ kind, count }) => (
          <li key={kind ?? 'all'}>
            <Link
              prefetch={false}
              href={namesHref({ kind, words })}
              aria-current={kind === chosen ? 'true' : undefined}
              className="button"
            >
              {kind === undefined ? t('name.allKinds') : t(`name.kinds.${kind}`)}{' '}
              <span className="chip-count">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
