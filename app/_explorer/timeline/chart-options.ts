import moment, { type MomentInput } from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import type { AxisFormat } from './axis-format';

const DAY = 86_400_000;

/** The nearest that one may zoom in, in days. */
const NEAREST = 14;

/**
 * How vis-timeline is set up: it draws the axis, pans and zooms in UTC, and shows the elements that it is given; it
 * neither stacks nor selects nor labels by itself.
 */
export function chartOptions(
  axis: AxisFormat,
  draw: (id: string, content: HTMLElement) => HTMLElement | string,
  drawHead: (id: string) => HTMLElement,
): TimelineOptions {
  return {
    zoomMin: NEAREST * DAY,
    // Not to follow the clock, but to be drawn at once: otherwise it first fits all items, or stays hidden while a timer runs.
    rollingMode: { follow: false, offset: 0.5 },
    moment: (input?: MomentInput) => moment.utc(input),
    format: { minorLabels: axis.minor, majorLabels: axis.major },
    height: '100%',
    verticalScroll: true,
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    stack: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    groupOrder: 'order',
    template: (item: { id: string }, content: HTMLElement) => draw(item.id, content),
    groupTemplate: (group: { id: string } | null) => (group === null ? '' : drawHead(group.id)),
  };
}
