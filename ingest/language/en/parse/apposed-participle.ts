import { openingComma } from './left-edge';
import { NOMINAL } from './noun-phrases';
import type { Token } from './tokens';
import type { VerbGroup } from './verb-group';

/**
 * The verbs of a sentence, with those for participles that may be both and stand within commas behind a noun: `Rhee, determined to wreck the accord, released them`; `the deal, reached in July, ended`.
 * Counter-example: `It fired a missile, angered Tokyo, and left`,
 * where they go on with the clause.
 */
export function asApposed(tokens: readonly Token[], groups: readonly VerbGroup[]): VerbGroup[] {
  return groups.map((group, k) =>
    group.kind === 'finite' && group.isOpen && isApposed(tokens, groups, k)
      ? { ...group, kind: 'participle', isPassive: true, isOpen: false }
      : group,
  );
}

function isApposed(tokens: readonly Token[], groups: readonly VerbGroup[], k: number): boolean {
  const { first, last } = groups[k] as VerbGroup;
  if (tokens[first - 1]?.word !== ',' || !NOMINAL.has(tokens[first - 2]?.tag ?? '')) return false;
  // `Kim, the envoy, said`: the comma closes what the one before it opens. Counter-example: `On 18 June, Rhee, determined`.
  const opening = openingComma(tokens, first - 1, 0);
  if (opening !== null && tokens[opening - 1]?.tag !== 'time') return false;
  const later = groups.slice(k + 1).filter(({ kind }) => kind === 'finite');
  if (later.length === 0) return false;
  if (!groups.slice(0, k).some(({ kind }) => kind === 'finite')) return true;
  let comma = last + 1;
  while (comma < tokens.length && tokens[comma]?.word !== ',') comma += 1;
  let next = comma + 1;
  while (tokens[next]?.tag === 'adv') next += 1;
  return later[0]?.first === next;
}
