import type { Token } from './tokens';
import { triggers } from './triggers';
import { BASE, GERUND, PARTICIPLE, PAST, THIRD, type VerbForm } from './verb-forms';

/** The words of a verb with its auxiliaries. Numbers are indices of tokens; `last` is the verb's own word. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly base: string;
  readonly kind: 'finite' | 'infinitive' | 'participle' | 'gerund';
  readonly isPassive: boolean;
  readonly isProgressive: boolean;
  /** `had done` (pluperfect), `has done` (perfect), `did` (past), `does` (present). */
  readonly tense: 'past' | 'present' | 'perfect' | 'pluperfect';
  /** will, would, may …; `be to` for `is to meet`; empty for none. */
  readonly modal: string;
  readonly isNegated: boolean;
  /** The form may be a participle as well: `talks held in Beijing`. */
  readonly isOpen: boolean;
}

const AUXILIARY = new Set(['modal', 'be', 'have', 'do']);
const PAST_FORMS = new Set(['was', 'were', 'had', 'did']);
const BETWEEN = new Set(['neg', 'adv']);
/** Behind these a form of a verb is a noun or an adjective. */
const NOMINAL_BEFORE = new Set(['det', 'adj', 'poss', 'num', 'prep']);
const BOUNDARY = new Set(['mark', 'wh', 'sub', 'conj', 'that']);
const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'both', 'others']);
/** What stands behind a verb in the present, and not behind a noun in the plural. */
const BEHIND_VERB = new Set([
  'det',
  'name',
  'num',
  'adj',
  'time',
  'prep',
  'that',
  'to',
  'pron',
  'noun',
  'adv',
]);

/** The verb groups of a sentence's tokens, in order. What stands within quotation marks is left out: it is what somebody says. */
export function verbGroupsOf(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const maybe: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.isQuoted) continue;
    const found = AUXILIARY.has(token.tag)
      ? withAuxiliaries(tokens, i)
      : token.tag === 'to'
        ? infinitive(tokens, i)
        : token.verb
          ? alone(tokens, i)
          : null;
    if (!found) continue;
    if (found.isSure) groups.push(found.group);
    else maybe.push(found.group);
    i = found.group.last;
  }
  return [...groups, ...chosen(tokens, groups, maybe)].sort((a, b) => a.first - b.first);
}

interface Found {
  readonly group: VerbGroup;
  readonly isSure: boolean;
}

function skip(tokens: readonly Token[], from: number): number {
  let at = from;
  while (BETWEEN.has(tokens[at]?.tag ?? '') && !tokens[at]?.verb) at += 1;
  return at;
}

const NO_GROUP = {
  isPassive: false,
  isProgressive: false,
  tense: 'present',
  modal: '',
  isNegated: false,
  isOpen: false,
} as const;

function withAuxiliaries(tokens: readonly Token[], first: number): Found {
  let at = first;
  let [modal, isNegated, hasBe, hasHave, hasBeing] = ['', false, false, false, false];
  let tense: 'past' | 'present' = PAST_FORMS.has(tokens[first]?.word ?? '') ? 'past' : 'present';
  let lastAuxiliary = first;
  for (; at < tokens.length; at += 1) {
    const { tag, word, isQuoted } = tokens[at] as Token;
    if (isQuoted) break;
    if (tag === 'modal') modal = word === "'ll" ? 'will' : word;
    else if (tag === 'be') {
      hasBe = true;
      hasBeing ||= word === 'being';
    } else if (tag === 'have') hasHave = true;
    else if (tag === 'neg') isNegated = true;
    else if (tag === 'do') isNegated ||= false;
    else if (!(tag === 'adv' && !(tokens[at] as Token).verb)) break;
    if (AUXILIARY.has(tag)) lastAuxiliary = at;
    if (/n['’]t$/.test(word)) isNegated = true;
  }
  const head = tokens[at];
  if (PAST_FORMS.has(tokens[first]?.word ?? '')) tense = 'past';
  const name = { modal, isNegated, isOpen: false };
  const perfect = hasHave ? (tense === 'past' && modal === '' ? 'pluperfect' : 'perfect') : tense;
  const last = tokens[lastAuxiliary] as Token;
  if (head && !head.isQuoted && head.tag === 'to' && (last.tag === 'be' || last.word === 'ought')) {
    const verb = skip(tokens, at + 1);
    const form = tokens[verb]?.verb;
    if (form && form.mask & BASE)
      return sure({
        ...NO_GROUP,
        ...name,
        first,
        last: verb,
        base: form.base,
        kind: 'finite',
        tense,
        modal: 'be to',
      });
    if (tokens[verb]?.tag === 'be' && tokens[verb + 1]?.verb)
      return sure({
        ...NO_GROUP,
        ...name,
        first,
        last: verb + 1,
        base: tokens[verb + 1]?.verb?.base ?? '',
        kind: 'finite',
        tense,
        modal: 'be to',
        isPassive: true,
      });
  }
  const form =
    head && !head.isQuoted ? (head.verb ?? (last.tag === 'be' ? unknownParticiple(head) : null)) : null;
  if (form) {
    const isDone = hasBe && last.tag === 'be' && (form.mask & PARTICIPLE) !== 0;
    const isGoing = hasBe && last.tag === 'be' && (form.mask & GERUND) !== 0;
    const isPerfect = last.tag === 'have' && (form.mask & (PARTICIPLE | PAST)) !== 0;
    const isPlain = (last.tag === 'modal' || last.tag === 'do') && (form.mask & BASE) !== 0;
    if (isDone || isGoing || isPerfect || isPlain)
      return sure({
        ...name,
        first,
        last: at,
        base: form.base,
        kind: kindOf(last, first, tokens),
        isPassive: isDone,
        isProgressive: isGoing || hasBeing,
        tense: perfect,
      });
  }
  return sure({
    ...NO_GROUP,
    ...name,
    first,
    last: lastAuxiliary,
    base: last.tag === 'modal' ? '' : last.tag,
    kind: kindOf(last, first, tokens),
    tense,
  });
}

const NO_PARTICIPLE =
  /^(?:.*(?:eed|coloured|colored|minded|handed|sided)|united|hundred|sacred|interested|surprised|disappointed|worried|tired|pleased|aged|crowded|related|convinced|satisfied|frightened|excited|embarrassed|ashamed|married|wicked|naked|rugged)$/;

/** Behind a form of `be` a word in -ed is a participle, though no table has its verb: `the ship was scuttled`. Counter-example: `was interested`. */
function unknownParticiple({ word, tag }: Token): VerbForm | null {
  if (tag !== 'noun' || !/^[a-z]{3,}ed$/.test(word) || NO_PARTICIPLE.test(word)) return null;
  return { base: word.slice(0, -2), mask: PARTICIPLE };
}

/** `being held`, `having signed` tell no time of their own. */
function kindOf(_last: Token, first: number, tokens: readonly Token[]): VerbGroup['kind'] {
  return /^(?:being|having|doing)$/.test(tokens[first]?.word ?? '') ? 'gerund' : 'finite';
}

function sure(group: VerbGroup): Found {
  return { group, isSure: true };
}

function infinitive(tokens: readonly Token[], first: number): Found | null {
  let at = skip(tokens, first + 1);
  const isPassive = tokens[at]?.tag === 'be' && tokens[at]?.word === 'be';
  if (isPassive || tokens[at]?.word === 'have') at = skip(tokens, at + 1);
  const form = tokens[at]?.verb;
  if (!form || !(form.mask & (isPassive ? PARTICIPLE : BASE))) return null;
  return sure({ ...NO_GROUP, first, last: at, base: form.base, kind: 'infinitive', isPassive });
}

function alone(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at] as Token;
  const form = token.verb;
  if (!form) return null;
  let before = at - 1;
  while (tokens[before]?.tag === 'adv') before -= 1;
  const prior = tokens[before];
  const behind = tokens[at + 1];
  const { mask, base } = form;
  const group = (
    kind: VerbGroup['kind'],
    tense: VerbGroup['tense'],
    isPassive = false,
    isOpen = false,
  ): VerbGroup => ({ ...NO_GROUP, first: at, last: at, base, kind, tense, isPassive, isOpen });
  if (prior && NOMINAL_BEFORE.has(prior.tag) && !(prior.tag === 'num' && mask === PAST)) return null;
  if (prior?.tag === 'prep' || token.tag === 'prep') return null;
  const isSubject =
    prior !== undefined && (SUBJECTS.has(prior.word) || prior.tag === 'wh' || prior.tag === 'that');
  if (mask & PAST) {
    const isOnlyPast = !(mask & PARTICIPLE);
    if (isSubject || isOnlyPast) return sure(group('finite', 'past'));
    if (behind?.word === 'by') return sure(group('participle', 'past', true));
    if (prior === undefined || (prior.tag === 'mark' && !/^[:;—-]/.test(prior.word) && at < 2)) return null;
    return sure(group('finite', 'past', false, true));
  }
  if (mask & PARTICIPLE)
    return prior && (prior.tag === 'noun' || prior.tag === 'name' || prior.word === ',')
      ? sure(group('participle', 'past', true))
      : null;
  if (mask & GERUND) return sure(group('gerund', 'present'));
  if (!(mask & (THIRD | BASE))) return null;
  if (isSubject && prior?.tag !== 'that') return sure(group('finite', 'present'));
  const isBehind =
    behind === undefined || BEHIND_VERB.has(behind.tag) || behind.tag === 'mark' || behind.tag === 'sub';
  const isAfter =
    prior !== undefined &&
    (prior.tag === 'name' ||
      prior.tag === 'noun' ||
      prior.tag === 'time' ||
      prior.tag === 'conj' ||
      prior.tag === 'pron' ||
      /[),]/.test(prior.word));
  // `after working-level talks between the two`: between leads on from a noun that tells an event.
  const isEventNoun = behind?.word === 'between' && triggers().nouns.has(token.word);
  return isAfter && isBehind && behind?.word !== 'of' && !isEventNoun
    ? { group: group('finite', 'present'), isSure: false }
    : null;
}

/** Of words that may be verbs of the present or nouns, the first of each stretch that has no verb: `Pakistan tests missiles`. Counter-example: `nuclear tests followed`. */
function chosen(
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
