import type { MentionDraft } from '@/lib/schema/annotation';
import { pointsBack } from '../../events/participants';
import { isOnCondition } from '../../events/sentence';
import type { Clause, Range } from '../../parse/clause';
import type { Token } from '../../parse/tokens';
import { wordsOf } from '../../parse/word-classes';
import type { Telling } from '../sentence-at';
import { titleEnd } from '../title-end';
import { withoutDate } from '../words-in';
import { nounPhrase, type PhraseWords } from './noun-phrase';
import { verbPhrase } from './verb-phrase';

const AHEAD = /^(?:will|would|shall|be to)$/;

/**
 * The Chinese of a clause, read whole by the tables that put Chinese into English: `Iran resumes uranium conversion at Isfahan`.
 * @param actors who acts, where the subject only points at them; '' for nobody known
 * @returns null where a word of it is not known
 */
export function chineseClause(
  telling: Telling,
  draft: MentionDraft,
  actors: string,
  words: PhraseWords,
): string | null {
  const { clause } = telling;
  if (!clause || clause.link === 'attribution' || clause.group.isNegated) return null;
  // Of what a relative clause describes only the words right before it are known.
  if (clause.link === 'relative' && (clause.antecedent !== clause.subject || clause.group.isPassive))
    return null;
  const isPlanned = draft.status === 'planned';
  return clauseOf(telling, clause, titleEnd(telling, clause, draft), actors, words, isPlanned);
}

function clauseOf(
  telling: Telling,
  clause: Clause,
  end: number,
  actors: string,
  words: PhraseWords,
  isPlanned: boolean,
): string | null {
  const { tokens, clauses } = telling.sentence;
  const { group, subject } = clause;
  if (group.modal !== '' && !AHEAD.test(group.modal)) return null;
  // Without its condition it would say more than the passage.
  if (isOnCondition(telling.sentence, clause)) return null;
  const at = (range: Range): Token[] =>
    withoutDate(tokens, range).flatMap(({ from, to }) => tokens.slice(from, to));
  const behind = at({ from: group.last + 1, to: end }).filter(
    ({ tag, word }) => tag !== 'adv' || wordsOf('particles').has(word),
  );
  const will = isPlanned || AHEAD.test(group.modal) ? words.word('will') : '';
  const own = subject === null ? [] : at(subject).filter(({ tag }) => tag !== 'adv');
  const isPointed = own.length === 0 || wordsOf('pointing').has(own.at(-1)?.word ?? '');
  const said = (): string | null => {
    const content = clauses.find(
      ({ link, parent }) => link === 'content' && clauses[parent ?? -1] === clause,
    );
    if (!content || content.group.isNegated) return null;
    return saidBy(telling, content, words);
  };
  if (group.isPassive) {
    const elected = [tokens[group.last] as Token, ...behind];
    const who = isPointed ? actors : nounPhrase(own, words);
    const be = who === null ? null : verbPhrase('be', elected, words, said);
    if (be !== null && who) return `${who}${will}${be}`;
    const by = behind.findIndex(({ word }) => word === 'by');
    const agent = by < 0 ? '' : nounPhrase(behind.slice(by + 1), words);
    const rest = by < 0 ? behind : behind.slice(0, by);
    if (isPointed || agent === null) return null;
    const done = verbPhrase(group.base, [...own, ...rest], words, said);
    return done === null ? null : `${agent}${will}${done}`;
  }
  // `It ended in July`: some thing, and nobody who is named.
  const isThing = wordsOf('of-things').has(group.base) || behind[0]?.word === 'effect';
  const isOfThing = /^(?:it|they|which)$/.test(own.at(-1)?.word ?? '') && isThing;
  const who = isPointed ? actors : subjectPhrase(telling, own, actors, words);
  if (!who || (isPointed && isOfThing)) return null;
  const done = verbPhrase(group.base, behind, words, said);
  const isTwice = done?.includes(who) === true;
  const has = group.tense === 'perfect' || group.tense === 'pluperfect' ? words.word('has') : '';
  return done === null || isTwice ? null : `${who}${will || (clause.link === 'content' ? has : '')}${done}`;
}

/** A subject, with whose it is where it only says `its envoy` or `the Foreign Ministry`. */
function subjectPhrase(
  telling: Telling,
  own: readonly Token[],
  actors: string,
  words: PhraseWords,
): string | null {
  const zh = nounPhrase(own, words);
  const { subject } = telling.clause ?? {};
  const isOffice = own.every(({ name }) => name === null) && subject && pointsBack(telling.sentence, subject);
  if (zh === null || !isOffice) return zh;
  return actors === '' ? null : `${actors}${words.word('of')}${zh}`;
}

/** What somebody says: of himself where its subject points back, so that Chinese does without it. */
function saidBy(telling: Telling, content: Clause, words: PhraseWords): string | null {
  const self = words.word('itself');
  const said = clauseOf(telling, content, content.to, self, words, false);
  return said?.startsWith(self) ? said.slice(self.length) : said;
}
