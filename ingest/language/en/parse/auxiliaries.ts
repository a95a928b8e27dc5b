import type { Token } from './tokens';
import { BASE, GERUND, PARTICIPLE, PAST, type VerbForm } from './verb-forms';
import { AUXILIARY, type Found, NO_GROUP, skip, sure, type VerbGroup } from './verb-group';
import { wordsOf } from './word-classes';

const PAST_FORMS = new Set(['was', 'were', 'had', 'did']);

/**
 * A verb with the words that help it: `has been signed`, `is to meet`, `did not agree`; without a verb behind them the last of these is the verb.
 * @param first the place of the first auxiliary
 */
export function withAuxiliaries(tokens: readonly Token[], first: number): Found {
  let at = first;
  let [modal, isNegated, hasBe, hasHave, hasBeing] = ['', false, false, false, false];
  let tense: 'past' | 'present' = PAST_FORMS.has(tokens[first]?.word ?? '') ? 'past' : 'present';
  let lastAuxiliary = first;
  for (; at < tokens.length; at += 1) {
    const { tag, word, isQuoted } = tokens[at] as Token;
    if (isQuoted) break;
    // `would no longer be bound`
    if (word === 'no' && tokens[at + 1]?.word === 'longer') {
      isNegated = true;
      at += 1;
      continue;
    }
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
        kind: kindOf(first, tokens),
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
    kind: kindOf(first, tokens),
    tense,
  });
}

/** Adjectives made of a noun: well-minded, left-handed; and words in -eed. */
const ADJECTIVE_END = /(?:eed|coloured|colored|minded|handed|sided)$/;

/** Behind a form of `be` a word in -ed is a participle, though no table has its verb: `the ship was scuttled`. Counter-example: `was interested`. */
function unknownParticiple({ word, tag }: Token): VerbForm | null {
  if (
    tag !== 'noun' ||
    !/^[a-z]{3,}ed$/.test(word) ||
    ADJECTIVE_END.test(word) ||
    // `was unpaved`, `remained unmarked`
    /^un[a-z]+ed$/.test(word) ||
    wordsOf('no-participles').has(word)
  )
    return null;
  return { base: word.slice(0, -2), mask: PARTICIPLE };
}

/** `being held`, `having signed` tell no time of their own. */
function kindOf(first: number, tokens: readonly Token[]): VerbGroup['kind'] {
  return /^(?:being|having|doing)$/.test(tokens[first]?.word ?? '') ? 'gerund' : 'finite';
}
