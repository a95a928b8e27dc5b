import type { DocumentText } from '@/lib/queries/copy/parts';
import { partOf } from '@/lib/queries/source-part';
import { Span } from '@/lib/schema/span';
import { shownIn } from '../../_source/names/ranges';
import { linkWithin } from '../addresses';
import { copyPlace } from '../place';
import { documentText } from './parts';
import { quoteHash } from './passage-link';

/** The words that an address asks for, by their raw offsets. */
function asked(query: URLSearchParams): Span | null {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(query.get('passage') ?? '') ?? [];
  return Span.safeParse({ start: Number(start), end: Number(end) }).data ?? null;
}

/**
 * Marks the words that the address asks for and goes to them; where they stand in another part of the document, that one is shown. Where the document has changed since the link
 * was made, it says so. The app's server does all this for the app's pages.
 */
export async function markPassage(): Promise<void> {
  const { page = '' } = document.documentElement.dataset;
  const query = new URLSearchParams(location.search);
  const span = page.startsWith('/sources/') ? asked(query) : null;
  if (span === null) return;
  const text = await documentText(decodeURIComponent(page.slice('/sources/'.length)));
  const hash = query.get('hash');
  if (hash !== null && quoteHash(text.rawText.slice(span.start, span.end)) !== hash) return tellChanged();
  const ranges = shownIn(document.body, [{ ...span, names: [] }]).map(({ range }) => range);
  if (ranges.length === 0) lead(page, span.start, text);
  else mark(ranges);
}

function tellChanged(): void {
  const notice = document.createElement('p');
  notice.role = 'alert';
  notice.className = 'my-4 rounded-md border border-rupture bg-mark px-4 py-3 text-sm';
  notice.textContent = window.timelineTexts.source.changed;
  document.querySelector('main header')?.after(notice);
}

/** Words that tell of an event are marked already, and stand out as in the app; others are marked without touching the text. */
function mark(ranges: readonly Range[]): void {
  const told = (range: Range) =>
    range.toString() === range.startContainer.textContent
      ? range.startContainer.parentElement?.closest('mark')
      : null;
  for (const range of ranges) told(range)?.classList.add('target');
  if ('highlights' in CSS)
    CSS.highlights.set('passage', new Highlight(...ranges.filter((range) => !told(range))));
  const element = ranges[0]?.startContainer.parentElement;
  if (element?.id === '') element.id = 'passage';
  element?.scrollIntoView({ block: 'center' });
}

/** Goes to the part of the document that has a place, unless it is this one. */
function lead(page: string, at: number, { rawText, passages }: DocumentText): void {
  const isRaw = location.pathname.includes('/view-raw/');
  const begins = passages.map(({ pieces }) => Span.array().parse(JSON.parse(pieces))[0]?.start ?? 0);
  const length = isRaw ? rawText.length : Math.max(0, ...begins) + 1;
  const query = new URLSearchParams(location.search);
  query.set('part', String(partOf(length, { at }).number));
  if (isRaw) query.set('view', 'raw');
  const link = linkWithin(copyPlace(), `${page}?${query}#passage`);
  if (link === null || new URL(link, location.href).pathname === location.pathname) return;
  location.replace(link);
}
