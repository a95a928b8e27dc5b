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
    const owner = ofDistance(tokens, clauses, at) ?? ownerOf(clauses, at);
    if (owner !== null) times[owner]?.push(at);
  });
  return times;
}

/** `two days after the talks had ended`: the distance tells the day of the clause that it leads to. Null for any other date. */
function ofDistance(tokens: readonly Token[], clauses: readonly Clause[], at: number): number | null {
  if (!/\s(?:after|before)$/.test((tokens[at] as Token).word)) return null;
  const led = clauses.findIndex(({ link, own }) => link === 'subordinate' && own === at + 1);
  return led < 0 ? null : led;
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
