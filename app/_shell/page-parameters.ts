import { EventFilters } from '@/lib/queries/filters';

/** The parameters that the timeline keeps in its address beside the filters. */
const VIEW = ['event', 'lanes', 'view', 'sort', 'show', 'calendar', 'from', 'to', 'cursor'];

/** What each page reads of its address, by its path; a page that stands nowhere here reads nothing. */
const PAGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/(?:embed)?$/, [...Object.keys(EventFilters.shape), ...VIEW]],
  [/^\/(?:print|story)$/, [...Object.keys(EventFilters.shape), ...VIEW, 'part']],
  [/^\/sources\/[^/]+$/, ['passage', 'hash', 'find', 'view', 'part']],
  [/^\/events\/[^/]+$/, ['part', 'edit']],
  [/^\/contradictions$/, ['kind', 'document', 'part']],
  [/^\/review$/, [...Object.keys(EventFilters.shape), 'state', 'reviewer', 'doubt', 'view', 'event']],
  [/^\/names$/, ['kind', 'q']],
  [/^\/names\/[^/]+$/, ['role', 'part', 'passages']],
  [/^\/rounds(?:\/|$)/, ['conference']],
];

/**
 * The parameters that the page at a path reads. The server before the app (`app/_start/caching-proxy`) hands on no others, so that an address
 * with something added to it is the same page; a test holds this list and the pages together.
 */
export function parametersOf(path: string): readonly string[] {
  return PAGES.find(([pattern]) => pattern.test(path))?.[1] ?? [];
}
