import type { RoundView } from '@/lib/queries/list-rounds';
import type { Overview } from '@/lib/queries/overview';
import type { ToldEvent } from '@/lib/queries/told-events';
import { type LaneKind, ONE_LANE, OTHER_LANE } from '@/lib/schema/lanes';
import { dayNumber } from '@/lib/time/day';
import { formatDate } from '@/lib/time/format-date';
import { isKind } from '../_event/kinds';
import { titleIn } from '../_event/words';
import { labelWidth } from '../_explorer/timeline/text-width';
import type { Telling } from '../_told/sentence';
import { type Axis, type AxisPart, axisOf } from './axis';
import { spotsOf } from './labels';
import { paperLanes } from './lanes';

/** The drawing's own units; on the page it is as wide as there is room. */
const WIDTH = 1000;
const INSET = 12;
const HEAD = 26;
const ROW = 21;
const KEY_ROWS = 13;
const LANE = 30;
/** Labels are estimated at 12 pixels and drawn so much larger. */
const LETTER = 15;
/** How long a label may be: as long as it likes up to the first, else shorter, else the number alone. */
const LABELS = [430, 300, 200];

interface Props {
  events: readonly ToldEvent[];
  /** The number of the first event in the list below. */
  first: number;
  axis: readonly AxisPart[];
  rounds: readonly RoundView[];
  lanes: LaneKind;
  names: ReadonlyMap<string, string>;
  telling: Telling;
}

/** The whole time of a view as an axis: the days that are asked for, or all, in which a few earlier centuries take a narrow part. */
export function axisParts(
  overview: Overview,
  { from, to }: { from: string | null; to: string | null },
): AxisPart[] {
  const { density } = overview;
  if (from === null && to === null) return density;
  const start = from === null ? (density[0]?.start ?? 0) : dayNumber(from);
  const end = to === null ? (density.at(-1)?.end ?? start + 1) : dayNumber(to) + 1;
  return [{ start, end: Math.max(end, start + 1), share: 1 }];
}

const scaled = (text: string): number => (labelWidth(text) * LETTER) / 12;

/** A text that has so much room, with an ellipsis where it is longer. */
function cutTo(text: string, room: number): string {
  if (scaled(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && scaled(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The timeline of a view for paper: the key events with the numbers of the list, the lanes below them, rounds as bands. */
export function Picture(props: Props) {
  const { events, first, rounds, lanes: kind, names, telling } = props;
  const { t, locale, calendar } = telling;
  const dateWords = (edtf: string) => formatDate(edtf, locale, { calendar });
  const wide = (edtf: string) => scaled(dateWords(edtf)) + INSET;
  const axis = axisOf(props.axis, {
    from: INSET,
    to: WIDTH - INSET,
    year: wide('2004'),
    month: wide('2004-09'),
  });
  const { lanes, left } = paperLanes(events, kind);
  const numbers = new Map(events.map(({ id }, i) => [id, first + i]));
  const labels = events
    .filter(({ isKey }) => isKey)
    .map((event) => {
      const number = `${numbers.get(event.id)}`;
      const { x } = axis.place(event);
      const title = `${number} ${titleIn(locale, event)}`;
      const texts = [...LABELS.map((room) => cutTo(title, room)), number];
      return { id: event.id, x, weight: event.importance, widths: texts.map(scaled), texts };
    });
  const spots = spotsOf(labels, { width: WIDTH, rows: KEY_ROWS });
  const rows = Math.max(0, ...[...spots.values()].map(({ row }) => row + 1));
  const top = HEAD + rows * ROW + 8;
  const height = top + lanes.length * LANE + 4;
  const nameOf = (id: string) => {
    if (id === OTHER_LANE) return t('told.otherLane');
    if (id === ONE_LANE) return t('timeline.all');
    return isKind(id) ? t(`kind.${id}`) : (names.get(id) ?? id);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is wider than the screen, and is moved by keys too
    <figure tabIndex={0} className="paper-picture">
      <svg role="img" aria-label={t('told.picture')} viewBox={`0 0 ${WIDTH} ${height}`} fontSize={LETTER}>
        {rounds.map((round) => {
          const { x, width } = axis.place(round);
          return (
            <rect
              key={round.eventId}
              x={x - 1}
              width={Math.max(3, width + 2)}
              height={height}
              className="band"
            />
          );
        })}
        {axis.ticks.map(({ edtf, x }) => (
          <g key={`${edtf} ${x}`}>
            <line x1={x} x2={x} y1={0} y2={height} className="rule" />
            {x + wide(edtf) < WIDTH && (
              <text x={x + 4} y={16} className="soft">
                {dateWords(edtf)}
              </text>
            )}
          </g>
        ))}
        {axis.breaks.map((x) => (
          <line key={x} x1={x} x2={x} y1={0} y2={height} className="break" />
        ))}
        {labels.map(({ id, x, texts }) => {
          const spot = spots.get(id);
          if (spot === undefined) return null;
          const y = HEAD + spot.row * ROW + 15;
          return (
            <g key={id}>
              <circle cx={x} cy={y - 5} r={3.5} className="mark" />
              <text x={spot.before ? x - 7 : x + 7} y={y} textAnchor={spot.before ? 'end' : 'start'}>
                {texts[spot.label]}
              </text>
            </g>
          );
        })}
        {lanes.map((lane, i) => (
          <Lane key={lane.id} name={nameOf(lane.id)} events={lane.events} y={top + i * LANE} axis={axis} />
        ))}
      </svg>
      <figcaption>
        {t('told.pictureNote')}
        {axis.breaks.length > 0 && ` ${t('told.pictureBreaks')}`}
        {left > 0 && ` ${t('told.pictureLanes', { count: left })}`}
        {lanes.some(({ id }) => id === OTHER_LANE) && ` ${t('told.pictureOthers')}`}
      </figcaption>
    </figure>
  );
}

function Lane({
  name,
  events,
  y,
  axis,
}: {
  name: string;
  events: readonly ToldEvent[];
  y: number;
  axis: Axis;
}) {
  return (
    <g>
      <line x2={WIDTH} y1={y} y2={y} className="rule" />
      {events.map((event) => {
        const { x, width } = axis.place(event);
        const at = y + LANE / 2 + 5;
        return width < 6 ? (
          <circle key={event.id} cx={x + width / 2} cy={at} r={event.isKey ? 4.5 : 3} className="event" />
        ) : (
          <rect key={event.id} x={x} y={at - 3} width={width} height={6} rx={3} className="event" />
        );
      })}
      <text x={2} y={y + 13} fontSize={12} className="lane">
        {name} <tspan className="soft">{events.length}</tspan>
      </text>
    </g>
  );
}
