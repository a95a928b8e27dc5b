import type { Token } from './tokens';
import { BASE } from './verb-forms';
import type { VerbGroup } from './verb-group';

const BOUNDARY = new Set(['mark', 'wh', 'sub', 'conj', 'that']);

/**
 * Of words that may be verbs of the present or nouns, the first of each stretch that has no verb: `Pakistan tests missiles`. Counter-example: `nuclear tests followed`.
 * @param groups the verbs that are sure
 * @param maybe the words in question, in order
 */
export function chosen(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  maybe: readonly VerbGroup[],
): VerbGroup[] {
  const taken: VerbGroup[] = [];
  for (const group of maybe) {
    let from = group.first;
    while (from > 0 && !BOUNDARY.has(tokens[from - 1]?.tag ?? '')) from -= 1;
    let to = group.last + 1;
    while (to < tokens.length && !BOUNDARY.has(tokens[to]?.tag ?? '')) to += 1;
    const isTold = (one: VerbGroup): boolean => one.kind === 'finite' && one.first >= from && one.last < to;
    const isJoined = tokens[from - 1]?.tag === 'conj' && taken.some(({ first }) => first < from);
    if (groups.some(isTold) || taken.some(isTold)) continue;
    const token = tokens[group.last] as Token;
    const isBase = (token.verb?.mask ?? 0) & BASE;
    if (isBase && !isJoined && !isMany(tokens, from, group.first)) continue;
    if (!isBase && from === group.first && !isJoined) continue;
    taken.push(group);
  }
  return taken;
}

/** Whether a stretch before a verb names more than one: `the two sides`, `A and B`. */
function isMany(tokens: readonly Token[], from: number, end: number): boolean {
  const head = tokens[end - 1];
  if (!head) return false;
  if (head.tag === 'noun' && /[^s]s$/.test(head.word)) return true;
  if (head.name && (head.name.kind === 'group' || head.name.ids.length > 1)) return true;
  const isPair = tokens[from - 1]?.word === 'and' && /name|noun/.test(tokens[from - 2]?.tag ?? '');
  return (
    isPair ||
    tokens
      .slice(from, end)
      .some(
        ({ word, tag }) =>
          tag === 'noun' &&
          /^(?:envoys|officials|delegates|leaders|ministers|sides|troops|forces|presidents|delegations|negotiators)$/.test(
            word,
          ),
      )
  );
}
