/** By what a list of events may be sorted: the first first, the last first, or the one with the most passages. */
export const EVENT_SORTS = ['earliest', 'latest', 'passages'] as const;
export type EventSort = (typeof EVENT_SORTS)[number];
