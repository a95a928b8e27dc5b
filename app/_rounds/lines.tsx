import type { LineView } from '@/lib/queries/rounds/view';
import { requestTranslator } from '../_i18n/request';
import { Line } from './line';

/** Lines one below the other; beyond the first few they are folded away, and how many there are is said. */
export async function Lines({ lines, shown }: { lines: LineView[]; shown: number }) {
  const t = await requestTranslator();
  if (lines.length === 0) return <p className="text-ink-faint text-sm">{t('matrix.nothing')}</p>;
  const list = (some: LineView[]) => (
    <ul className="space-y-2.5">
      {some.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  );
  const rest = lines.slice(shown);
  return (
    <>
      {list(lines.slice(0, shown))}
      {rest.length > 0 && (
        <details className="mt-2.5">
          <summary className="cursor-pointer text-ink-soft text-sm">
            {t('matrix.more', { count: rest.length, total: lines.length })}
          </summary>
          <div className="mt-2.5">{list(rest)}</div>
        </details>
      )}
    </>
  );
}
