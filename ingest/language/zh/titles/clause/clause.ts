import { inflected, type VerbGroup } from '../../../en/titles/inflect';
import type { Noun } from '../../../en/titles/noun';
import { pattern } from '../pattern';
import { TIME } from './before-verb';
import { isEnd } from './clause-end';
import { cleft } from './cleft';
import { nounPhrases } from './noun-phrase';
import { after, isAhead, once, type Parsed, type Reader, skip } from './reader';
import { verbPhrases } from './verb-phrase';
import { wordsAt } from './words-at';

/** A clause that was read whole: who, and what they do. */
export interface ReadClause {
  readonly subject: Noun | null;
  readonly group: VerbGroup;
  /** "if …", behind the rest; '' for none. */
  readonly condition: string;
  /** Where it begins, behind what joins it to the words before, and where its subject ends; that is where it begins for one without. */
  readonly start: number;
  readonly subjectEnd: number;
}

const IF = pattern('^(?:{supposing}|假如|若是|若|只要|只有|要是)');
const SUPPOSED = pattern('{supposing}|假如|若|只要|只有|要是');
const THEN = pattern('^(?:的話)?，?(?:那麼|則|就|才)?');
const ONLY = pattern('^只有');
const ONCE = pattern('^一旦');
const LEADS = 6;
/** What stands before the subject and only tells when or why: 為了…，, 隨著…，, 在…之後，. */
const SHELL = pattern(
  '^(?:(?:為了|為|{because}|因|隨著|隨|經過|經|在|於|當|面對|鑑於|除了|除|雖然|儘管|就在|根據|據|針對)[^，。；：]{1,34}，|[^，。；：]{2,24}(?:{after}|後|時|之際|期間|以來)，)',
);
const BEFORE_SUBJECT = pattern('^(?:{because}|為了|如果|若)');
/** Clauses that begin at a place and end where a clause may end, the longest first. */
export function readClauses(reader: Reader, at: number): readonly Parsed<ReadClause>[] {
  return once(reader, 'clause', at, () => [
    ...conditional(reader, at),
    ...conditionBehind(reader, at),
    ...plain(reader, at),
  ]);
}

/** The same as words of a sentence. A clause without subject has none of its own, and is left out. */
export function clauses(reader: Reader, at: number): readonly Parsed<string>[] {
  return readClauses(reader, at).flatMap(({ end, value }) => {
    const words = value.subject ? sentenceOf(value.subject, value) : sayersOwn(value);
    return words === null ? [] : [{ end, value: words }];
  });
}

/** South Korea says that it will, not that South Korea will. */
function withPronoun(words: string, { en, kind, isPerson, isMany }: Noun): string {
  if (kind !== 'actor' || isPerson) return words;
  return words.replace(` that ${en} `, isMany ? ' that they ' : ' that it ');
}

/** What somebody says of himself, without a subject: it waits for who says it. */
function sayersOwn({ group, condition }: ReadClause): string | null {
  const one = inflected(group, 'finite', false);
  const many = inflected(group, 'finite', true);
  if (one === null || many === null || /[⟦⟧]/.test(one)) return null;
  return `⟦it ${one}|they ${many}⟧${condition === '' ? '' : ` ${condition}`}`;
}

/** Subject and verb with all that belongs to them. */
export function sentenceOf(subject: Noun, { group, condition }: ReadClause): string | null {
  const verb = inflected(group, 'finite', subject.isMany);
  if (verb === null) return null;
  const words = `${subject.en} ${verb}${condition === '' ? '' : ` ${condition}`}`;
  if (!words.includes('⟦')) return withPronoun(words, subject);
  // Of a person English would have to say he or she.
  if (subject.isPerson || subject.kind !== 'actor') return null;
  return withPronoun(words, subject).replace(/⟦([^|⟧]*)\|([^⟧]*)⟧/g, (_, one: string, many: string) =>
    subject.isMany ? many : one,
  );
}

function conditional(reader: Reader, at: number): Parsed<ReadClause>[] {
  const from = after(reader, past(reader, at), IF);
  if (from === null) return [];
  const start = past(reader, at);
  const word =
    after(reader, start, ONLY) !== null ? 'only if' : after(reader, start, ONCE) !== null ? 'once' : 'if';
  return clauses(reader, from).flatMap(({ end, value: condition }) =>
    /⟦/.test(condition)
      ? []
      : plain(reader, after(reader, end, THEN) ?? end).flatMap(({ end: far, value }) =>
          value.condition === ''
            ? [{ end: far, value: { ...value, condition: `${word} ${condition}`, start } }]
            : [],
        ),
  );
}

/** `北韓若不停止，美國將…`: the subject of the condition stands before it. */
function conditionBehind(reader: Reader, at: number): Parsed<ReadClause>[] {
  if (!isAhead(reader, at, SUPPOSED)) return [];
  const start = past(reader, at);
  return nounPhrases(reader, start).flatMap(({ end, value: subject }) => {
    const from = after(reader, end, IF);
    return from === null
      ? []
      : verbPhrases(reader, from).flatMap((verb) => {
          const told = inflected(verb.value, 'finite', subject.isMany);
          const then = after(reader, verb.end, COMMA_THEN);
          if (told === null || then === null || /⟦/.test(told)) return [];
          return plain(reader, then).flatMap((rest) =>
            rest.value.subject === null || rest.value.condition !== ''
              ? []
              : [{ end: rest.end, value: { ...rest.value, condition: `if ${subject.en} ${told}`, start } }],
          );
        });
  });
}

const COMMA_THEN = pattern('^(?:的話)?，(?:那麼|則|就)?');

function plain(reader: Reader, from: number): Parsed<ReadClause>[] {
  const lead = past(reader, from);
  // 由低階官員組成小組: who is to do it.
  const at = after(reader, lead, BY) ?? lead;
  if (after(reader, at, BEFORE_SUBJECT) !== null && after(reader, at, SHELL) === null) return [];
  const out: Parsed<ReadClause>[] = [];
  const { told } = reader;
  for (const { end, value: subject } of nounPhrases(reader, at)) {
    if (told && end > told.start) continue;
    for (const { end: far, value: group } of verbPhrases(reader, after(reader, end, TOPIC) ?? end))
      if (isEnd(reader, far))
        out.push({
          end: far,
          value: { subject: definite(subject), group, condition: '', start: at, subjectEnd: end },
        });
  }
  out.push(...cleft(reader, at));
  for (const { end, value } of verbPhrases(reader, at)) {
    if (isEnd(reader, end))
      out.push({ end, value: { subject: null, group: value, condition: '', start: at, subjectEnd: at } });
    const doing = inflected(value, 'doing');
    if (doing === null || value.bases[0] === 'be' || after(reader, end, BEING) === null) continue;
    for (const { end: far, value: group } of verbPhrases(reader, end))
      if (isEnd(reader, far) && group.bases[0] === 'be')
        out.push({
          end: far,
          value: {
            subject: { en: doing, kind: 'thing', isMany: false },
            group,
            condition: '',
            start: at,
            subjectEnd: end,
          },
        });
  }
  const shell = after2(reader, at, SHELL);
  if (shell !== null && !(told && shell > told.start)) out.push(...plain(reader, shell));
  return out;
}

const BY = pattern('^由(?!於)');

/** 會談 as the subject is the talks that are spoken of. */
function definite(subject: Noun): Noun {
  return /^(?:talks|negotiations|inspections)$/.test(subject.en)
    ? { ...subject, en: `the ${subject.en}` }
    : subject;
}

/** A subject may be set off by a comma from what it does: 美國和北韓代表，下午還曾進行會談. */
const TOPIC = pattern(
  '^，(?=(?:還|也|都|均|曾|就|終於|紛紛|正|將|已|在|於|星期|昨|今|明|上午|下午|再|[0-9]))',
);

/** Where a clause begins behind the joining words: 但, 於是, 另一方面. */
export function past(reader: Reader, from: number): number {
  let at = skip(reader, from);
  for (let i = 0; i < LEADS; i += 1) {
    const lead =
      (wordsAt(reader, at, 'lead')[0] ?? wordsAt(reader, at, 'time')[0])?.span.end ?? after(reader, at, TIME);
    // 下次的會談: the word of time belongs to a noun.
    if (!lead || after(reader, lead, OF) !== null) break;
    at = skip(reader, after(reader, lead, COMMA) ?? lead);
  }
  return at;
}

/** What makes a verb phrase a subject: 使用化學武器將是…. */
const BEING = pattern('^(?:將|會|就|乃|正|也|才)*是');
const COMMA = pattern('^[，、]');
const OF = pattern('^的');

function after2({ source, limit }: Reader, at: number, word: RegExp): number | null {
  const found = word.exec(source.form.slice(at, Math.min(limit, at + 48)));
  return found ? at + found[0].length : null;
}
