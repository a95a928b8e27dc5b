import { z } from 'zod';

/**
 * Where an event stands in reviewing: nobody has looked at it; it was accepted, or corrected; a person has added it; it was rejected, and is none any more; what was decided of it is orphaned, since
 * its words are not found again, or cannot be followed.
 */
export const ReviewState = z.enum(['open', 'accepted', 'corrected', 'made', 'rejected', 'orphaned']);
export type ReviewState = z.infer<typeof ReviewState>;

/** The states of what is an event. */
export const EVENT_STATES = ['open', 'accepted', 'corrected', 'made'] as const satisfies ReviewState[];
export type EventState = (typeof EVENT_STATES)[number];
