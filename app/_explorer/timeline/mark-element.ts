import type { MarkedEvent } from '@/lib/queries/window/view';
import { KINDS } from '../../_event/kinds';

const SVG = 'http://www.w3.org/2000/svg';

/** Dates that are known to the day, or as days that the text itself gives, have sharp ends; the others fade. */
const isSharp = ({ precision }: MarkedEvent) => precision === 'day' || precision === 'days';

/** The classes that draw an event as what it is: its family's colour, its status, whether its ends are known. */
export function markClasses(event: MarkedEvent): string[] {
  const sharpness = isSharp(event) ? 'is-sharp' : 'is-vague';
  const flag = event.contradicted ? ['is-contradicted'] : [];
  return [`family-${KINDS[event.type].family}`, `status-${event.status}`, sharpness, ...flag];
}

function glyphElement(event: MarkedEvent): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'glyph');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#glyph-${event.type}`);
  svg.append(use);
  return svg;
}

/** A button that only the arrow keys reach: the Tab key passes over the hundreds of marks. */
function buttonElement(className: string, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.tabIndex = -1;
  button.setAttribute('aria-label', name);
  return button;
}

/** An event's mark: a button with the sign of its kind and its title. */
export function markElement(
  event: MarkedEvent,
  title: string,
  name: string,
  onOpen: (eventId: string) => void,
): HTMLButtonElement {
  const button = buttonElement('mark-button', name);
  button.dataset.event = event.id;
  const label = document.createElement('span');
  label.className = 'mark-label';
  label.textContent = title;
  button.append(glyphElement(event), label);
  button.addEventListener('click', () => onOpen(event.id));
  return button;
}

/** The mark of several events: a button with their number. */
export function groupElement(count: number, name: string, onClick: () => void): HTMLButtonElement {
  const button = buttonElement('mark-group', name);
  button.textContent = `+${count}`;
  button.addEventListener('click', onClick);
  return button;
}

/** The sign of a date that a passage claims; its text is that of the event's panel too. */
export function alternativeDateElement(text: string): HTMLElement {
  const alternative = document.createElement('span');
  alternative.className = 'alternative-date-label';
  alternative.setAttribute('aria-hidden', 'true');
  alternative.textContent = text;
  return alternative;
}

/** Puts the box of a claimed date on its event's row; vis-timeline sets its classes before. */
export function dressAlternativeDate(box: HTMLElement, { row }: { row: number }): void {
  box.style.setProperty('--row', String(row));
  box.classList.add('is-alternative-date');
}

/** What stands at the head of a lane; its height makes the lane as high as its rows. */
export function laneElement(name: string, count: number): HTMLElement {
  const lane = document.createElement('div');
  lane.className = 'lane-head';
  const text = document.createElement('span');
  text.className = 'lane-name';
  text.textContent = name;
  text.title = name;
  const number = document.createElement('span');
  number.className = 'lane-count';
  number.textContent = String(count);
  lane.append(text, number);
  return lane;
}

/** The label of a band: its short name, and the long one for when the band is wide enough. */
export function bandElement(short: string, long: string): HTMLElement {
  const label = document.createElement('div');
  label.className = 'band-label';
  label.title = long;
  for (const [className, text] of [
    ['band-short', short],
    ['band-long', long],
  ] as const) {
    const part = document.createElement('span');
    part.className = className;
    part.textContent = text;
    label.append(part);
  }
  return label;
}
