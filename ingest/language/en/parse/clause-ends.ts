import type { Clause } from './clause';
import type { Token } from './tokens';

/** Where what leads to a clause begins: `and on 10 January` before its subject belongs to it. */
function frontOf(tokens: readonly Token[], own: number, from: number): number {
  let at = own - 1;
  if (tokens[at]?.word === ',') at -= 1;
  if (tokens[at]?.tag !== 'time') return own;
  at -= 1;
  while (at > from && /^(?:prep|det|adv|adj)$/.test(tokens[at]?.tag ?? '')) at -= 1;
  const isJoint = tokens[at]?.tag === 'conj' || /^[,;]$/.test(tokens[at]?.word ?? '');
  return isJoint && at >= from ? at : own;
}

/**
 * A clause reaches to the next that is not part of it, without the marks and joints between them.
 * @param clauses in the order of their verbs; their `to` is set
 */
export function endThem(tokens: readonly Token[], clauses: readonly Clause[]): void {
  clauses.forEach((clause, i) => {
    // The clause that goes on behind a relative one begins before it: `withdrew, and the loan, which depended on both, lapsed`.
    const behind = clauses
      .slice(i + 1, i + 3)
      .filter(({ own, group }) => group.first > clause.group.last && own > clause.group.last);
    const [first, second] = behind;
    const isInFront = first && second && second.own < first.own && tokens[second.own - 1]?.tag === 'conj';
    const next = isInFront ? second : first;
    const after = clauses[i + 1];
    let to = next ? frontOf(tokens, next.own, clause.group.last + 1) : tokens.length;
    // A main verb behind a relative clause ends the relative clause.
    if (after && after.from <= clause.from && after.group.first > clause.group.last)
      to = Math.min(to, after.group.first);
    while (
      to > clause.group.last + 1 &&
      /^(?:mark|conj|wh|that|sub|adv)$/.test((tokens[to - 1] as Token).tag)
    )
      to -= 1;
    if (tokens[to]?.tag === 'wh' && tokens[to - 1]?.tag === 'prep' && to > clause.group.last + 1) to -= 1;
    clause.to = to;
  });
}
