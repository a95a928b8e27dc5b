import { LRUCache } from 'lru-cache';
import type { MentionDraft } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { isCommonHan } from '@/lib/text/han';
import type { TitleText } from '../../../../assemble/language';
import { isPlural, list } from '../../../en/titles/grammar';
import type { Noun } from '../../../en/titles/noun';
import { pattern } from '../pattern';
import type { TitleWords } from '../title-words';
import { type ReadClause, readClauses, sentenceOf } from './clause';
import { FoundWords } from './found-words';
import { GRAMMAR } from './grammar';
import { after, type Known, knownTo, type Reader } from './reader';
import { moved, sourceWithin, wordingOf } from './source-within';

/** The clause of a mention, read whole, with who is its subject. */
export interface ToldClause {
  readonly clause: ReadClause;
  readonly subject: Noun;
  /** Whether its own words name nobody, and those who acted before go on. */
  readonly isImplied: boolean;
  /** English names of those who act in the story. */
  readonly actors: readonly string[];
  readonly end: number;
}

/** So many places are looked at for one clause; a clause that asks for more is not read. */
const MOST_STEPS = 40_000;
const STOP = /[，；。：]/;
const SENTENCE_END = /[。！？\n]/;
const FARTHEST = 110;
const CONDITION = pattern('(?:{supposing}|假如|若|只要|要是|除非)');
/** 、英國，德國和… and ，以及… go on with a list. */
const LISTED = pattern(
  '^(?:[^，]{0,110}、[^，、]{1,5}，[^，]{1,6}(?:、|和|與)|[^，]{0,110}，(?:以及|及|和|與|或))',
);
/** 演說中 sets the scene for what is said behind it. */
const SETTING = pattern('[中上時]$');
const IS_CLAUSE = pattern('是(?=[^，是]{1,8}$)');
const SCENE = pattern('^[\\s，]*(?:在|當|於|自從|自|從|直到|就在)');
const SCENE_END = pattern('^[^，。；]{0,30}?(?:後|之後|時|之際|以來|之前|前)(?:$|[，。；])');

/** A clause that was read, and by what. */
interface Read {
  readonly names: TitleText['names'];
  readonly known: Known;
  readonly told: ToldClause | null;
}

/** The titles of a mention are made one soon after the other: what was read for some others long ago is let go. */
const MOST_MENTIONS = 256;

const read = new LRUCache<MentionDraft, Read[]>({ max: MOST_MENTIONS });

/**
 * Reads the clause that tells a mention: from its beginning, or from a comma before its event word. Null where a word is unknown, where the clause hangs on
 * a condition that cannot be told with it, or where nobody is its subject.
 * @param known those who act, for a clause that names no subject itself, and whom its pronouns speak of
 */
export function toldClause(
  draft: MentionDraft,
  source: TitleText,
  words: TitleWords,
  known: Known,
): ToldClause | null {
  const before = read.get(draft) ?? [];
  // A title in one language may know others, and by other names, than one in another.
  const same = before.find((one) => one.names === source.names && isSame(one.known, known));
  if (same) return same.told;
  // What a reader could not follow to its event word is not read: the grammar goes as deep as its text is long.
  const isNear = (draft.trigger?.start ?? draft.span.end) - draft.span.start <= FARTHEST;
  const told = isNear ? find(draft, source, words, known) : null;
  read.set(draft, [...before, { names: source.names, known, told }]);
  return told;
}

function isSame(one: Known, other: Known): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function find(draft: MentionDraft, source: TitleText, words: TitleWords, known: Known): ToldClause | null {
  const { span, trigger: word } = draft;
  // Without an event word the whole of the mention is to be read.
  const trigger = word ?? { start: span.start, end: Math.max(span.start, span.end - 1) };
  const limit = sentenceEnd(source.text, trigger.end);
  const from = sentenceStart(source.text, span.start);
  const condition = CONDITION.exec(source.form.slice(from, span.start));
  const all = startsOf(source, span.start, trigger);
  if (condition) all.unshift(from + condition.index);
  const starts = all.filter((start) => !CONDITION.test(source.form.slice(from, start)));
  if (starts.length === 0) return null;
  // A place before the first: a number is none behind 第.
  const at = Math.max(0, Math.min(...starts) - 1);
  const verb = word && !isSetting(draft, source) ? verbOf(word, source, words) : null;
  const asked: Asked = {
    starts: starts.map((start) => start - at),
    told: verb && moved(verb, -at),
    end: trigger.end - at,
    limit: limit - at,
  };
  const isCut = limit < source.text.length && !SENTENCE_END.test(source.text[limit] as string);
  const window = { start: at, end: Math.min(source.text.length, limit + (isCut ? MOST_AHEAD : 1)) };
  const key = `${JSON.stringify(asked)}${wordingOf(source, window)}`;
  const kept = keptFor(words);
  const told = kept.get(key) ?? kept.get(`${JSON.stringify(known)}${key}`);
  if (told !== undefined) return told.clause && atPlace(told.clause, at, known);
  const asks = { isKnown: false };
  const clause = readWithin(sourceWithin(source, window), words, asked, known, asks);
  kept.set(asks.isKnown ? `${JSON.stringify(known)}${key}` : key, { clause });
  return clause && atPlace(clause, at, known);
}

/** What is to be read of a stretch of text: places are counted from where that begins. */
interface Asked {
  /** Where the clause may begin. */
  readonly starts: readonly number[];
  readonly told: Span | null;
  /** What is read reaches to here at least: the end of the event word. */
  readonly end: number;
  readonly limit: number;
}

/** So far ahead of the end of what is read a word may be looked for that begins within; none of them reaches over the end of a sentence. */
const MOST_AHEAD = 32;
/** So many clauses are remembered that were read, also in other documents: agencies are printed by several papers. */
const MOST_KEPT = 8192;

/** A clause as it was read; who acts in the story is added where it is asked for. */
type Told = Omit<ToldClause, 'actors'>;
/** By the words; where who is known was asked, by that as well. */
type Kept = LRUCache<string, { readonly clause: Told | null }>;

const keptBy = new WeakMap<TitleWords, Kept>();

function keptFor(words: TitleWords): Kept {
  const known = keptBy.get(words) ?? new LRUCache({ max: MOST_KEPT });
  keptBy.set(words, known);
  return known;
}

function readWithin(
  source: TitleText,
  words: TitleWords,
  { starts, told, end: least, limit }: Asked,
  known: Known,
  isAsked: Reader['asked'],
): Told | null {
  const reader: Reader = {
    source,
    words,
    limit,
    known,
    asked: isAsked,
    told,
    isReported: false,
    isPlain: false,
    memo: new Map(),
    found: new FoundWords(words, source.form),
    grammar: GRAMMAR,
    budget: { left: MOST_STEPS },
  };
  for (const start of starts) {
    const whole = readClauses(reader, start).filter(({ end }) => end >= least);
    for (const { end, value: clause } of whole) {
      const subject = clause.subject ?? impliedBy(knownTo(reader));
      if (!subject || /^(?:he|she|they|it)$/.test(subject.en) || sentenceOf(subject, clause) === null)
        continue;
      const isImplied = clause.subject === null;
      return {
        ...(saidBehind(reader, clause, end) ?? { clause, end }),
        subject,
        isImplied,
      };
    }
  }
  return null;
}

/** A clause that was read from a place on, by the places of the whole text. */
function atPlace(told: Told, at: number, { actors }: Known): ToldClause {
  const { clause, end } = told;
  const start = clause.start + at;
  return { ...told, actors, clause: { ...clause, start, subjectEnd: clause.subjectEnd + at }, end: end + at };
}

/** Whether the event word only sets the scene for a verb of saying: 演說中表示, 演說|中表示. */
function isSetting({ trigger, type }: MentionDraft, { form }: TitleText): boolean {
  if (!trigger) return false;
  return (
    SETTING.test(form.slice(trigger.start, trigger.end)) ||
    (type === 'statement' && SPEECH_SCENE.test(form.slice(trigger.end, trigger.end + 6)))
  );
}

const SPEECH_SCENE = pattern('^[中時](?:則|也|並)?(?:{saying}|說|稱|強調|宣布|聲稱)');
const SPEAKS = /^(?:give|make|write|hold)$/;
const SAYING = pattern(
  '^，(?:並|並且|同時)?(?=宣布|{saying}|指責|{urging}|警告|承認|{stressing}|承諾|否認|聲稱|批評|譴責|稱|說)',
);

/** Of `發表演說，宣布實施封鎖` what is said: the speech alone tells less. */
function saidBehind(
  reader: Reader,
  { group, start, subjectEnd }: ReadClause,
  end: number,
): Pick<ToldClause, 'clause' | 'end'> | null {
  const from = SPEAKS.test(group.bases[0] ?? '') ? after(reader, end, SAYING) : null;
  const next = from === null ? undefined : readClauses({ ...reader, told: null }, from)[0];
  if (!next || next.value.subject !== null || /⟦/.test(next.value.group.rest)) return null;
  return { clause: { ...next.value, start, subjectEnd }, end: next.end };
}

/** Of 韓戰爆發 the verb: the noun is its subject. */
function verbOf({ start, end }: Span, { form }: TitleText, { nouns, verbs }: TitleWords): Span | null {
  const noun = nouns.at(form, start, end)?.span.end ?? start;
  // 核武計畫 is a noun, and may be any part of the clause.
  if (noun === end && verbs.at(form, start, end)?.span.end !== end) return null;
  return noun < end && verbs.at(form, noun, end) ? { start: noun, end } : { start, end };
}

function impliedBy({ actors, isPerson }: Known): Noun | null {
  if (actors.length === 0) return null;
  const en = list(actors);
  return { en, kind: 'actor', isPerson, isMany: actors.length > 1 || (isPlural(en) && / and /.test(en)) };
}

/** Where the clause may begin: with the mention, or behind a comma before its event word. */
function startsOf({ text, form }: TitleText, from: number, { start, end }: Span): number[] {
  const out = [from];
  for (let i = from; i < start; i += 1)
    if (isSign(text, i, STOP) && !LISTED.test(form.slice(Math.max(0, i - 6), i + 12))) out.push(i + 1);
  // 唯一成就就是各國同意談判: what stands behind 是 is a clause of its own.
  const is = form.slice(from, start).search(IS_CLAUSE);
  if (is >= 0) out.push(from + is + 1);
  return out.map((at) => {
    // 在北韓宣布退出後 tells the withdrawal.
    const scene = SCENE.exec(form.slice(at, start));
    return scene && SCENE_END.test(form.slice(end)) ? at + scene[0].length : at;
  });
}

function isSign(text: string, at: number, signs: RegExp): boolean {
  return !isCommonHan(text.charCodeAt(at)) && signs.test(text[at] as string);
}

function sentenceEnd(text: string, from: number): number {
  for (let i = from; i < Math.min(text.length, from + FARTHEST); i += 1)
    if (isSign(text, i, SENTENCE_END)) return i;
  return Math.min(text.length, from + FARTHEST);
}

function sentenceStart(text: string, from: number): number {
  for (let i = from - 1; i > Math.max(0, from - FARTHEST); i -= 1)
    if (isSign(text, i, SENTENCE_END)) return i + 1;
  return Math.max(0, from - FARTHEST);
}
