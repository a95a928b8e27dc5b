import moment, { type MomentInput } from 'moment';
import { DataSet } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { EventSummary } from '@/lib/queries/event-view';
import type { AxisFormat } from './axis-format';
import { type DayRange, rangeOf } from './days';
import { SIGN } from './lane-layout';
import type { Lane } from './lanes';
import { bandElement, groupElement, laneElement, markClasses, markElement } from './mark-element';
import { type GroupItem, type MarkItem, type Scene, sceneOf } from './scene';

const DAY = 86_400_000;
const ROW = 20;
const ROW_MARGIN = 10;
/** How far the scale may drift (natural logarithm) before the marks are placed anew. */
const DRIFT = 0.1;

/** A stretch of time behind all lanes. */
export interface Band extends DayRange {
  id: string;
  short: string;
  long: string;
}

/** The texts of the chart in the reader's language. */
export interface ChartTexts {
  axis: AxisFormat;
  title: (event: EventSummary) => string;
  /** The accessible names of a mark and of a group. */
  describe: (event: EventSummary) => string;
  describeGroup: (events: EventSummary[]) => string;
  lane: (id: string) => string;
}

export interface ChartHandlers {
  /** The window changed; `chosen` where the reader did it and not the page. */
  onWindow: (range: DayRange, chosen: boolean) => void;
  onOpen: (eventId: string) => void;
  onGroup: (group: GroupItem) => void;
}

type Item = DataItem & { id: string };
type Group = DataGroup & { id: string; order: number };

const GLIDE = { duration: 250, easingFunction: 'easeInOutQuad' } as const;

const dateOf = (day: number) => new Date(day * DAY);

/**
 * The timeline as drawn by vis-timeline, which here does the axis, the panning and the zooming. The places of the marks are
 * worked out by `sceneOf` for the scale in use, so that vis-timeline's own stacking (slow with many items) is not used.
 */
export class Chart {
  private readonly timeline: Timeline;
  private readonly items = new DataSet<Item>();
  private readonly groups = new DataSet<Group>();
  private readonly drawn = new Map<string, MarkItem | GroupItem>();
  private readonly boxes = new Map<string, HTMLElement>();
  private readonly heads = new Map<string, HTMLElement>();
  private readonly bands = new Map<string, Band>();
  private lanes: readonly Lane[] = [];
  private readonly resized: ResizeObserver;
  private scale = 0;
  private chosen = false;
  private selected: string | null = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly texts: ChartTexts,
    private readonly handlers: ChartHandlers,
    window: DayRange,
  ) {
    this.timeline = new Timeline(host, this.items, this.groups, this.options());
    this.timeline.setWindow(dateOf(window.start), dateOf(window.end), { animation: false });
    this.timeline.on('rangechange', (change?: { byUser: boolean }) => this.onRange(change?.byUser ?? false));
    this.resized = new ResizeObserver(() => this.layout(false));
    this.resized.observe(host);
    host.addEventListener('wheel', this.panByWheel, { capture: true, passive: false });
  }

  destroy(): void {
    this.host.removeEventListener('wheel', this.panByWheel, { capture: true });
    this.resized.disconnect();
    this.timeline.destroy();
  }

  /** Shows other lanes and bands, and keeps the window within limits. */
  setData(lanes: readonly Lane[], bands: readonly Band[], limits: DayRange): void {
    this.timeline.setOptions({ min: dateOf(limits.start), max: dateOf(limits.end) });
    this.lanes = lanes;
    this.bands.clear();
    for (const band of bands) this.bands.set(`band|${band.id}`, band);
    this.layout(true);
  }

  /** The window, in days. */
  window(): DayRange {
    const { start, end } = this.timeline.getWindow();
    return { start: start.valueOf() / DAY, end: end.valueOf() / DAY };
  }

  /**
   * Moves to a window, gliding unless the reader wants less motion.
   * @param chosen whether the reader asked for it
   */
  show({ start, end }: DayRange, chosen = true): void {
    this.chosen = chosen;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.timeline.setWindow(dateOf(start), dateOf(end), { animation: still ? false : GLIDE });
  }

  /** Zooms about the middle; a factor above one shows more time. */
  zoom(factor: number): void {
    const { start, end } = this.window();
    const middle = (start + end) / 2;
    const half = ((end - start) / 2) * factor;
    this.show({ start: middle - half, end: middle + half });
  }

  /** Moves by a share of the window; negative is earlier. */
  pan(share: number): void {
    const { start, end } = this.window();
    const by = (end - start) * share;
    this.show({ start: start + by, end: end + by });
  }

  /** Marks an event as chosen in all its lanes, and brings it into view. */
  select(eventId: string | null): void {
    this.selected = eventId;
    for (const [id, box] of this.boxes) this.paint(id, box);
    const event = this.lanes.flatMap(({ events }) => events).find(({ id }) => id === eventId);
    if (event === undefined) return;
    const { start, end } = rangeOf(event);
    const window = this.window();
    if (start < window.end && end > window.start) return;
    const half = (window.end - window.start) / 2;
    const middle = (start + end) / 2;
    this.show({ start: middle - half, end: middle + half }, false);
  }

  private options(): TimelineOptions {
    const { axis } = this.texts;
    return {
      zoomMin: 14 * DAY,
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
      template: (item: Item, content: HTMLElement) => this.draw(item.id, content),
      groupTemplate: (group: Group | null) => (group === null ? '' : this.drawHead(group.id)),
    };
  }

  private onRange(byUser: boolean): void {
    this.chosen ||= byUser;
    this.layout(false);
    this.trimLabels();
    this.handlers.onWindow(this.window(), this.chosen);
  }

  /**
   * Keeps the labels of bars that begin left of the window within their bars: vis-timeline moves such a label to the
   * window's edge, where the place behind the bar may be taken by another mark.
   */
  private trimLabels(): void {
    const { start } = this.window();
    for (const [id, box] of this.boxes) {
      const item = this.drawn.get(id);
      if (item === undefined || !('event' in item) || item.place.narrow) continue;
      const room = item.start < start ? `${Math.max(0, (item.end - start) * this.scale - SIGN)}px` : '';
      box.style.setProperty('--label-room', room);
    }
  }

  /** Places the marks for the scale in use; does nothing while the scale is about the same. */
  private layout(always: boolean): void {
    const { start, end } = this.window();
    const width = this.host.querySelector('.vis-panel.vis-center')?.clientWidth ?? this.host.clientWidth;
    const scale = Math.max(width, 200) / (end - start);
    if (!always && Math.abs(Math.log(scale / this.scale)) < DRIFT) return;
    this.scale = scale;
    const scene = sceneOf(this.lanes, scale, this.texts.title);
    this.showLanes(scene);
    this.showItems(scene);
    this.trimLabels();
  }

  private showLanes({ rows }: Scene): void {
    for (const [id, count] of rows) {
      const head = this.heads.get(id) ?? laneElement(this.texts.lane(id), 0);
      head.style.height = `${count * ROW + ROW_MARGIN}px`;
      this.heads.set(id, head);
    }
    const wanted = this.lanes.map(({ id, events }, order) => ({ id, order, content: String(events.length) }));
    this.groups.remove(this.groups.getIds().filter((id) => !rows.has(String(id))));
    this.groups.update(wanted);
  }

  private showItems({ marks, groups }: Scene): void {
    this.drawn.clear();
    for (const item of [...marks, ...groups]) this.drawn.set(item.id, item);
    const wanted = new Map<string, Item>();
    for (const { id, lane, start, end } of this.drawn.values()) {
      wanted.set(id, { id, group: lane, content: '', type: 'range', start: dateOf(start), end: dateOf(end) });
    }
    for (const [id, { start, end }] of this.bands) {
      wanted.set(id, { id, content: '', type: 'background', start: dateOf(start), end: dateOf(end) });
    }
    const gone = this.items.getIds().filter((id) => !wanted.has(String(id)));
    for (const id of gone) this.boxes.delete(String(id));
    this.items.remove(gone);
    this.items.add([...wanted.values()].filter(({ id }) => this.items.get(id) === null));
    for (const [id, box] of this.boxes) this.paint(id, box);
  }

  /** Makes the element of an item when vis-timeline first wants to show it. */
  private draw(id: string, content: HTMLElement): HTMLElement | string {
    const band = this.bands.get(id);
    if (band) return bandElement(band.short, band.long);
    const item = this.drawn.get(id);
    // The item's box, the frame in it, its content: the box has no class yet to find it by.
    const box = content.parentElement?.parentElement;
    if (item === undefined || !box) return '';
    this.boxes.set(id, box);
    queueMicrotask(() => this.paint(id, box));
    if ('event' in item) {
      const element = markElement(item.event, this.texts.title(item.event), this.texts.describe(item.event));
      element.addEventListener('click', () => this.handlers.onOpen(item.event.id));
      return element;
    }
    const element = groupElement(item.events.length, this.texts.describeGroup(item.events));
    element.addEventListener('click', () => this.handlers.onGroup(item));
    return element;
  }

  private drawHead(id: string): HTMLElement {
    const lane = this.lanes.find((one) => one.id === id);
    const fresh = laneElement(this.texts.lane(id), lane?.events.length ?? 0);
    fresh.style.height = this.heads.get(id)?.style.height ?? '';
    this.heads.set(id, fresh);
    return fresh;
  }

  /** Brings a drawn item's box to its row and dresses it. */
  private paint(id: string, box: HTMLElement): void {
    const item = this.drawn.get(id);
    if (item === undefined) return;
    const row = 'event' in item ? item.place.row : item.row;
    box.style.setProperty('--row', String(row));
    const events = 'event' in item ? [item.event] : item.events;
    box.classList.toggle(
      'is-selected',
      events.some(({ id: one }) => one === this.selected),
    );
    box.classList.toggle('is-group', !('event' in item));
    if (!('event' in item)) return;
    box.classList.add(...markClasses(item.event).split(' '));
    box.classList.toggle('is-labelled', item.place.labelled);
    box.classList.toggle('is-narrow', item.place.narrow);
  }

  /** A wheel turned sideways, or with Shift, pans; vis-timeline zooms with the rest. */
  private readonly panByWheel = (event: WheelEvent): void => {
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
    if (!event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    event.stopPropagation();
    const { start, end } = this.window();
    const by = sideways / this.scale;
    this.chosen = true;
    this.timeline.setWindow(dateOf(start + by), dateOf(end + by), { animation: false });
  };
}
