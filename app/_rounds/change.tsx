import type { Segment } from '@/lib/queries/marked-text';
import type { ChangeView, LineView } from '@/lib/queries/rounds/view';
import { langOfSegments } from '../_event/lang-of-segments';
import { requestTranslator } from '../_i18n/request';
import { Line } from './line';

/** The wording of one side; what the other side does not say stands out. */
function Wording({ words }: { words: Segment[] }) {
  let offset = 0;
  return (
    <p lang={langOfSegments(words)} className="font-serif">
      {words.map(({ text, marks }) => {
        const key = offset;
        offset += text.length;
        return marks.length > 0 ? <span key={key}>{text}</span> : <mark key={key}>{text}</mark>;
      })}
    </p>
  );
}

/** A position before and after, side by side. */
export async function Change({ change, rounds }: { change: ChangeView; rounds: [number, number] }) {
  const t = await requestTranslator();
  const side = (round: number, words: Segment[], line: LineView) => (
    <div className="rounded-lg border border-line bg-surface p-3">
      <p className="mb-1 text-ink-faint text-xs">{t('round.number', { round })}</p>
      <Wording words={words} />
      <details className="mt-1">
        <summary className="cursor-pointer text-ink-soft text-xs">{t('matrix.source')}</summary>
        <ul className="mt-2">
          <Line line={line} />
        </ul>
      </details>
    </div>
  );
  return (
    <li className="grid gap-2 sm:grid-cols-2">
      {side(rounds[0], change.fromWords, change.from)}
      {side(rounds[1], change.toWords, change.to)}
    </li>
  );
}
