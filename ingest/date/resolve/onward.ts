import { justBefore, type Situation } from './situation';

/** Whether the words before an expression say that the story has moved on: 到了 3 月 behind November is the next year's. */
export function isOnward(situation: Situation): boolean {
  return situation.context.cues.movesOn(justBefore(situation));
}
