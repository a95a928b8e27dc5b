import { openingComma } from './left-edge';
import type { Token } from './tokens';
import { triggers } from './triggers';
import { BASE } from './verb-forms';
import type { VerbGroup } from './verb-group';
import { wordsOf } from './word-classes';

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
    // `according to press reports`: what is named there is a noun.
    if (tokens[from]?.word === 'according' && tokens[from + 1]?.word === 'to') continue;
    let to = group.last + 1;
    while (to < tokens.length && !BOUNDARY.has(tokens[to]?.tag ?? '')) to += 1;
    const isTold = (one: VerbGroup): boolean => one.kind === 'finite' && one.first >= from && one.last < to;
    const isJoined = isBehindJoint(tokens, from) && taken.some(({ first }) => first < from);
    if (groups.some(isTold) || taken.some(isTold)) continue;
    // `Iraqi forces invade Kuwait`: the second is the verb. Counter-example: `turns down a visit`.
    const isVerbNext = maybe.some(({ first, last }) => {
      const { tag, verb } = tokens[last] as Token;
      return first === group.last + 1 && tag !== 'adv' && ((verb?.mask ?? 0) & BASE) !== 0;
    });
    if (isVerbNext) continue;
    if (isListedNoun(tokens, group, from) && !isJoined) continue;
    const token = tokens[group.last] as Token;
    const isBase = (token.verb?.mask ?? 0) & BASE;
    if (isBase && !isJoined && !isMany(tokens, from, group.first)) continue;
    const isFree = (at: number): boolean =>
      ![...groups, ...taken].some(({ kind, last }) => kind === 'finite' && last < at);
    if (!isBase && from === group.first && !isJoined && !isBehindApposition(tokens, from, isFree)) continue;
    taken.push(group);
  }
  return taken;
}

/** A conjunction joins a stretch to what stands before it, with no more than a date between them: `and, in July, fires`. */
function isBehindJoint(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  if (tokens[at]?.word === ',') {
    at -= 1;
    if (tokens[at]?.tag !== 'time') return false;
    while (/^(?:time|prep|det|adv)$/.test(tokens[at]?.tag ?? '')) at -= 1;
    if (tokens[at]?.word === ',') at -= 1;
  }
  return tokens[at]?.tag === 'conj';
}

/** `missile tests and exercises.`: the second of two nouns, which nothing follows. */
function isListedNoun(tokens: readonly Token[], { first, last }: VerbGroup, from: number): boolean {
  const behind = tokens[last + 1];
  const isEnd = behind === undefined || /^[.,;:)]$/.test(behind.word);
  return (
    isEnd &&
    tokens[from - 1]?.tag === 'conj' &&
    tokens[from - 2]?.tag === 'noun' &&
    triggers().nouns.has(tokens[first]?.word ?? '')
  );
}

/** `Lien Chan, chairman of the party, meets Hu`: a comma closes an apposition, before which no verb stands. */
function isBehindApposition(
  tokens: readonly Token[],
  from: number,
  isFree: (at: number) => boolean,
): boolean {
  const opening = tokens[from - 1]?.word === ',' ? openingComma(tokens, from - 1, 0) : null;
  return opening !== null && /^(?:name|noun)$/.test(tokens[opening - 1]?.tag ?? '') && isFree(opening);
}

/** Whether a stretch before a verb names more than one: `the two sides`, `A and B`. */
function isMany(tokens: readonly Token[], from: number, end: number): boolean {
  const head = tokens[end - 1];
  if (!head) return false;
  if (head.tag === 'noun' && /[^s]s$/.test(head.word)) return true;
  if (head.name && (head.name.kind === 'group' || head.name.ids.length > 1)) return true;
  const isPair = tokens[from - 1]?.word === 'and' && /name|noun/.test(tokens[from - 2]?.tag ?? '');
  return (
    isPair || tokens.slice(from, end).some(({ word, tag }) => tag === 'noun' && wordsOf('many').has(word))
  );
}
