import { inflected } from '../../../en/titles/inflect';
import { type Noun, PEOPLE } from '../../../en/titles/noun';
import { pattern } from '../pattern';
import { nounPhrases } from './noun-phrase';
import type { Prepositional, Role } from './prepositions';
import { after, once, type Parsed, type Reader, skip } from './reader';

/** A verb with what its own words take. */
export interface Core {
  readonly bases: readonly string[];
  readonly joint: 'and' | 'or';
  readonly rest: string;
  /** The phrases before the verb that its words have taken up. */
  readonly used: readonly Role[];
  /** The object, which may take up what 對 says; '' for none. */
  readonly noun: string;
  /** 過 behind the verb. */
  readonly isPast: boolean;
}

const PARTICLE = pattern('^(?:了|過|著|到|出)');
const PAST = pattern('^過');
const AND = pattern('^(?:、|和|與|及|以及|並|並且|且|或|或是|或者)');
const OR = pattern('^或');
const SAYS = pattern('^[，：,:]?(?:說|稱|表示)?[，：,:]?');
const GATHERING =
  /talks|meeting|summit|negotiation|dialogue|conference|consultation|exercise|election|ceremony|referendum|vote|parade|hearing|round of|session/;
/** {a}, or {:為} for a Chinese word that only stands between. */
const SLOT = /\{(:?[^{}]+)\}/;
const FIRE = /pressure|attack|criticism|fire$/;
const PENALTY = /sanctions|embargo|blockade|restrictions|tariffs|martial law|ban$/;
const PACT = /treaty|agreement|protocol|convention|accord|pact/;
const MOST_SAID = 60;

type Filled = {
  readonly end: number;
  readonly rest: string;
  readonly used: readonly Role[];
  readonly noun: string;
};

/** Verbs at a place with their objects, for every way to take them. */
export function verbCores(reader: Reader, from: number, phrases: readonly Prepositional[]): Parsed<Core>[] {
  const at = skip(reader, from);
  const all = reader.words.verbs.allAt(reader.source.form, at, reader.limit).flatMap(({ span, value }) => {
    const particle = after(reader, span.end, PARTICLE);
    const ends = particle === null ? [span.end] : [particle, span.end];
    const isPast = after(reader, span.end, PAST) !== null;
    return ends.flatMap((end) =>
      value.flatMap(({ en }) =>
        en.flatMap((template) => {
          const { base, words, isBare } = partsOf(template);
          const joined = isBare ? alsoAt(reader, end) : [];
          const plain = filled(reader, words, { end, rest: '', used: [], noun: '' }, phrases).map(
            (one): Parsed<Core> => ({ end: one.end, value: { bases: [base], joint: 'and', isPast, ...one } }),
          );
          return [
            ...plain,
            ...joined.map(({ end: far, value: core }) => ({
              end: far,
              value: { ...core, bases: [base, ...core.bases] },
            })),
          ];
        }),
      ),
    );
  });
  // What is said without a subject comes last: hopes to do is better than hopes that it does.
  const last = all.filter(({ value }) => value.rest.includes('⟦'));
  return last.length === 0 ? all : [...all.filter(({ value }) => !value.rest.includes('⟦')), ...last];
}

/** A template as its verb and what stands behind that. */
interface Parts {
  readonly base: string;
  readonly words: string;
  /** Whether it takes an object and nothing else. */
  readonly isBare: boolean;
}

const PARTS = new Map<string, Parts>();

/** The parts of a template; those of the lexicon are few, and each is taken apart once. */
function partsOf(template: string): Parts {
  const known = PARTS.get(template);
  if (known) return known;
  const [base = '', ...words] = template.split(' ');
  const parts = { base, words: words.join(' '), isBare: template.endsWith(`${base} {a}`) };
  PARTS.set(template, parts);
  return parts;
}

/** `侵略或攻打北韓`: a second verb with the same object. */
function alsoAt(reader: Reader, end: number): Parsed<Core>[] {
  const and = after(reader, end, AND);
  if (and === null) return [];
  const joint = after(reader, end, OR) === null ? 'and' : 'or';
  return verbCores(reader, and, []).flatMap(({ end: far, value }) =>
    value.bases.length < 3 && value.noun !== '' ? [{ end: far, value: { ...value, joint } as Core }] : [],
  );
}

interface FirstSlot {
  readonly before: string;
  readonly slot: string;
  readonly rest: string;
}

const SLOTS = new Map<string, FirstSlot | null>();

/** The first slot of a template, with the words around it; the templates of the lexicon are few, and each is read once. */
function firstSlot(template: string): FirstSlot | null {
  const known = SLOTS.get(template);
  if (known !== undefined) return known;
  const found = SLOT.exec(template);
  const first = found && {
    before: template.slice(0, found.index),
    slot: found[1] as string,
    rest: template.slice(found.index + found[0].length),
  };
  SLOTS.set(template, first);
  return first;
}

/** Fills the slots of a template from left to right. */
function filled(reader: Reader, template: string, so: Filled, phrases: readonly Prepositional[]): Filled[] {
  const first = firstSlot(template);
  if (!first) return [{ ...so, rest: `${so.rest}${template}`.trim() }];
  const { slot, rest } = first;
  const before = `${so.rest}${first.before}`;
  const go = (end: number, words: string, change: Partial<Filled> = {}): Filled[] =>
    filled(reader, rest, { ...so, end, rest: `${before}${words}`, ...change }, phrases);
  if (slot.startsWith(':')) {
    const end = after(reader, so.end, between(slot));
    return end === null ? [] : filled(reader, rest.trimStart(), { ...so, end, rest: before }, phrases);
  }
  const phrase = phrases.find(({ role }) => role === slot);
  if (['with', 'on', 'at', 'for', 'from', 'by', 'ba', 'through'].includes(slot))
    return phrase ? go(so.end, phrase.noun.en, { used: [...so.used, phrase.role] }) : [];
  const ba = phrases.find(({ role }) => role === 'ba');
  if (slot === 'a' && ba && !so.used.includes('ba'))
    return go(so.end, ba.noun.en, { used: [...so.used, 'ba'], noun: ba.noun.en });
  if (slot === 'own')
    return saidAt(reader, so.end).flatMap(({ end, value }) => (/^⟦/.test(value) ? go(end, value) : []));
  if (slot === 'that') return saidAt(reader, so.end).flatMap(({ end, value }) => go(end, value));
  if (slot === 'do' || slot === 'doing')
    return reader.grammar.verbPhrases(reader, so.end).flatMap(({ end, value }) => {
      const words = inflected(value, slot === 'do' ? 'base' : 'doing');
      return words === null ? [] : go(end, words);
    });
  return nounPhrases(reader, so.end).flatMap(({ end, value }) =>
    fits(slot, value)
      ? go(end, value.en, slot === 'a' || slot === 'talk' || slot === 'penalty' ? { noun: value.en } : {})
      : [],
  );
}

const BETWEEN = new Map<string, RegExp>();

/** The pattern of a slot for words that only stand between, made once. */
function between(slot: string): RegExp {
  const known = BETWEEN.get(slot) ?? pattern(`^(?:${slot.slice(1).replaceAll('/', '|')})`);
  BETWEEN.set(slot, known);
  return known;
}

function fits(slot: string, { kind, en }: Noun): boolean {
  if (slot === 'who') return kind === 'actor' || PEOPLE.test(en);
  if (slot === 'fire') return FIRE.test(en);
  if (slot === 'penalty') return PENALTY.test(en);
  if (slot === 'pact') return kind === 'treaty' || PACT.test(en);
  if (slot === 'place') return kind === 'place' || kind === 'actor';
  if (slot === 'talk') return kind === 'conference' || GATHERING.test(en);
  return true;
}

/** What is said: the clause behind the verb, also behind a comma or a colon. */
function saidAt(reader: Reader, end: number): readonly Parsed<string>[] {
  return once(reader, 'said', end, () => {
    const from = after(reader, end, SAYS) ?? end;
    const inner: Reader = {
      ...reader,
      isReported: true,
      told: null,
      limit: Math.min(reader.limit, from + MOST_SAID),
    };
    return reader.grammar.clauses(inner, from);
  });
}
