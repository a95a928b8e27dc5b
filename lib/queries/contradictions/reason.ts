/** Why one of several claims is followed. */
export type Reason = 'round' | 'most-told' | 'first';

/** What of a claim speaks for it. */
export interface Weighed {
  preferred: boolean;
  /** How many passages on the same happening tell this value. */
  told: number;
  /** Whether it is the date of a round that the documents know of. */
  ofRound: boolean;
}

/**
 * Why the preferred claim is followed: it is the date of a known round and the others are not, or more passages tell it than any other; else only
 * because it comes first. Null where none is preferred.
 */
export function reasonOf(claims: readonly Weighed[]): Reason | null {
  const best = claims.find(({ preferred }) => preferred);
  if (best === undefined) return null;
  const others = claims.filter((claim) => claim !== best);
  if (best.ofRound && !others.some(({ ofRound }) => ofRound)) return 'round';
  return others.every(({ told }) => told < best.told) ? 'most-told' : 'first';
}
