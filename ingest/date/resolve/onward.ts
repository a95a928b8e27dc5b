import type { Situation } from './situation';

const ONWARD = /(?:到了?|直到|直至|延至|推迟[到至]|迄|至)\s?$/;

/** Whether the words before an expression say that the story has moved on: 到了 3 月 behind November is the next year's. */
export function isOnward({ form, candidate }: Situation): boolean {
  return ONWARD.test(form.slice(Math.max(0, candidate.start - 4), candidate.start));
}
