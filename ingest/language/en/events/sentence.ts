import type { Span } from '@/lib/schema/span';
import { type AnnotatedDocument, within } from '../../../extract/context';
import type { Clause, Range } from '../parse/clause';
import { clausesOf } from '../parse/clauses';
import { type Token, tokensOf } from '../parse/tokens';
import { type Trigger, triggers } from '../parse/triggers';
import type { VerbGroup } from '../parse/verb-group';
import { verbGroupsOf } from '../parse/verb-groups';
import { wordsOf } from '../parse/word-classes';

/** A sentence taken apart. */
export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  readonly isQuestion: boolean;
}

/** Whether a verb group is followed by what somebody says or thinks. */
export function takesContent({ base, isPassive }: VerbGroup): boolean {
  if (wordsOf('thinking').has(base)) return true;
  return (
    !isPassive &&
    (triggers().verbs.get(base) ?? []).some(({ row }) => row.takes === 'clause' && row.objects.includes('*'))
  );
}

/** Takes a sentence of a document apart. */
export function sentenceOf(document: AnnotatedDocument, span: Span): Sentence {
  const { text, form } = document;
  const tokens = tokensOf(text, form, span, within(document.names, span), document.timexes);
  const groups = verbGroupsOf(tokens);
  const isQuestion = /\?["”')\]]*\s*$/.test(text.slice(span.start, span.end));
  return { span, tokens, groups, clauses: clausesOf(tokens, groups, takesContent), isQuestion };
}

/** The span of a range of tokens. */
export function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  const [first, last] = [tokens[from] as Token, tokens[Math.max(from, to - 1)] as Token];
  return { start: first.start, end: last.end };
}

/** Whether a token is the word of a verb group. */
export function isVerb(groups: readonly VerbGroup[], at: number): boolean {
  return groups.some(({ first, last }) => first <= at && at <= last);
}

/** Whether a clause holds only on a condition that hangs from it: it would sign if the others signed. */
export function isOnCondition({ clauses }: Sentence, clause: Clause): boolean {
  return clauses.some(
    ({ by, parent }) => wordsOf('leads-condition').has(by) && clauses[parent ?? -1] === clause,
  );
}

/** What stands behind the kind of a name that only describes a noun. */
export const DESCRIBING = ':of';

/** The nouns of a range's first noun phrase with what `of` joins to it, as they are written in small letters, and the kinds of its names as `$state`; `$state:of` where the name describes a noun. */
export function nounsIn(
  tokens: readonly Token[],
  { from, to }: Range,
  groups: readonly VerbGroup[],
): Set<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const { tag, word, name, isQuoted } = tokens[at] as Token;
    if (isVerb(groups, at)) break;
    if (tag === 'sub' || tag === 'wh' || tag === 'that' || /^(?:[;:()]|--)$/.test(word)) break;
    if (tag === 'prep' && word !== 'of' && word !== 'between') break;
    if (word === ',' && !(tokens[at + 1]?.tag === 'name' || tokens[at - 1]?.tag === 'name')) break;
    if (isQuoted && tag !== 'name') continue;
    if (tag === 'time' && /\b(?:hours|days|weeks|months)$/.test(word)) found.add('$duration');
    if (tag === 'noun' || tag === 'pron' || tag === 'adj') found.add(word);
    if (name) {
      // `a Korean boat`: the state is what describes the boat. Counter-example: `Chinese President Hu`.
      const isOf = tokens[at + 1]?.tag === 'noun' && tokens[at + 2]?.tag !== 'name';
      found.add(`$${name.kind}${isOf ? DESCRIBING : ''}`);
      if (name.kind !== 'person') for (const part of word.split(/[\s-]+/)) found.add(part);
    }
  }
  return found;
}

/** A noun that tells an event by itself, and its row. */
export interface EventNoun {
  readonly at: number;
  readonly row: Trigger;
}

/** What names of these kinds tell: talks that are held, a treaty that is signed. */
const BY_NAME = { conference: 'talks', treaty: 'signing' } as const;

/** `the Egypt-Israel Peace Treaty of March 1979`. Counter-example: `the treaty, in 1979`. */
function isDatedTreaty(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.name?.kind === 'treaty' && tokens[at + 1]?.word === 'of' && tokens[at + 2]?.timex !== null
  );
}

/** The event nouns of a range that are no words of verbs. */
export function eventNounsIn(
  tokens: readonly Token[],
  { from, to }: Range,
  groups: readonly VerbGroup[],
): EventNoun[] {
  const found: EventNoun[] = [];
  for (let at = from; at < to; at += 1) {
    const { tag, word, name, isQuoted } = tokens[at] as Token;
    const isNamed = name !== null && (name.kind === 'conference' || isDatedTreaty(tokens, at));
    if (isQuoted || (tag !== 'noun' && !isNamed) || isVerb(groups, at)) continue;
    // `attack helicopters`, `launch site`: the noun only describes another.
    if (tokens[at + 1]?.tag === 'noun' && !isVerb(groups, at + 1) && tokens[at + 1]?.word !== 'by') continue;
    const known = triggers().nouns.get(name ? BY_NAME[name.kind as keyof typeof BY_NAME] : word);
    const row = known?.find(
      ({ before }) =>
        before === '' ||
        before === tokens[at - 1]?.word ||
        before === `${tokens[at - 2]?.word} ${tokens[at - 1]?.word}`,
    )?.row;
    const longer = known?.find(({ before }) => before !== '' && tokens[at - 1]?.word === before)?.row;
    if (row) found.push({ at, row: longer ?? row });
  }
  return found;
}

/** Whether a word is of a class. */
export const isOf = (kind: string, token: Token | undefined): boolean =>
  token !== undefined && wordsOf(kind).has(token.word);
