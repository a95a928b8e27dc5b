import { DataSet } from 'vis-data/esnext';
import { type DataGroup, Timeline } from 'vis-timeline/esnext';
import type { MarkedEvent } from '@/lib/queries/window/view';
import { AlternativeDateItems } from './alternative-date-items';
import { type AtRest, atRest } from './at-rest';
import type { AxisFormat } from './axis-format';
import { BandLabels } from './band-labels';
import { Camera } from './camera';
import { listenTo } from './chart-input';
import { chartOptions } from './chart-options';
import type { ChartData, ChartHandlers } from './chart-types';
import { dateOf } from './date-of';
import type { DayRange } from './days';
import { EventLabels } from './event-labels';
import { type Item, itemDays } from './item-days';
import { KeyLayout } from './key-layout';
import { headWidth, LaneHeads, ROW } from './lane-heads';
import { KEY_LANE } from './lanes';
import { isMark, MarkBoxes } from './mark-boxes';
import { alternativeDateElement, dressAlternativeDate, groupElement, markElement } from './mark-element';
import { keyPlaceableOf, type Scene, sceneOf } from './scene';
import { WholeLabel } from './whole-label';

/** How far the scale may drift (natural logarithm) before the marks are placed anew. */
const DRIFT = 0.1;

/** About how high the axis is, in pixels, before it is drawn. */
const AXIS = 50;

type Group = DataGroup & { id: string; order: number };

/**
 * The timeline as drawn by vis-timeline, which here does the axis, the panning and the zooming. The places of the marks are
 * worked out by `sceneOf` for the scale in use, so that vis-timeline's own stacking (slow with many items) is not used.
 */
export class Chart {
  readonly camera: Camera;
  private readonly timeline: Timeline;
  private readonly items = new DataSet<Item>();
  private readonly groups = new DataSet<Group>();
  private readonly boxes = new MarkBoxes();
  private readonly bandLabels = new BandLabels();
  private readonly heads = new LaneHeads();
  private readonly whole = new WholeLabel();
  private readonly resized = new ResizeObserver(() => this.layout(false));
  private readonly following: AtRest;
  private readonly endListening: () => void;
  private scale = 0;
  private height = 0;
  private readonly labels = new EventLabels();
  private key: { data: ChartData; width: number; layout: KeyLayout } | null = null;
  private readonly label = (event: MarkedEvent) => this.labels.of(event, this.data);
  private readonly alternatives = new AlternativeDateItems(this.items, this.boxes);

  constructor(
    private readonly host: HTMLElement,
    private data: ChartData,
    private readonly handlers: ChartHandlers,
    window: DayRange,
  ) {
    const options = chartOptions(this.axis(data.texts.axis), this.draw, this.drawHead);
    this.timeline = new Timeline(host, this.items, this.groups, options);
    this.following = atRest(() => {
      this.layout(false);
      handlers.onWindow(this.camera.window(), this.camera.chosen);
      this.tellDrawn();
    });
    this.camera = new Camera(this.timeline, (window) => {
      this.boxes.trimLabels(window, this.scale);
      this.following.moved();
    });
    // Out of view, the marks are taken in without being measured one by one; the move then draws them all at once.
    this.layout(true, window);
    this.limit();
    this.timeline.setWindow(dateOf(window.start), dateOf(window.end), { animation: false });
    // The lanes scroll with their heads, which so have to be within reach of the keyboard.
    host.querySelector('.vis-panel.vis-left')?.setAttribute('tabindex', '0');
    this.resized.observe(host);
    this.endListening = listenTo(host, {
      camera: this.camera,
      heads: this.heads,
      boxes: this.boxes,
      lanes: () => this.data.lanes.map(({ id }) => id),
      scale: () => this.scale,
      onTouch: () => {
        this.alternatives.show();
        this.showWhole();
      },
      onPutAway: () => this.whole.hide(),
    });
  }

  destroy(): void {
    this.endListening();
    this.following.cancel();
    this.resized.disconnect();
    this.timeline.destroy();
  }

  /** Shows other lanes and bands, and keeps the window within other limits. */
  setData(data: ChartData): void {
    if (data === this.data) return;
    this.data = data;
    this.limit();
    this.layout(true);
  }

  /** Marks an event as chosen in all its lanes, and brings its days into view. */
  select(eventId: string | null, days: DayRange | null): void {
    this.boxes.select(eventId);
    if (days !== null) this.camera.reveal(days);
    this.alternatives.show();
  }

  /** Shows the whole title of the event that is pointed at or has the focus. */
  private showWhole(): void {
    const looked = this.boxes.looked();
    const canvas = this.host.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
    this.whole.hide();
    if (looked === null || canvas === undefined) return;
    const { date } = this.data.texts.label(looked.mark.event);
    this.whole.show(looked.button, { date, title: this.data.texts.title(looked.mark.event) }, canvas);
  }

  /** Tells how many events have a mark of their own within the window. */
  private tellDrawn(): void {
    const { start, end } = this.camera.window();
    const inside = this.boxes.marks().filter((mark) => mark.start < end && mark.end > start);
    this.handlers.onDrawn(new Set(inside.map(({ event }) => event.id)).size);
  }

  /** The axis, whose years stand in the middle where there is nothing to write above them. */
  private axis({ minor, major }: AxisFormat): AxisFormat {
    let last = '';
    return {
      major,
      minor: (date, scale) => {
        if (scale !== last) this.host.classList.toggle('shows-years', scale === 'year');
        last = scale;
        return minor(date, scale);
      },
    };
  }

  private limit(): void {
    const { start, end } = this.data.limits;
    this.timeline.setOptions({ min: dateOf(start), max: dateOf(end) });
  }

  /** How wide the lanes are, in pixels; before vis-timeline has drawn anything, what the heads will leave of the whole. */
  private width(): number {
    const drawn = this.scale > 0 ? this.host.querySelector('.vis-panel.vis-center') : null;
    return drawn?.clientWidth ?? this.host.clientWidth - headWidth();
  }

  /** How many rows of marks can be seen at once. */
  private rows(): number {
    const drawn = this.scale > 0 ? this.host.querySelector('.vis-panel.vis-center') : null;
    return Math.floor((drawn?.clientHeight ?? this.host.clientHeight - AXIS) / ROW);
  }

  /** Places the marks for the scale in use; does nothing while the scale is about the same. */
  private layout(always: boolean, { start, end } = this.camera.window()): void {
    const width = Math.max(this.width(), 200);
    const scale = width / (end - start);
    const height = this.rows();
    if (!always && Math.abs(Math.log(scale / this.scale)) < DRIFT && height === this.height) return;
    this.scale = scale;
    this.height = height;
    this.bandLabels.place(this.data.bands, scale);
    const scene = sceneOf(this.data.lanes, scale, this.label, this.keyLayout(width), height);
    if (this.heads.setRows(scene.rows) || always) this.showLanes(scene);
    this.showItems(scene);
    this.boxes.trimLabels({ start, end }, scale);
    this.alternatives.show();
    this.tellDrawn();
  }

  /** The layout of the lane on top, made anew for other data and another width. */
  private keyLayout(width: number): KeyLayout {
    if (this.key?.data === this.data && this.key.width === width) return this.key.layout;
    const { lanes, home } = this.data;
    const events = lanes.find(({ id }) => id === KEY_LANE)?.events ?? [];
    const marks = events.map((event) => keyPlaceableOf(event, this.label));
    const layout = new KeyLayout(marks, home, width);
    this.key = { data: this.data, width, layout };
    return layout;
  }

  private showLanes({ rows }: Scene): void {
    this.groups.remove(this.groups.getIds().filter((id) => !rows.has(String(id))));
    this.groups.update(this.data.lanes.map(({ id }, order) => ({ id, order, content: '' })));
  }

  /** Hands vis-timeline what is new in a scene and takes back what is gone; the rest stays in the page. */
  private showItems({ marks, groups }: Scene): void {
    const drawn = [...marks, ...groups];
    const wanted: Item[] = [
      ...drawn.map((item) => ({ ...itemDays(item), id: item.id, group: item.lane, type: 'range' })),
      ...this.data.bands.map((band) => ({ ...itemDays(band), id: band.id, type: 'background' })),
    ];
    const ids = new Set([...wanted, ...this.alternatives.shown].map(({ id }) => id));
    this.boxes.replace(drawn);
    this.items.remove(this.items.getIds().filter((id) => !ids.has(String(id))));
    this.items.add(wanted.filter(({ id }) => this.items.get(id) === null));
  }

  /** Makes the element of an item when vis-timeline first wants to show it. */
  private readonly draw = (id: string, content: HTMLElement): HTMLElement | string => {
    const { bands, texts } = this.data;
    const band = bands.find((one) => one.id === id);
    if (band) return this.bandLabels.draw(band);
    const item = this.boxes.get(id);
    // The item's box, the frame in it, its content: the box has no class yet to find it by.
    const box = content.parentElement?.parentElement;
    const alternative = this.alternatives.shown.find((one) => one.id === id);
    if (alternative !== undefined && box) {
      queueMicrotask(() => dressAlternativeDate(box, alternative));
      return alternativeDateElement(texts.claim(alternative.edtf, alternative.preferred));
    }
    if (item === undefined || !box) return '';
    this.boxes.attach(id, box);
    if (!isMark(item)) {
      const name = texts.describeGroup(item.count);
      return groupElement(item.count, name, () => this.handlers.onGroup(item));
    }
    return markElement(item.event, item.text, texts.describe(item.event), this.handlers.onOpen);
  };

  private readonly drawHead = (id: string): HTMLElement => {
    const lane = this.data.lanes.find((one) => one.id === id);
    return this.heads.draw(id, this.data.texts.lane(id), lane?.total ?? 0);
  };
}
