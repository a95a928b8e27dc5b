import type { EventType } from '@/lib/schema/vocabulary';

/** What of an act decides whether it is how a round ended. */
export interface Told {
  type: EventType;
  /** Whether its words tell how a gathering ended or what came out of it. */
  closes: boolean;
  /** Whether it is told of the round's own event. */
  ofRound: boolean;
  /** The parties that act in it. */
  actors: readonly string[];
}

/** Whether an act at a round is its outcome: what all parties did together, or how the round ended. */
export function isOutcome({ closes, type, ofRound, actors }: Told, parties: readonly string[]): boolean {
  if (ofRound && closes) return true;
  const isJoint = ofRound ? type === 'agreement' : type !== 'talks';
  return isJoint && parties.length > 0 && parties.every((party) => actors.includes(party));
}
