import type { MentionDraft } from '@/lib/schema/annotation';
import type { EventType } from '@/lib/schema/vocabulary';
import { pointsBack } from '../events/participants';
import { isVerb, type Sentence } from '../events/sentence';
import type { Clause, Range } from '../parse/clause';
import { isOfficeOf } from '../parse/left-edge';
import type { Token } from '../parse/tokens';
import type { VerbGroup } from '../parse/verb-group';
import { wordsOf } from '../parse/word-classes';
import { list, possessive } from '../titles/grammar';
import { isMany } from './is-many';
import { wordsIn, wordsWithoutDate } from './words-in';

/** The name under which titles speak of an entity, by its id. */
export type NameOf = (id: string) => string;

/** Words of a subject, and whether they stand for more than one. */
export interface Subject {
  readonly words: string;
  readonly isMany: boolean;
}

const OWNER = /^(?:its|his|her|their|our|my)$/;
/** Those who are meant are named up to so many. */
const MOST = 4;

/** What `it` is to which something happens, by the kind of what happens. */
const THINGS: Partial<Record<EventType, string>> = {
  agreement: 'agreement',
  accession: 'treaty',
  talks: 'talks',
  meeting: 'meeting',
  exercise: 'exercise',
  sanction: 'sanctions',
};
/** What papers and talks do themselves. */
const BY_ITSELF = /^(?:take-effect|expire|talks-.*)$/;

/** The thing that `it` means where an agreement, talks and the like are told of: the treaty by its name; null for other kinds. */
export function thingMeant({ treatyId, type }: MentionDraft, nameOf: NameOf): string | null {
  if (treatyId !== null) return nameOf(treatyId);
  const thing = THINGS[type];
  return thing === undefined ? null : `the ${thing}`;
}

/** `It was signed`, `they were suspended`: the paper or the talks, by name where that is known; null where somebody acts. */
function thingOf(word: string, isPassive: boolean, draft: MentionDraft, nameOf: NameOf): Subject | null {
  if (!/^(?:it|they)$/.test(word) || !(isPassive || BY_ITSELF.test(draft.triggerId ?? ''))) return null;
  const words = draft.treatyId === null ? THINGS[draft.type] : nameOf(draft.treatyId);
  return words === undefined ? null : { words, isMany: /s$/.test(words) };
}

/** The subject of a title: as it stands, or the names of those whom it only points at. An apposition between commas, and a date, are left out. */
export function subjectOf(
  text: string,
  sentence: Sentence,
  { subject, group, link, antecedent }: Pick<Clause, 'subject' | 'group' | 'link' | 'antecedent'>,
  draft: MentionDraft,
  nameOf: NameOf,
): Subject {
  const { tokens, groups } = sentence;
  const range = subject && ownRange(tokens, subject);
  const words = range ? tokens.slice(range.from, range.to) : [];
  const [first] = words;
  const isPronoun = words.length === 1 && wordsOf('pointing').has(first?.word ?? '');
  const thing = words.length === 1 ? thingOf(first?.word ?? '', group.isPassive, draft, nameOf) : null;
  if (thing) return thing;
  // `It ended in July`: some thing, and nobody who is named.
  if (isPronoun && /^(?:it|they)$/.test(first?.word ?? '') && isOfThing(tokens, group))
    return { words: wordsIn(text, tokens, range as Range), isMany: first?.word === 'they' };
  const hasName = words.some(({ name, word }) => name && !wordsOf('pointing').has(word) && !OWNER.test(word));
  const back = range && !hasName && words.length <= 4 ? pointsBack(sentence, range) : null;
  if (!range || words.length === 0 || back === 'pair' || back === 'all' || isPronoun) {
    const meant = named(draft, first?.word ?? '', back, nameOf);
    // `The parties agreed`, where nothing tells who they are.
    const isSaid = range && words.length > 1 && meant.words === '';
    return isSaid ? { words: wordsIn(text, tokens, range), isMany: true } : meant;
  }
  const from = beginOf(sentence, range, link === 'relative' && antecedent === subject && group.isPassive);
  const end = appositionEnd(tokens.slice(from, range.to), { from, to: range.to });
  const said = wordsWithoutDate(text, tokens, { from, to: end });
  const full = withOwner(said, tokens[from]?.word ?? '', hasName ? null : back, draft, nameOf);
  return { words: full, isMany: isMany(tokens.slice(from, end), full) };

  function beginOf({ tokens: all }: Sentence, { from: start, to }: Range, isDescribed: boolean): number {
    // `He and Sharif`: of whom nothing but the name can be said alone.
    if (/^(?:he|she|it|they)$/.test(first?.word ?? '') && all[start + 1]?.word === 'and') return start + 2;
    // `The outcome of the referenda held in May`: what is held are the referenda.
    const of = all.findIndex(({ word }, at) => word === 'of' && at > start && at < to);
    if (of > 0 && of + 1 < to && wordsOf('of-something').has(all[of - 1]?.word ?? '')) return of + 1;
    // `the day the first shipment arrived`
    if (wordsOf('of-something').has(all[start + 1]?.word ?? '') && all[start + 2]?.tag === 'det')
      return start + 2;
    // `the treaty between the United States and Japan, which was signed`
    let begin = start;
    while (isDescribed && all[begin]?.tag !== 'det' && isPhraseBefore(all, begin, groups)) begin -= 1;
    const isLed = isDescribed && all[begin]?.tag === 'det' && isPhraseBefore(all, begin, groups);
    if (isLed) {
      begin -= 1;
      while (all[begin]?.tag !== 'det' && isPhraseBefore(all, begin, groups)) begin -= 1;
    }
    return begin;
  }
}

/** A subject without what stands around it: `according to the Americans they` is they, `when it finally` is it. Counter-examples: `Bush and he`, `the reactor beside it`. */
function ownRange(tokens: readonly Token[], { from, to }: Range): Range {
  let end = to;
  while (end > from + 1 && /^(?:adv|adj)$/.test(tokens[end - 1]?.tag ?? '')) end -= 1;
  const last = end - 1;
  const isPronoun =
    wordsOf('subject-pronoun').has(tokens[last]?.word ?? '') &&
    !/^(?:conj|prep)$/.test(last > from ? (tokens[last - 1]?.tag ?? '') : '');
  return isPronoun ? { from: last, to: end } : { from, to };
}

/** Whether a word before what a relative clause describes is of the same phrase: `the treaty between …, which`. */
function isPhraseBefore(tokens: readonly Token[], at: number, groups: Sentence['groups']): boolean {
  const before = tokens[at - 1];
  if (!before || isVerb(groups, at - 1) || !/^(?:prep|det|adj|noun|name|poss|num|conj)$/.test(before.tag))
    return false;
  if (before.tag === 'conj')
    return (
      tokens[at]?.tag !== 'det' ||
      tokens.slice(Math.max(0, at - 5), at).some(({ word }) => word === 'between')
    );
  if (before.tag !== 'prep') return true;
  return /^(?:of|between|with|for)$/.test(before.word) && /^(?:noun|name)$/.test(tokens[at - 2]?.tag ?? '');
}

/** A verb that tells what a thing does, without an object: `it ended in July`, `it went critical`. Counter-example: `it ended the talks`. */
function isOfThing(tokens: readonly Token[], { base, last, isPassive }: VerbGroup): boolean {
  const next = tokens[last + 1];
  return (
    !isPassive &&
    wordsOf('of-things').has(base) &&
    (next === undefined || !/^(?:det|noun|name|num|pron|poss|to)$/.test(next.tag))
  );
}

/** `Its envoy` and `the Foreign Ministry` with the name of the state whose they are. */
function withOwner(
  said: string,
  first: string,
  back: string | null,
  draft: MentionDraft,
  nameOf: NameOf,
): string {
  const isOffice = back === 'it' && first === 'the';
  if (!OWNER.test(first) && !isOffice) return said;
  const acting = draft.participants.filter(
    ({ role, entityId }) => role !== 'object' && draft.parties.includes(entityId),
  );
  const isOne = acting.length === 1 && (!isOffice || draft.parties.length === 1);
  const one = isOne ? acting[0]?.entityId : isOffice ? undefined : draft.parties[0];
  return one === undefined ? said : said.replace(/^\S+/, () => possessive(nameOf(one)));
}

function named(draft: MentionDraft, word: string, back: string | null, nameOf: NameOf): Subject {
  const { participants, parties } = draft;
  const acting = participants.filter(({ role }) => role !== 'object');
  const all = acting.length > 0 ? acting : participants;
  const persons = all.filter(({ entityId }) => isPerson(entityId));
  const states = all.filter(({ entityId }) => parties.includes(entityId));
  const isSeveral = back !== null || /^(?:they|both)$/.test(word);
  const chosen =
    /^(?:he|she|who)$/.test(word) && persons.length > 0
      ? persons.slice(0, 1)
      : isSeveral
        ? states
        : (states.length > 0 && persons.length === 0 ? states : persons).slice(0, 1);
  // `He was killed`: a state is not he.
  if (/^(?:he|she)$/.test(word) && persons.length === 0) return { words: word, isMany: false };
  const names = [...new Set(chosen.map(({ entityId }) => nameOf(entityId)))];
  // Some of them alone would say that the others did not.
  if (names.length > MOST) return { words: 'the parties', isMany: true };
  return { words: list(names), isMany: names.length > 1 };
}

function isPerson(id: string): boolean {
  return id === id.toLowerCase();
}

/** Where a subject ends before what stands between commas behind it; a list of names goes on. */
function appositionEnd(words: readonly Token[], { from, to }: Range): number {
  const comma = words.findIndex(({ word }) => word === ',');
  const isList =
    words.slice(comma + 1).some(({ tag }) => tag === 'conj') &&
    words[comma - 1]?.tag === 'name' &&
    (words[comma + 1]?.tag === 'name' || isOfficeOf(words, comma + 1));
  let end = comma <= 0 || isList ? to : from + comma;
  while (end > from + 1 && words[end - from - 1]?.tag === 'adv') end -= 1;
  return end;
}
