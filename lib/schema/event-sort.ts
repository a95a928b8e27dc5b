/**
 * By what a list of events may be sorted: the first first, the last first, the most important, the one with the most passages, or the one that words
 * find best (by a name, then in a title, then in a passage; of those alike the more important).
 */
export const EVENT_SORTS = ['earliest', 'latest', 'importance', 'passages', 'relevance'] as const;
export type EventSort = (typeof EVENT_SORTS)[number];

/** The order in which a list comes where none is asked for, or one that only words give and there are none. */
export function sortOf(asked: EventSort | null | undefined, words: string | null): EventSort {
  if (words === null) return asked == null || asked === 'relevance' ? 'earliest' : asked;
  return asked ?? 'relevance';
}

/** Which events a list has: those that stand out, or all. */
export const EVENT_SHOWS = ['key', 'all'] as const;
export type EventShow = (typeof EVENT_SHOWS)[number];
