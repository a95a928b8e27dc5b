import { partOf } from '@/lib/queries/source-part';
import { shownIn } from '../../_source/names/ranges';
import { linkWithin } from '../addresses';
import { copyPlace } from '../place';

/** The words that an address asks for, by their raw offsets. */
function asked(): { start: number; end: number } | null {
  const found = /^(\d+)-(\d+)$/.exec(new URLSearchParams(location.search).get('passage') ?? '');
  return found && { start: Number(found[1]), end: Number(found[2]) };
}

/** Marks the words that the address asks for and goes to them; where they stand in another part of the document, that one is shown. The app's server does it for the app's pages. */
export function markPassage(): void {
  const { page = '' } = document.documentElement.dataset;
  const span = page.startsWith('/sources/') ? asked() : null;
  if (span === null) return;
  // Once the page's components are drawn.
  requestAnimationFrame(() => setTimeout(() => show(page, span)));
}

function show(page: string, span: { start: number; end: number }): void {
  const ranges = shownIn(document.body, [{ ...span, names: [] }]).map(({ range }) => range);
  const [first] = ranges;
  if (first === undefined) {
    lead(page, span.start);
    return;
  }
  if ('highlights' in CSS) CSS.highlights.set('passage', new Highlight(...ranges));
  const element = first.startContainer.parentElement;
  element?.setAttribute('data-asked', '');
  if (element !== null && element.id === '') element.id = 'passage';
  element?.scrollIntoView({ block: 'center' });
}

/** Goes to the part of the document that has a place, unless it is this one. */
function lead(page: string, at: number): void {
  const { number } = partOf(Number.MAX_SAFE_INTEGER, { at });
  const isRaw = location.pathname.includes('/view-raw/');
  const query = new URLSearchParams(location.search);
  query.set('part', String(number));
  if (isRaw) query.set('view', 'raw');
  const link = linkWithin(copyPlace(), `${page}?${query}#passage`);
  if (link === null || new URL(link, location.href).pathname === location.pathname) return;
  location.replace(link);
}
