import type { NameDetail } from '@/lib/queries/names/view';
import { requestTranslator } from '../_i18n/request';
import { timelineHref } from './addresses';

/** The height of the tallest column, in rem. */
const TALLEST = 4.5;

const four = (year: number) => String(year).padStart(4, '0');

/** A small timeline of a name: a column a year, as high as it has events, the part of those that stand out darker; each leads to its events. */
export async function NameYears({ id, years }: Pick<NameDetail, 'id' | 'years'>) {
  if (years.length === 0) return null;
  const t = await requestTranslator();
  const most = Math.max(...years.map(({ count }) => count));
  const heightOf = (count: number) => `${(count / most) * TALLEST}rem`;
  return (
    <nav aria-labelledby="by-year" className="mt-6">
      <p id="by-year" className="text-ink-faint text-xs">
        {t('name.byYear')}
      </p>
      <ol className="name-years">
        {years.map(({ year, count, key, afterGap }) => (
          <li key={year} className={afterGap ? 'gap' : undefined}>
            <a
              href={timelineHref([id], { from: `${four(year)}-01-01`, to: `${four(year)}-12-31` })}
              title={t('name.inYear', { year: String(year), count, key })}
            >
              <span className="sr-only">{t('name.inYear', { year: String(year), count, key })}</span>
              <span aria-hidden="true" className="count">
                {count}
              </span>
              <span aria-hidden="true" className="column" style={{ height: heightOf(count) }}>
                <span style={{ height: `${(key / count) * 100}%` }} />
              </span>
              <span aria-hidden="true">{year}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
