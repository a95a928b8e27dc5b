import type { Named } from '@/lib/queries/event-view';
import type { RoundColumn, RoundEvents } from '@/lib/queries/rounds/view';
import { formatDate } from '@/lib/time/format-date';
import { nameIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { countsOf } from './counts';
import { daysAxis } from './days-axis';
import { tallyOf, windowOf } from './tally';

const LANE = 36;
const HEAD = 22;
/** Behind this place, in per cent, the name of a month would reach beyond the drawing. */
const LAST_LABEL = 80;

interface Props {
  round: RoundColumn;
  events: RoundEvents;
  parties: Named[];
}

/** The events around a round as a drawing: a lane a party, the round's days as a band. The list below it holds the same. */
export async function RoundTimeline({ round, events, parties }: Props) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const { first, last } = windowOf(round, events);
  const axis = daysAxis(first, last);
  const band = axis.place(round.earliest, round.latest);
  const height = HEAD + parties.length * LANE;
  const percent = (value: number) => `${value}%`;
  return (
    <svg
      role="img"
      aria-label={t('matrix.drawing', { from: formatDate(first, locale), to: formatDate(last, locale) })}
      width="100%"
      height={height}
      className="round-timeline"
    >
      <rect x={percent(band.x)} width={percent(band.width)} height={height} className="band" />
      {axis.months.map(({ day, x }) => (
        <g key={day}>
          <line x1={percent(x)} x2={percent(x)} y2={height} className="rule" />
          {x < LAST_LABEL && (
            <text x={percent(x)} dx={4} y={14}>
              {formatDate(day.slice(0, -3), locale)}
            </text>
          )}
        </g>
      ))}
      {parties.map((party, i) => {
        const top = HEAD + i * LANE;
        const bars = tallyOf(events, party.id).map(({ edtf, earliest, latest, count }) => ({
          ...axis.place(earliest, latest),
          ...{ edtf, count },
        }));
        return (
          <g key={party.id}>
            <line x2="100%" y1={top} y2={top} className="rule" />
            <text x={4} y={top + 13} className="lane">
              {nameIn(locale, party)}
            </text>
            {bars.map(({ edtf, x, width }) => (
              <rect
                key={edtf}
                x={percent(x)}
                y={top + 18}
                width={percent(width)}
                height={12}
                rx={2}
                className="bar"
              />
            ))}
            {countsOf(bars).map(
              ({ x, count }) =>
                count > 1 && (
                  <text key={x} x={percent(x)} dx={3} y={top + 28}>
                    {count}
                  </text>
                ),
            )}
          </g>
        );
      })}
    </svg>
  );
}
