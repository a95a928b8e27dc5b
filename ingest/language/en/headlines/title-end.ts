import type { MentionDraft } from '@/lib/schema/annotation';
import { takesContent } from '../events/sentence';
import type { Clause, Range } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { wordsOf } from '../parse/word-classes';
import type { Telling } from './sentence-at';

/**
 * Where the words of a title end: with the mention, but no clause is cut before its verb, no verb loses its adverb (`walked out`), what somebody says is there, and what another clause tells is left to that.
 * @returns the index behind the last token
 */
export function titleEnd({ sentence }: Telling, clause: Clause, draft: MentionDraft): number {
  const { tokens, clauses, groups } = sentence;
  const verb = clause.group.last;
  let end = Math.max(endOf(tokens, draft), verb + 1);
  while (isParticle(tokens, end)) end += 1;
  const own = clauses.indexOf(clause);
  // `The Ministers condemned the attack, in which two marines` is cut before what two marines did.
  const cut = clauses.find(
    ({ from, group, link }) => link !== 'content' && from > verb && from < end && group.last >= end,
  );
  const that = tokens.findIndex(({ tag }, at) => tag === 'that' && at > verb && at < end);
  const isVerbless = that >= 0 && !groups.some(({ first }) => first > that && first < end);
  const says = takesContent(clause.group) && end === verb + 1 && tokens[end]?.tag !== 'mark';
  const told = contentBehind(sentence, clause, end);
  if (told !== null) return told;
  if (isVerbless || (says && tokens[end] !== undefined)) return endOfClauseAt(clauses, end, tokens);
  // `widens sanctions; the United States …`: another sentence.
  const stop = tokens.findIndex(({ word }, at) => word === ';' && at > verb && at < end);
  if (stop >= 0) end = stop;
  if (cut) end = beginOf(tokens, cut);
  // `, in which two marines`: what they did stands behind the mention.
  const which = tokens.findIndex(
    ({ word }, at) => /^(?:which|who|whose|whom)$/.test(word) && at > verb && at < end,
  );
  if (which >= 0 && !groups.some(({ first }) => first > which && first < end)) end = beginAt(tokens, which);
  const next = clauses.find(
    ({ link, parent, from, group, subject }) =>
      (link === 'coordinate' || (link === 'content' && isSentence(tokens, subject))) &&
      !(link === 'content' && takesContent(clause.group)) &&
      parent === own &&
      group.kind === 'finite' &&
      from > verb &&
      from < end,
  );
  return next ? beginOf(tokens, next) : end;
}

/**
 * Where what is said ends that a mention breaks off or, behind its date, leaves out: `denied to the House | on Monday that there had been`.
 * @returns null where the mention holds it, or nothing is said
 */
function contentBehind({ tokens, clauses }: Telling['sentence'], clause: Clause, end: number): number | null {
  if (!takesContent(clause.group)) return null;
  const that = tokens.findIndex(({ tag }, at) => tag === 'that' && at > clause.group.last);
  const verb = clauses.find(({ group }) => group.first > that)?.group;
  const isNext = tokens.slice(end, that).every(({ tag }) => /^(?:prep|time)$/.test(tag));
  if (that < 0 || !verb || verb.last < end || !isNext) return null;
  return endOfClauseAt(clauses, verb.first, tokens);
}

/**
 * The word that belongs to a verb and is no preposition: the `in` of `was sworn in on Friday`.
 * @returns empty where there is none
 */
export function particleOf(tokens: readonly Token[], { group }: Clause): string {
  return isParticle(tokens, group.last + 1) ? (tokens[group.last + 1]?.word ?? '') : '';
}

/** `walked out`, `was sworn in on Friday`. Counter-example: `met in Paris`. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !wordsOf('particles').has(token.word)) return false;
  return (
    token.tag === 'adv' ||
    (tokens[at - 1]?.verb !== null && /^(?:prep|time|mark|adv)$/.test(tokens[at + 1]?.tag ?? 'mark'))
  );
}

/** Whether a clause that seems to be what is said begins by itself: `ratified the treaty in May it attached conditions`. */
function isSentence(tokens: readonly Token[], subject: Range | null): boolean {
  return (
    subject !== null &&
    wordsOf('subject-pronoun').has(tokens[subject.to - 1]?.word ?? '') &&
    tokens[subject.from - 1]?.tag !== 'that'
  );
}

/** The index behind the last token of a mention. */
export function endOf(tokens: readonly Token[], { span }: MentionDraft): number {
  let end = tokens.length;
  while (end > 0 && (tokens[end - 1] as Token).start >= span.end) end -= 1;
  return end;
}

/** Where a clause ends whose verb stands behind a place. */
function endOfClauseAt(clauses: readonly Clause[], at: number, tokens: readonly Token[]): number {
  const next = clauses.find(({ group }) => group.last >= at);
  const to = next ? next.to : at;
  const stop = tokens.findIndex(({ word }, i) => i >= at && i < to && word === ';');
  return stop < 0 ? Math.max(to, at) : stop;
}

/** Where a clause begins, with the words that lead to it: `, in which`, `, but`. */
function beginOf(tokens: readonly Token[], { own, from }: Clause): number {
  return beginAt(tokens, Math.max(own, from));
}

function beginAt(tokens: readonly Token[], at: number): number {
  let begin = at;
  while (begin > 0 && /^(?:wh|sub|conj|that|prep)$|^mark$/.test((tokens[begin - 1] as Token).tag)) begin -= 1;
  return begin;
}
