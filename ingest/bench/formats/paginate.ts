import type { Part, Setting } from './parts';

/** Where each page begins: the part, and the place in its text. */
export type PageBegin = readonly [part: number, at: number];

/**
 * Lays parts out on pages, in the browser: each page has a running head, a body, the notes called in it, and its number. A paragraph is cut where the page is full.
 * It runs in the page, so that it knows nothing but what it is given.
 */
export function paginate({ parts, setting }: { parts: readonly Part[]; setting: Setting }): PageBegin[] {
  const begins: [number, number][] = [];
  const add = (to: HTMLElement, name: string, tag = 'div'): HTMLElement => {
    const element = document.createElement(tag);
    element.className = name;
    to.append(element);
    return element;
  };
  let body = document.body;
  let notes = document.body;
  const turn = (part: number, at: number): void => {
    const page = add(document.body, 'page');
    add(page, 'head').textContent = setting.head;
    body = add(page, 'body');
    notes = add(page, 'notes');
    add(page, 'foot').textContent = String(setting.firstPage + begins.length);
    begins.push([part, at]);
  };
  const fits = (): boolean =>
    body.scrollHeight <= body.clientHeight + 1 && body.scrollWidth <= body.clientWidth + 1;
  /** Sets a stretch of a part on the page, with its notes. */
  const set = (part: Part, from: number, to: number): HTMLElement[] => {
    const isWhole = from === 0;
    const paragraph = add(body, isWhole ? part.kind : `${part.kind} rest`, 'p');
    const made = [paragraph];
    let at = from;
    for (const call of part.calls) {
      if (call.at < from || call.at >= to + (to === part.text.length ? 1 : 0)) continue;
      paragraph.append(part.text.slice(at, call.at));
      add(paragraph, 'call', 'sup').textContent = call.label;
      at = call.at;
      const note = add(notes, 'note', 'p');
      note.textContent = `${call.label} ${call.note}`;
      made.push(note);
    }
    paragraph.append(part.text.slice(at, to));
    return made;
  };
  turn(0, 0);
  for (const [number, part] of parts.entries()) {
    let from = 0;
    while (from < part.text.length) {
      let low = from;
      let high = part.text.length;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        const made = set(part, from, middle);
        if (fits()) low = middle;
        else high = middle - 1;
        for (const one of made) one.remove();
      }
      // No word and no figure is cut.
      const isCut = /[A-Za-z0-9]/.test(part.text[low - 1] ?? '') && /[A-Za-z0-9]/.test(part.text[low] ?? '');
      if (isCut) low -= /[A-Za-z0-9]*$/.exec(part.text.slice(from, low))?.[0].length ?? 0;
      // A line of its own at the foot of a page is none: a heading and two lines of a paragraph stand together.
      const tooLittle = low < part.text.length && low - from < 40;
      if (low === from || (tooLittle && body.childElementCount > 0)) {
        turn(number, from);
        continue;
      }
      set(part, from, low);
      from = low;
      if (from < part.text.length) turn(number, from);
    }
  }
  return begins;
}
