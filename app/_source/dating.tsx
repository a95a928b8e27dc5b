import type { SourceDetail } from '@/lib/queries/source-view';
import { formatDate } from '@/lib/time/format-date';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { DatingMonth } from './dating-month';
import { datingMonths } from './dating-months';
import { datingStages } from './dating-stages';
import { DatingStep } from './dating-step';
import '../_styles/dating.css';

/** How the day of an undated document was found: the conditions, and a calendar with the days that each of them leaves. */
export async function Dating({ source }: { source: SourceDetail }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const stages = datingStages(source.basis);
  if (stages.length === 0 || source.date === null) return null;
  const shade = (i: number) => (i + 1 === stages.length ? 'final' : `stage-${Math.min(i + 1, 3)}`);
  return (
    <details className="dating" open={source.target === null}>
      <summary>
        <h2>{t('dating.title')}</h2>
        <span className="text-ink-soft">{formatDate(source.date.edtf, locale)}</span>
      </summary>
      <div className="dating-body">
        <ol className="dating-stages">
          {stages.map((stage, i) => (
            <DatingStep key={stage.conditions[0]?.rule} stage={stage} shade={shade(i)} />
          ))}
        </ol>
        <div className="dating-calendar">
          {datingMonths(stages).map((grid) => (
            <DatingMonth key={grid.month} grid={grid} stages={stages.length} />
          ))}
        </div>
      </div>
    </details>
  );
}
