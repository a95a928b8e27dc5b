import type { MentionDraft } from '@/lib/schema/annotation';
import type { EventType } from '@/lib/schema/vocabulary';
import { pointsBack } from '../events/participants';
import type { Sentence } from '../events/sentence';
import type { Clause, Range } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { isPlural, list, possessive } from '../titles/grammar';

/** The name under which titles speak of an entity, by its id. */
export type NameOf = (id: string) => string;

/** Words of a subject, and whether they stand for more than one. */
export interface Subject {
  readonly words: string;
  readonly isMany: boolean;
}

const POINTING = /^(?:it|he|she|they|who|which|that|we|i|both)$/;
const OWNER = /^(?:its|his|her|their|our|my)$/;
const MOST = 4;

/** The words of a range of tokens as they stand in the text. */
export function wordsIn(text: string, tokens: readonly Token[], { from, to }: Range): string {
  let out = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    const isJoined = at > from && before !== undefined && before.end === token.start;
    out += `${isJoined || out === '' ? '' : ' '}${text.slice(token.start, token.end)}`;
  }
  return out.replace(/\s*\n\s*/g, ' ').trim();
}

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

/** `It was signed`, `they were suspended`: the paper or the talks, by name where that is known; null where somebody acts. */
function thingOf(word: string, isPassive: boolean, draft: MentionDraft, nameOf: NameOf): Subject | null {
  if (!/^(?:it|they)$/.test(word) || !(isPassive || BY_ITSELF.test(draft.triggerId ?? ''))) return null;
  const words = draft.treatyId === null ? THINGS[draft.type] : nameOf(draft.treatyId);
  return words === undefined ? null : { words, isMany: /s$/.test(words) };
}

/** The subject of a title: as it stands, or the names of those whom it only points at. An apposition between commas is left out. */
export function subjectOf(
  text: string,
  sentence: Sentence,
  { subject: range, group }: Pick<Clause, 'subject' | 'group'>,
  draft: MentionDraft,
  nameOf: NameOf,
): Subject {
  const { tokens } = sentence;
  const words = range ? tokens.slice(range.from, range.to) : [];
  const [first] = words;
  const thing = words.length === 1 ? thingOf(first?.word ?? '', group.isPassive, draft, nameOf) : null;
  if (thing) return thing;
  const hasName = words.some(({ name, word }) => name && !POINTING.test(word) && !OWNER.test(word));
  const back = range && !hasName && words.length <= 4 ? pointsBack(sentence, range) : null;
  if (
    !range ||
    words.length === 0 ||
    back === 'pair' ||
    back === 'all' ||
    (words.length === 1 && POINTING.test(first?.word ?? ''))
  )
    return named(draft, first?.word ?? '', back, nameOf);
  const end = appositionEnd(words, range);
  const said = wordsIn(text, tokens, { from: range.from, to: end });
  const owner = OWNER.test(first?.word ?? '') ? ownerOf(draft, nameOf) : '';
  const full = owner === '' ? said : said.replace(/^\S+/, () => possessive(owner));
  return { words: full, isMany: isMany(tokens.slice(range.from, end), full) };
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
        ? states.slice(0, MOST)
        : (states.length > 0 && persons.length === 0 ? states : persons).slice(0, 1);
  const names = [...new Set(chosen.map(({ entityId }) => nameOf(entityId)))];
  return { words: list(names), isMany: names.length > 1 };
}

function isPerson(id: string): boolean {
  return id === id.toLowerCase();
}

function ownerOf({ parties }: MentionDraft, nameOf: NameOf): string {
  const [first] = parties;
  return first === undefined ? '' : nameOf(first);
}

/** Where a subject ends before what stands between commas behind it; a list of names goes on. */
function appositionEnd(words: readonly Token[], { from, to }: Range): number {
  const comma = words.findIndex(({ word }) => word === ',');
  const isList =
    words.slice(comma + 1).some(({ tag }) => tag === 'conj') &&
    words[comma - 1]?.tag === 'name' &&
    words[comma + 1]?.tag === 'name';
  let end = comma <= 0 || isList ? to : from + comma;
  while (end > from + 1 && words[end - from - 1]?.tag === 'adv') end -= 1;
  return end;
}

function isMany(words: readonly Token[], said: string): boolean {
  const [head] = words;
  if (/ and /.test(said) && !/\bbetween\b.* and /.test(said)) return true;
  if (/^(?:a|an|one|this|that|each)$/.test(head?.word ?? '')) return false;
  if (words.some(({ word, tag }) => tag === 'noun' && /(?:men|people|police|children)$/.test(word)))
    return true;
  const last = words.at(-1)?.name;
  if (
    last?.kind === 'person' ||
    (words.length <= 2 && last && last.kind !== 'group' && last.kind !== 'conference')
  )
    return false;
  return isPlural(said.replace(/^the (?:united states|united nations|philippines|netherlands)$/i, 'state'));
}
