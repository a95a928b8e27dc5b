/** By what a list of events may be sorted: the first first, the last first, the most important, or the one with the most passages. */
export const EVENT_SORTS = ['earliest', 'latest', 'importance', 'passages'] as const;
export type EventSort = (typeof EVENT_SORTS)[number];

/** Which events a list has: those that stand out, or all. */
export const EVENT_SHOWS = ['key', 'all'] as const;
export type EventShow = (typeof EVENT_SHOWS)[number];
