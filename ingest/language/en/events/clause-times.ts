import type { Clause } from '../parse/clause';
import type { Token } from '../parse/tokens';
import type { Sentence } from './sentence';

/**
 * To which clause each date expression of a sentence belongs: the innermost whose words hold it, else that before whose subject it stands (`In May, the talks …`), else the last.
 * @param isTaken whether a token belongs to a noun that is dated by it and tells something else than the clause
 * @returns for each clause the tokens of its expressions
 */
export function timesOfClauses({ tokens, clauses }: Sentence, isTaken: (at: number) => boolean): number[][] {
  const times: number[][] = clauses.map(() => []);
  tokens.forEach(({ tag }: Token, at) => {
    if (tag !== 'time' || isTaken(at)) return;
    const owner = ownerOf(clauses, at);
    if (owner !== null) times[owner]?.push(at);
  });
  return times;
}

function ownerOf(clauses: readonly Clause[], at: number): number | null {
  let inner: number | null = null;
  clauses.forEach(({ own, to }, i) => {
    if (own <= at && at < to && (inner === null || own >= (clauses[inner] as Clause).own)) inner = i;
  });
  if (inner !== null) return inner;
  const next = clauses.findIndex(({ own }) => own > at);
  return next >= 0 ? next : clauses.length > 0 ? clauses.length - 1 : null;
}
