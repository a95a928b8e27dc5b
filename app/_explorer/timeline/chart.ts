import { DataSet } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline } from 'vis-timeline/esnext';
import { chartOptions, dateOf, dayOf } from './chart-options';
import type { Band, ChartHandlers, ChartTexts } from './chart-types';
import { type DayRange, rangeOf } from './days';
import { LaneHeads } from './lane-heads';
import type { Lane } from './lanes';
import { isMark, MarkBoxes } from './mark-boxes';
import { bandElement, groupElement, markElement } from './mark-element';
import { markByKey } from './mark-keys';
import { type MarkItem, type Scene, sceneOf } from './scene';

/** How far the scale may drift (natural logarithm) before the marks are placed anew. */
const DRIFT = 0.1;
const GLIDE = { duration: 250, easingFunction: 'easeInOutQuad' } as const;

type Item = DataItem & { id: string };
type Group = DataGroup & { id: string; order: number };

/**
 * The timeline as drawn by vis-timeline, which here does the axis, the panning and the zooming. The places of the marks are
 * worked out by `sceneOf` for the scale in use, so that vis-timeline's own stacking (slow with many items) is not used.
 */
export class Chart {
  private readonly timeline: Timeline;
  private readonly items = new DataSet<Item>();
  private readonly groups = new DataSet<Group>();
  private readonly boxes = new MarkBoxes();
  private readonly heads = new LaneHeads();
  private readonly bands = new Map<string, Band>();
  private readonly resized = new ResizeObserver(() => this.layout(false));
  private readonly listening = new AbortController();
  private lanes: readonly Lane[] = [];
  private scale = 0;
  private chosen = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly texts: ChartTexts,
    private readonly handlers: ChartHandlers,
    window: DayRange,
  ) {
    const options = chartOptions(texts.axis, this.draw, this.drawHead);
    this.timeline = new Timeline(host, this.items, this.groups, options);
    this.timeline.setWindow(dateOf(window.start), dateOf(window.end), { animation: false });
    this.timeline.on('rangechange', (change?: { byUser: boolean }) => this.onRange(change?.byUser ?? false));
    this.resized.observe(host);
    this.listen();
  }

  destroy(): void {
    this.listening.abort();
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
    this.boxes.select(eventId);
    const event = this.lanes.flatMap(({ events }) => events).find(({ id }) => id === eventId);
    if (event !== undefined) this.center(rangeOf(event));
  }

  private window(): DayRange {
    const { start, end } = this.timeline.getWindow();
    return { start: dayOf(start), end: dayOf(end) };
  }

  /** Moves so that days out of view come to the middle. */
  private center({ start, end }: DayRange): void {
    const window = this.window();
    if (start < window.end && end > window.start) return;
    const half = (window.end - window.start) / 2;
    const middle = (start + end) / 2;
    this.show({ start: middle - half, end: middle + half }, false);
  }

  private onRange(byUser: boolean): void {
    this.chosen ||= byUser;
    this.layout(false);
    this.boxes.trimLabels(this.window().start, this.scale);
    this.handlers.onWindow(this.window(), this.chosen);
  }

  /** Places the marks for the scale in use; does nothing while the scale is about the same. */
  private layout(always: boolean): void {
    const { start, end } = this.window();
    const width = this.host.querySelector('.vis-panel.vis-center')?.clientWidth ?? this.host.clientWidth;
    const scale = Math.max(width, 200) / (end - start);
    if (!always && Math.abs(Math.log(scale / this.scale)) < DRIFT) return;
    this.scale = scale;
    const scene = sceneOf(this.lanes, scale, this.texts.title);
    this.heads.setRows(scene.rows);
    this.groups.remove(this.groups.getIds().filter((id) => !scene.rows.has(String(id))));
    this.groups.update(this.lanes.map(({ id }, order) => ({ id, order, content: '' })));
    this.showItems(scene);
    this.boxes.trimLabels(start, scale);
  }

  /** Hands vis-timeline what is new in a scene and takes back what is gone; the rest stays in the page. */
  private showItems({ marks, groups }: Scene): void {
    const drawn = [...marks, ...groups];
    const days = ({ start, end }: DayRange) => ({ content: '', start: dateOf(start), end: dateOf(end) });
    const wanted: Item[] = [
      ...drawn.map((item) => ({ ...days(item), id: item.id, group: item.lane, type: 'range' })),
      ...[...this.bands].map(([id, band]) => ({ ...days(band), id, type: 'background' })),
    ];
    const ids = new Set(wanted.map(({ id }) => id));
    this.boxes.replace(drawn);
    this.items.remove(this.items.getIds().filter((id) => !ids.has(String(id))));
    this.items.add(wanted.filter(({ id }) => this.items.get(id) === null));
  }

  /** Makes the element of an item when vis-timeline first wants to show it. */
  private readonly draw = (id: string, content: HTMLElement): HTMLElement | string => {
    const band = this.bands.get(id);
    if (band) return bandElement(band.short, band.long);
    const item = this.boxes.get(id);
    // The item's box, the frame in it, its content: the box has no class yet to find it by.
    const box = content.parentElement?.parentElement;
    if (item === undefined || !box) return '';
    this.boxes.attach(id, box);
    if (isMark(item)) {
      const { title, describe } = this.texts;
      return markElement(item.event, title(item.event), describe(item.event), this.handlers.onOpen);
    }
    const name = this.texts.describeGroup(item.events);
    return groupElement(item.events.length, name, () => this.handlers.onGroup(item));
  };

  private readonly drawHead = (id: string): HTMLElement => {
    const lane = this.lanes.find((one) => one.id === id);
    return this.heads.draw(id, this.texts.lane(id), lane?.events.length ?? 0);
  };

  private listen(): void {
    const { host, boxes } = this;
    const { signal } = this.listening;
    host.addEventListener('wheel', this.panByWheel, { capture: true, passive: false, signal });
    host.addEventListener('keydown', this.moveByKey, { signal });
    host.addEventListener(
      'pointerover',
      ({ target }) => boxes.pointAt(boxes.markAt(target), host.getBoundingClientRect().right),
      { signal },
    );
    host.addEventListener(
      'focusin',
      ({ target }) => {
        const mark = boxes.markAt(target);
        if (mark) boxes.stopTabAt(mark.id);
      },
      { signal },
    );
  }

  /** A wheel turned sideways, or with Shift, pans; vis-timeline zooms with the rest. */
  private readonly panByWheel = (event: WheelEvent): void => {
    const { deltaX, deltaY, shiftKey } = event;
    if (!shiftKey && Math.abs(deltaX) <= Math.abs(deltaY)) return;
    event.preventDefault();
    event.stopPropagation();
    const { start, end } = this.window();
    const by = (shiftKey ? deltaX || deltaY : deltaX) / this.scale;
    this.chosen = true;
    this.timeline.setWindow(dateOf(start + by), dateOf(end + by), { animation: false });
  };

  private readonly moveByKey = (event: KeyboardEvent): void => {
    const current = this.boxes.markAt(event.target);
    if (current === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const lanes = this.lanes.map(({ id }) => id);
    const next = markByKey(event.key, current, this.boxes.marks(), lanes);
    if (next === null) return;
    event.preventDefault();
    this.focus(next);
  };

  /** Puts the focus on a mark, after moving to where it is drawn. */
  private focus(mark: MarkItem): void {
    this.heads.reveal(mark.lane);
    const { start, end } = this.window();
    if (mark.end <= start || mark.start >= end) {
      this.timeline.moveTo(dateOf((mark.start + mark.end) / 2), { animation: false });
    }
    // The marks of another window or lane are drawn with the next frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => this.boxes.buttonOf(mark.id)?.focus({ preventScroll: true })),
    );
  }
}
