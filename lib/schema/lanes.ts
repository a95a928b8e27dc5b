/** What the lanes of the timeline may stand for. (No library here: the browser reads this file too.) */
export const LANE_KINDS = ['country', 'kind', 'document', 'none'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** The lane of the events that have no country, and the one lane of all. */
export const OTHER_LANE = 'none';
export const ONE_LANE = 'all';

/** Events are counted in buckets of 2^0 to 2^COARSEST days; the last one is longer than a thousand years. */
export const COARSEST = 20;

/** The level of the buckets in which the ingest counts the events of each lane: 2^7 days, about four months. Wider ones are made of them. */
export const COARSE = 7;
