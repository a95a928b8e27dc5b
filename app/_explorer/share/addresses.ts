import { prefixed } from '@/lib/collections/address';
import { EMBED } from '@/lib/embed';

/** What a narrow frame shows first, as the address says it. */
export type FirstShown = 'list' | 'timeline';

/** The size of a frame: a width in pixels or in hundredths of the room there is (`640`, `100%`), a height in pixels. */
export interface FrameSize {
  width: string;
  height: string;
}

export const USUAL_SIZE: FrameSize = { width: '100%', height: '600' };

/**
 * The address of a view for others: whole, and with the lanes said too, which a browser without a word on them would draw as its reader chose them last.
 * @param href where the browser is
 */
export function viewLink(href: string): string {
  const link = new URL(href);
  link.hash = '';
  link.searchParams.delete('cursor');
  if (!link.searchParams.has('lanes')) link.searchParams.set('lanes', 'country');
  return link.href;
}

/** The same view for a frame. @param prefix what the addresses of the collection begin with */
export function frameLink(link: string, prefix: string, first: FirstShown): string {
  const frame = new URL(link);
  frame.pathname = prefixed(prefix, EMBED);
  frame.searchParams.set('view', first);
  return frame.href;
}

/** The same view as a page to print or to read. @param prefix what the addresses of the collection begin with */
export function toldLink(link: string, prefix: string, page: '/print' | '/story'): string {
  const told = new URL(link);
  told.hash = '';
  told.pathname = prefixed(prefix, page);
  for (const name of ['view', 'event', 'cursor']) told.searchParams.delete(name);
  return told.href;
}

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const sizeOf = (written: string, form: RegExp, usual: string): string => {
  const size = written.trim();
  return form.test(size) ? size : usual;
};

/** The code that shows a view in a page of another site. A size that is none is the usual one. @param title what the frame is called for those who hear the page */
export function frameCode(address: string, title: string, { width, height }: FrameSize): string {
  const attributes = {
    src: address,
    title,
    width: sizeOf(width, /^[1-9]\d{0,3}%?$/, USUAL_SIZE.width),
    height: sizeOf(height, /^[1-9]\d{0,3}$/, USUAL_SIZE.height),
    style: 'border: 0',
    loading: 'lazy',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${inAttribute(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
