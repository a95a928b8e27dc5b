import type { MentionDraft, NameHit } from '@/lib/schema/annotation';
import type { EventType } from '@/lib/schema/vocabulary';
import type { Clause, Range } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { wordsOf } from '../parse/word-classes';
import type { Act } from './choose-trigger';
import type { PointingBack } from './discourse';
import { ownEnd } from './own-end';
import type { Sentence } from './sentence';

type Participant = MentionDraft['participants'][number];

/** Who takes part in what a clause tells. */
export interface Roles {
  readonly actors: readonly NameHit[];
  readonly objects: readonly NameHit[];
}

/** Kinds whose place is a side of them: one travels to a state, attacks it, leaves it. */
const OF_A_PLACE: ReadonlySet<EventType> = new Set<EventType>([
  'visit',
  'conflict',
  'withdrawal',
  'incident',
  'diplomatic-relations',
  'weapons-programme',
  'inspection',
  'intelligence',
]);
/** What is held in a state is that state's: a referendum in Iran. */
const HELD_BY_PLACE = new Set(['referendum', 'election-noun', 'elect', 'martial-law']);
const ACTING: ReadonlySet<NameHit['kind']> = new Set<NameHit['kind']>([
  'state',
  'seat',
  'group',
  'organisation',
  'person',
  'conference',
]);

/** The names of a range that take part: not places where something happens, and no treaties. */
export function actingIn(tokens: readonly Token[], range: Range, isPlaceSide: boolean): NameHit[] {
  const found: NameHit[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const name = tokens[at]?.name;
    if (!name) continue;
    // `the Madrid Protocol`: a paper is called by where it was signed.
    if (name.kind === 'seat' && wordsOf('papers').has(tokens[at + 1]?.word ?? '')) continue;
    const lead = leadOf(tokens, at, range.from);
    const isWhere =
      wordsOf('leads-to-place').has(lead) &&
      (name.kind === 'seat' || name.kind === 'place' || name.kind === 'state') &&
      (at + 1 >= range.to || tokens[at + 1]?.tag !== 'noun');
    if (
      name.kind === 'place'
        ? isPlaceSide && name.parties.length > 0
        : ACTING.has(name.kind) && (!isWhere || isPlaceSide)
    )
      found.push(name);
  }
  return found;
}

/** The preposition that leads to a name; empty where none does. */
export function leadOf(tokens: readonly Token[], at: number, from: number): string {
  for (let i = at - 1; i >= Math.max(from - 1, at - 6, 0); i -= 1) {
    const { tag, word } = tokens[i] as Token;
    if (tag === 'prep' || tag === 'to') return word;
    if (!/^(?:det|adj|noun|num|name|poss|conj)$/.test(tag) && word !== ',') return '';
    if (tag === 'noun' && i === at - 1 && tokens[at]?.name?.kind !== 'person') return '';
  }
  return '';
}

/**
 * Who does what to whom: the subject acts, or in the passive who is named behind `by`; a meeting has only parties, and so have talks.
 * @param content the tokens of what is said, which names whom it is about
 */
export function rolesOf(sentence: Sentence, clause: Clause, act: Act, content: Range | null): Roles {
  const { tokens } = sentence;
  const { row } = act;
  const isPlaceSide = OF_A_PLACE.has(row.type) || HELD_BY_PLACE.has(row.id);
  const isOwnNoun = act.noun !== null && clause.subject !== null && act.noun < clause.subject.to;
  const subject = clause.subject ? subjectNames(tokens, clause.subject, isPlaceSide && isOwnNoun) : [];
  const whole = content ? Math.max(content.to, clause.to) : clause.to;
  const end = ownEnd(tokens, act.group.last + 1, whole, clause.group.isPassive);
  const behind = { from: act.group.last + 1, to: Math.max(end, act.group.last + 1) };
  const between = { from: clause.group.last + 1, to: act.group.first };
  const others = [
    ...(between.from < between.to ? actingIn(tokens, between, false) : []),
    ...actingIn(tokens, behind, isPlaceSide),
  ];
  if (!(clause.group.isPassive && act.group === clause.group)) return { actors: subject, objects: others };
  const by = tokens.findIndex(({ word }, at) => word === 'by' && at >= behind.from && at < behind.to);
  if (by < 0) return { actors: [], objects: [...subject, ...others] };
  const agents = actingIn(tokens, { from: by + 1, to: behind.to }, false).filter(({ span }) =>
    isNext(tokens, by, span.start),
  );
  return { actors: agents, objects: [...subject, ...others.filter((name) => !agents.includes(name))] };
}

/** Whether a name belongs to the list that begins behind a token. */
function isNext(tokens: readonly Token[], by: number, start: number): boolean {
  for (let at = by + 1; at < tokens.length && (tokens[at] as Token).start < start; at += 1)
    if (
      /^(?:prep|to|time|wh|that|sub)$/.test((tokens[at] as Token).tag) &&
      (tokens[at] as Token).word !== 'of'
    )
      return false;
  return true;
}

/** @param isPlaceSide the subject is the noun that tells the event, whose place is a side of it: the bombardment of Quemoy resumed */
function subjectNames(tokens: readonly Token[], subject: Range, isPlaceSide: boolean): NameHit[] {
  // `The authorities in Tehran`: an office acts for the state where it sits. Counter-example: `a friend in Seoul`.
  const isOffice = wordsOf('offices').has(headOf(tokens, subject));
  const all = actingIn(tokens, subject, isPlaceSide || isOffice);
  const own = all.filter((name) => {
    const at = tokens.findIndex((token) => token.name === name);
    return !wordsOf('leads-aside').has(leadOf(tokens, at, subject.from));
  });
  return own.length > 0 ? own : all;
}

/** The noun of a range that stands before the first preposition. */
function headOf(tokens: readonly Token[], { from, to }: Range): string {
  let at = from;
  while (at < to && tokens[at]?.tag !== 'prep') at += 1;
  return tokens[at - 1]?.word ?? '';
}

const OF_ITS = /^(?:\p{L}+|\d+) of its /u;

/** Whether a subject only points back: it, they, the two sides, its envoys. */
export function pointsBack(sentence: Sentence, subject: Range): PointingBack | null {
  const words = sentence.tokens.slice(subject.from, subject.to).map(({ word }) => word);
  const said = words.join(' ');
  for (const pair of wordsOf('two-sides'))
    if (said.startsWith(pair) || said.endsWith(`of ${pair}`)) return 'pair';
  if (/^(?:all|both)$/.test(said) || isOfTwo(words)) return 'pair';
  for (const all of wordsOf('all-parties')) if (said.startsWith(all)) return 'all';
  const [first = ''] = words;
  if (/^(?:he|she|his|her)$/.test(first)) return 'he';
  if (first === 'it' || first === 'its') return first;
  // `One of its warships`
  if (OF_ITS.test(said)) return 'its';
  if (/^(?:they|their)$/.test(first)) return 'they';
  if (
    /^(?:the|a|an)$/.test(first) &&
    words.some((word) => wordsOf('holders').has(word) || wordsOf('of-a-state').has(word))
  )
    return 'it';
  return null;
}

/** Who is named beside those who act, for what a text goes on to call the two sides: `destroyed the reactor in Iraq` tells of no two sides, `arrived in Pyongyang` does. */
export function besideIn(
  tokens: readonly Token[],
  act: Act | null,
  others: readonly NameHit[],
): readonly NameHit[] {
  if (act?.row.type === 'visit') return others;
  return others.filter((name) => {
    const at = tokens.findIndex((token) => token.name === name);
    return at < 0 || !wordsOf('leads-to-place').has(leadOf(tokens, at, 0));
  });
}

/** Whether a subject is a thing: it names nobody who acts, and does not point back. */
export function isThing(sentence: Sentence, subject: Range): boolean {
  return pointsBack(sentence, subject) === null && actingIn(sentence.tokens, subject, false).length === 0;
}

/** The participants of a mention: states and bodies by their parties, persons by themselves. */
export function participantsOf(
  { actors, objects }: Roles,
  isMutual: boolean,
  isSpeech: boolean,
): Participant[] {
  const out: Participant[] = [];
  const add = (name: NameHit, role: Participant['role']): void => {
    const ids =
      name.kind === 'place'
        ? name.parties
        : [
            ...name.ids,
            ...(name.kind === 'person' || name.kind === 'organisation' || name.kind === 'conference'
              ? name.parties
              : []),
          ];
    for (const entityId of ids)
      if (!out.some((one) => one.entityId === entityId))
        out.push({ entityId, role, span: name.kind === 'conference' ? null : name.span });
  };
  for (const name of actors)
    add(name, isMutual ? 'party' : isSpeech && name.kind === 'person' ? 'speaker' : 'actor');
  for (const name of objects) add(name, isMutual ? 'party' : 'object');
  return out;
}

/** The states and international organisations among names, in order. */
export function partiesOf(names: readonly NameHit[]): string[] {
  return [...new Set(names.flatMap(({ parties }) => parties))];
}

/** `the two prime ministers`, `both foreign secretaries`: one of each of two states. */
function isOfTwo(words: readonly string[]): boolean {
  const [first, second] = words;
  const isTwo = first === 'both' || (/^(?:the|their|these)$/.test(first ?? '') && second === 'two');
  const head = words.at(-1) ?? '';
  return (
    isTwo &&
    words.length <= 5 &&
    (wordsOf('envoys').has(head) || wordsOf('holders').has(head.replace(/s$/, '')) || head === 'secretaries')
  );
}
