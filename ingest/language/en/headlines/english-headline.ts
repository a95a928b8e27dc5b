import type { MentionDraft } from '@/lib/schema/annotation';
import type { EnglishTitle, TitleText } from '../../../assemble/language';
import type { Clause } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { triggers } from '../parse/triggers';
import type { VerbGroup } from '../parse/verb-group';
import { wordsOf } from '../parse/word-classes';
import { capital, list, possessive } from '../titles/grammar';
import { kindTitle } from '../titles/kind-title';
import { cutTitle } from './cut';
import { type Telling, tellingOf } from './sentence-at';
import { namedPronouns, turnedVerbs } from './spoken';
import { type NameOf, subjectOf } from './subject-words';
import { thingBefore } from './thing-before';
import { endOf, particleOf, titleEnd } from './title-end';
import { presentOf } from './verb-words';
import { wordsIn, wordsWithoutDate } from './words-in';

/** `says that it will not`: what it will not stands in the sentence before. */
const TORN = /\s(?:will|would|can|could|may|might|shall|should|must|not|is|are|was|were|be|has|have|had)$/;

/**
 * The English title of an English passage: its own words, in the present of headlines, without the date. Who is only meant (`it`, `the two sides`) is named; what stands between
 * commas behind the subject is left out. Example: `Kim, the North's envoy, said on Monday that it would return` becomes `Kim says that it will return`.
 */
export function englishHeadline(draft: MentionDraft, text: TitleText, nameOf: NameOf): EnglishTitle {
  const telling = tellingOf(text, draft);
  const plan = telling.clause ? null : planOf(telling, draft);
  const said = telling.clause
    ? ofClause(text.text, telling, telling.clause, draft, nameOf)
    : plan
      ? ofInfinitive(text.text, telling, plan, draft, nameOf)
      : ofNoun(text.text, telling, draft, nameOf);
  const title = cutTitle(said, telling.clause ? particleOf(telling.sentence.tokens, telling.clause) : '');
  if (telling.clause && (said.startsWith(' ') || TORN.test(title)))
    return {
      title: capital(kindTitle(draft.type, [...new Set(draft.parties.map(nameOf))])),
      isWhole: false,
      isFallback: true,
      unknown: null,
    };
  const isEmpty = title.length < 4;
  return {
    title: capital(isEmpty ? cutTitle(text.text.slice(draft.span.start, draft.span.end)) : title),
    isWhole: telling.clause !== null,
    isFallback: isEmpty,
    unknown: null,
  };
}

function ofClause(
  text: string,
  telling: Telling,
  clause: Clause,
  draft: MentionDraft,
  nameOf: NameOf,
): string {
  const { sentence } = telling;
  const { tokens } = sentence;
  const named = subjectOf(text, sentence, clause, draft, nameOf);
  const subject = /^(?:it|they)$/i.test(named.words) ? (thingBefore(text, telling, clause) ?? named) : named;
  const isTold = clause.link === 'attribution' && clause.group.base === 'tell';
  const group = isHeadlinePassive(sentence, clause, draft)
    ? { ...clause.group, isPassive: true }
    : clause.group;
  const verb = presentOf(
    isTold ? { ...group, base: 'say' } : group,
    subject.isMany,
    (tokens[group.last] as Token).word,
  );
  if (clause.link === 'attribution')
    return `${subject.words} ${verb}${quotedBefore(text, tokens, clause, draft)}`;
  const isOfObject =
    clause.link === 'relative' && clause.antecedent !== null && clause.antecedent !== clause.subject;
  const object = isOfObject && clause.antecedent ? ` ${wordsIn(text, tokens, clause.antecedent)}` : '';
  return `${subject.words} ${verb}${object} ${restOf(text, telling, clause, draft, nameOf)}`;
}

/** `Resolution 687 adopted`, `Martial law lifted in Taiwan`: nobody in the subject acts, and a verb that is done to things has no object. Counter-example: `Talks resumed`. */
function isHeadlinePassive({ tokens }: Telling['sentence'], clause: Clause, draft: MentionDraft): boolean {
  const { group, subject, link } = clause;
  if (!group.isOpen || !subject || link === 'attribution' || link === 'relative') return false;
  if (wordsOf('of-things').has(group.base)) return false;
  const next = tokens[group.last + 1];
  const isDone = triggers()
    .verbs.get(group.base)
    ?.some(
      ({ particles, row: { takes, objects } }) =>
        particles.every((word, i) => tokens[group.last + 1 + i]?.word === word) &&
        (takes === 'thing' || takes === 'treaty') &&
        objects.length > 0 &&
        objects[0] !== '$none',
    );
  if (!isDone || (next && !/^(?:prep|mark|time|sub|conj|adv)$/.test(next.tag))) return false;
  const isSomebody = tokens
    .slice(subject.from, subject.to)
    .some(({ word }) => ['holders', 'envoys', 'many', 'of-a-state'].some((kind) => wordsOf(kind).has(word)));
  if (isSomebody) return false;
  const [from, to] = [tokens[subject.from]?.start ?? 0, tokens[subject.to - 1]?.end ?? 0];
  return !draft.participants.some(
    ({ role, span }) => role !== 'object' && span !== null && span.start >= from && span.end <= to,
  );
}

/** What follows the verb up to the end of the title, without its date; the verbs of what is said are turned back to the speaker's own time, pronouns named. */
function restOf(text: string, telling: Telling, clause: Clause, draft: MentionDraft, nameOf: NameOf): string {
  const { tokens } = telling.sentence;
  const behind = clause.group.last + 1;
  // `were let in the following May`: nobody is only let.
  const isLed =
    wordsOf('with-particle').has(clause.group.base) &&
    clause.group.isPassive &&
    particleOf(tokens, clause) !== '';
  const range = { from: isLed ? behind + 1 : behind, to: titleEnd(telling, clause, draft) };
  const instead = new Map([
    ...turnedVerbs(text, telling, clause, range),
    ...namedPronouns(telling, draft, nameOf, range),
  ]);
  return `${isLed ? `${particleOf(tokens, clause)} ` : ''}${wordsWithoutDate(text, tokens, range, instead)}`;
}

/** What an attribution ends: a quotation as it stands, other words as what is said. */
function quotedBefore(text: string, tokens: readonly Token[], clause: Clause, draft: MentionDraft): string {
  let from = 0;
  while (from < clause.from && (tokens[from] as Token).start < draft.span.start) from += 1;
  let to = clause.from;
  while (to > from && /^[,"”]$/.test((tokens[to - 1] as Token).word)) to -= 1;
  if (to <= from) return '';
  const words = wordsIn(text, tokens, { from, to }).replace(/^["“]/, '');
  const isQuoted = tokens.slice(from, to).some((token) => token.isQuoted);
  const first = tokens[from] as Token;
  return isQuoted
    ? `: "${words.replace(/["”]$/, '')}"`
    : ` that ${first.name || /^i$/.test(first.word) ? words : words.charAt(0).toLowerCase() + words.slice(1)}`;
}

/** The infinitive with which the words of a mention begin, where somebody plans it. */
function planOf({ sentence: { tokens, groups } }: Telling, { span, status, parties }: MentionDraft) {
  const plan = groups.find(({ kind, last }) => kind === 'infinitive' && tokens[last]?.start === span.start);
  return status === 'planned' && parties.length > 0 ? (plan ?? null) : null;
}

/** `begin negotiations in February`, which somebody agreed to do: the plan, of all who take part. */
function ofInfinitive(
  text: string,
  telling: Telling,
  { base, last }: VerbGroup,
  draft: MentionDraft,
  nameOf: NameOf,
): string {
  const { tokens } = telling.sentence;
  const names = [...new Set(draft.parties.map(nameOf))];
  const rest = wordsWithoutDate(text, tokens, { from: last + 1, to: endOf(tokens, draft) });
  return `${list(names)} ${names.length > 1 ? 'are' : 'is'} to ${base} ${rest}`;
}

/** What a noun tells, up to the next verb: `the death of Stalin on 5 March changed the picture` is of his death. */
function ofNoun(text: string, { sentence }: Telling, draft: MentionDraft, nameOf: NameOf): string {
  const { tokens, groups } = sentence;
  const from = Math.max(
    tokens.findIndex(({ start }) => start >= draft.span.start),
    0,
  );
  const at = tokens.findIndex(({ start }) => start >= (draft.trigger?.start ?? draft.span.start));
  const verb = groups.find(({ kind, first }) => kind === 'finite' && first > at)?.first ?? tokens.length;
  const other = tokens.findIndex(
    ({ tag }, i) => i > at && tag === 'conj' && /^(?:the|a|an)$/.test(tokens[i + 1]?.word ?? ''),
  );
  const to = Math.min(
    endOf(tokens, draft),
    verb,
    other < 0 || draft.parties.length > 1 ? tokens.length : other,
  );
  const words = wordsWithoutDate(text, tokens, { from, to }).replace(/^(?:the|a|an)\s+/i, '');
  const owner = draft.participants.find(({ role }) => role === 'actor') ?? draft.participants[0];
  const actors = draft.participants.filter(({ role }) => role === 'actor');
  const [actor] = actors;
  const [begin, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const isApart = actor?.span && (actor.span.end <= begin || actor.span.start >= end);
  const hasName = tokens.slice(from, to).some(({ name, tag }) => name !== null || tag === 'poss');
  // `upon deposit of the instrument, by Australia`
  if (actor && actors.length === 1 && isApart && !hasName)
    return `${possessive(nameOf(actor.entityId))} ${words}`;
  return owner
    ? words.replace(/^(?:its|their|his|her|our)\b/i, () => possessive(nameOf(owner.entityId)))
    : words;
}
