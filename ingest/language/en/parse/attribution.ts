import type { Clause, TakesContent } from './clause';
import type { Token } from './tokens';
import { wordsOf } from './word-classes';

/**
 * `…, the ministry said on Tuesday.`: a clause behind a comma or a quotation that says who said what stands before it.
 * @param i the place of the clause
 * @returns the clause with the link of an attribution; null where it is none
 */
export function attributing(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  i: number,
  takesContent: TakesContent,
): Clause | null {
  const clause = clauses[i] as Clause;
  const { group, from, to, link } = clause;
  if (
    !wordsOf('saying').has(group.base) ||
    !takesContent(group) ||
    link === 'content' ||
    link === 'relative' ||
    link === 'participle'
  )
    return null;
  const before = tokens[from - 1];
  const isBehind = before !== undefined && (before.word === ',' || /["”]/.test(before.word));
  for (let at = group.last + 1; at < to; at += 1)
    if (!/^(?:time|prep|sub|det|adv|noun|name|adj|mark|poss|num)$/.test((tokens[at] as Token).tag))
      return null;
  const hasContent = clauses.some((other) => other.parent === i && other.link === 'content');
  return isBehind &&
    !hasContent &&
    (i > 0 || tokens[from - 1]?.isQuoted || tokens[0]?.isQuoted || /["”]/.test(before.word))
    ? { ...clause, link: 'attribution' }
    : null;
}
