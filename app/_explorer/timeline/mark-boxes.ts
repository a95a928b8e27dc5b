import type { MarkedEvent } from '@/lib/queries/window/view';
import type { DayRange } from './days';
import { labelRoom } from './label-room';
import { KEY_LANE } from './lanes';
import { markClasses } from './mark-element';
import type { GroupItem, MarkItem } from './scene';

/** The widths of labels are estimates: so much more is given to each. */
const LABEL_SLACK = 10;

export type DrawnItem = MarkItem | GroupItem;

export const isMark = (item: DrawnItem | undefined): item is MarkItem =>
  item !== undefined && 'event' in item;

const eventsOf = (item: DrawnItem) => (isMark(item) ? [item.event] : item.events);

/** What is drawn, and the boxes in the page that vis-timeline made for it; keeps each box on its row and dressed. */
export class MarkBoxes {
  private items = new Map<string, DrawnItem>();
  private readonly boxes = new Map<string, HTMLElement>();
  private selected: string | null = null;
  /** The window and the scale that the labels were last cut for. */
  private view: { window: DayRange; scale: number } | null = null;
  private pointed: MarkItem | undefined;
  private focused: MarkItem | undefined;
  /** The one mark that the Tab key reaches; the arrow keys lead on from it. */
  private tabStop: string | undefined;

  /** Takes over another scene. Boxes of what is in it no more are forgotten. */
  replace(items: readonly DrawnItem[]): void {
    this.items = new Map(items.map((item) => [item.id, item]));
    for (const id of this.boxes.keys()) if (!this.items.has(id)) this.boxes.delete(id);
    if (this.tabStop === undefined || !this.items.has(this.tabStop)) this.tabStop = items[0]?.id;
    this.paintAll();
  }

  get(id: string): DrawnItem | undefined {
    return this.items.get(id);
  }

  marks(): MarkItem[] {
    return [...this.items.values()].filter(isMark);
  }

  buttonOf(id: string): HTMLButtonElement | null {
    return this.boxes.get(id)?.querySelector('button') ?? null;
  }

  /** Takes a box that vis-timeline has made; it is dressed when vis-timeline, which sets its classes, is done. */
  attach(id: string, box: HTMLElement): void {
    this.boxes.set(id, box);
    queueMicrotask(() => this.paint(id, box));
  }

  /** The event that is pointed at, or has the focus, or is chosen. */
  touched(): MarkedEvent | null {
    const chosen = () => this.marks().find(({ event }) => event.id === this.selected);
    return (this.pointed ?? this.focused ?? chosen())?.event ?? null;
  }

  focusOn(mark: MarkItem | undefined): void {
    this.focused = mark;
    if (mark) this.stopTabAt(mark.id);
  }

  select(eventId: string | null): void {
    this.selected = eventId;
    this.paintAll();
  }

  private stopTabAt(id: string): void {
    this.tabStop = id;
    this.paintAll();
  }

  /** The mark that an element of the page belongs to. */
  markAt(target: EventTarget | null): MarkItem | undefined {
    const box = target instanceof Element ? target.closest('.vis-item') : null;
    const id = box && [...this.boxes].find(([, one]) => one === box)?.[0];
    const item = id ? this.items.get(id) : undefined;
    return isMark(item) ? item : undefined;
  }

  /** Shows a pointed-at event in its other lanes too. */
  pointAt(own: MarkItem | undefined): void {
    this.pointed = own;
    for (const [id, box] of this.boxes) {
      const item = this.items.get(id);
      box.classList.toggle('is-twin', item !== own && isMark(item) && item.event.id === own?.event.id);
    }
  }

  /** The mark that is pointed at or has the focus, and its button. */
  looked(): { mark: MarkItem; button: HTMLButtonElement } | null {
    const mark = this.pointed ?? this.focused;
    const button = mark && this.buttonOf(mark.id);
    if (!mark || !button) return null;
    // A click leaves the focus behind, which says nothing of what the reader looks at.
    return mark === this.pointed || button.matches(':focus-visible') ? { mark, button } : null;
  }

  /** Keeps the labels within the window and, where bars begin left of it, within their bars. */
  trimLabels(window: DayRange, scale: number): void {
    this.view = { window, scale };
    for (const [id, box] of this.boxes) this.trimLabel(this.items.get(id), box);
  }

  private trimLabel(item: DrawnItem | undefined, box: HTMLElement): void {
    if (!isMark(item) || !item.place.labelled || this.view === null) return;
    const room = labelRoom(item, this.view.window, this.view.scale);
    box.classList.toggle('is-labelled', room > 0);
    const value = `${Math.min(room, item.place.label + LABEL_SLACK)}px`;
    if (box.style.getPropertyValue('--label-room') !== value) box.style.setProperty('--label-room', value);
  }

  private paintAll(): void {
    for (const [id, box] of this.boxes) this.paint(id, box);
  }

  private paint(id: string, box: HTMLElement): void {
    const item = this.items.get(id);
    if (item === undefined) return;
    const selected = eventsOf(item).some((event) => event.id === this.selected);
    box.style.setProperty('--row', String(isMark(item) ? item.place.row : item.row));
    box.classList.toggle('is-selected', selected);
    box.classList.toggle('is-group', !isMark(item));
    const button = box.querySelector('button');
    if (button) button.tabIndex = id === this.tabStop ? 0 : -1;
    if (!isMark(item)) return;
    // Other events beside it may ask for other words.
    const label = box.querySelector('.mark-label');
    if (label && label.textContent !== item.text) label.textContent = item.text;
    box.classList.add(...markClasses(item.event));
    box.classList.toggle('is-labelled', item.place.labelled);
    box.classList.toggle('is-narrow', item.place.narrow);
    box.classList.toggle('is-before', item.place.before);
    box.classList.toggle('is-key', item.lane === KEY_LANE);
    this.trimLabel(item, box);
  }
}
