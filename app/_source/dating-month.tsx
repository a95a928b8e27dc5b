import { formatDate } from '@/lib/time/format-date';
import { requestLocale, requestTranslator } from '../_i18n/request';
import type { DayCell, MonthGrid } from './dating-months';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A month with the days that each condition leaves; what the shade of a day says is also said in words. */
export async function DatingMonth({ grid, stages }: { grid: MonthGrid; stages: number }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const shadeOf = (cell: DayCell) => {
    if (cell.stages === 0) return 'out';
    return cell.stages === stages ? 'final' : `stage-${Math.min(cell.stages, 3)}`;
  };
  return (
    <table className="dating-month">
      <caption>{formatDate(grid.month, locale)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              <abbr title={t(`dating.weekday.${day}`)}>{t(`dating.weekdayShort.${day}`)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.weeks.map((week) => (
          <tr key={week.find((cell) => cell !== null)?.day}>
            {week.map((cell, i) =>
              cell === null ? (
                <td key={WEEKDAYS[i]} />
              ) : (
                <td key={cell.day} className={shadeOf(cell)}>
                  {Number(cell.day.slice(8))}
                  {cell.stages > 0 && (
                    <span className="sr-only">
                      {' '}
                      {cell.stages === stages
                        ? t('dating.remains')
                        : t('dating.leftBy', { stage: cell.stages })}
                    </span>
                  )}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
