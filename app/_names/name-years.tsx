import type { NameDetail } from '@/lib/queries/names/view';
import { formatDate } from '@/lib/time/format-date';
import { yearText } from '@/lib/time/gregorian';
import { yearLabel } from '../_event/year-label';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { timelineHref } from './addresses';

/** The height of the tallest column, in rem. */
const TALLEST = 4.5;

/** A small timeline of a name: a column a year, as high as it has events, the part of those that stand out darker; each leads to its events. */
export async function NameYears({ id, years }: Pick<NameDetail, 'id' | 'years'>) {
  if (years.length === 0) return null;
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const inYear = (year: number, count: number, key: number) =>
    t('name.inYear', { year: formatDate(yearText(year), locale), count, key });
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
              href={timelineHref([id], { from: `${yearText(year)}-01-01`, to: `${yearText(year)}-12-31` })}
              title={inYear(year, count, key)}
            >
              <span className="sr-only">{inYear(year, count, key)}</span>
              <span aria-hidden="true" className="count">
                {count}
              </span>
              <span aria-hidden="true" className="column" style={{ height: heightOf(count) }}>
                <span style={{ height: `${(key / count) * 100}%` }} />
              </span>
              <span aria-hidden="true">{yearLabel(year, locale)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
