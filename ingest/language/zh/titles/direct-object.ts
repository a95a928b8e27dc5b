import type { Span } from '@/lib/schema/span';
import { foldedText } from '@/lib/text/folded-text';
import type { TitleText } from '../../../assemble/language';
import type { TriggerRow } from '../../../knowledge/lexicon';
import { list } from '../../en/titles/grammar';
import { pattern } from './pattern';
import { type Phrase, phraseAt } from './phrase';
import type { TitleWords } from './title-words';

const BEFORE = pattern('(?:將|把|對|{concerning}|就|有關)$');
const AND = pattern('^[」』》”"]*(?:、|和|與|及|以及|並)');
const PARTIES = new Set<Phrase['kind']>(['actor', 'place']);
/** So many characters may stand between a fronted object and the verb. */
const ADVERBIAL = 4;
const MOST_THINGS = 3;
/** What makes a stretch of words more than a description of the noun behind it. */
const PREDICATE = pattern('[是為有會將應要不未沒無被使讓，。；：！？]');
const LONGEST_NAME = 14;
const LONGEST_DESCRIPTION = 24;

/** A trigger in a text, and how far the words go that belong to it. */
export interface Act {
  readonly row: TriggerRow;
  readonly trigger: Span;
  readonly start: number;
  readonly end: number;
}

/**
 * The direct object of an act in English: in the gap of its form (`建造…反應器`), in the form itself (`部署飛彈`), behind it, or before it
 * behind 將, 把, 對. Null unless every word that counts is known and nothing else could be its head.
 */
export function directObjectOf(act: Act, source: TitleText, words: TitleWords, own: string): string | null {
  for (const at of startsOf(act, source)) {
    const phrase = phraseAt(source, words, at, act.end, own);
    if (phrase && !PARTIES.has(phrase.kind) && !phrase.isEmpty && reaches(phrase, at, act))
      return joined(phrase, act, source, words, own);
  }
  return headOf(act, source, words);
}

/** Behind the trigger the phrase is whole; within it it goes on to its end at least; before it, it ends there. */
function reaches({ end, isWhole }: Phrase, at: number, { trigger }: Act): boolean {
  if (at < trigger.start) return end <= trigger.start && end >= trigger.start - ADVERBIAL;
  return isWhole && (at >= trigger.end || end >= trigger.end);
}

function startsOf({ row, trigger, start }: Act, { form }: TitleText): number[] {
  const out: number[] = [];
  const gap = gapStart(row, trigger, form);
  if (gap !== null) out.push(gap);
  for (let i = trigger.start + 1; i < trigger.end; i += 1)
    if (gap === null || isDescribed(form, gap, i)) out.push(i);
  out.push(trigger.end);
  for (let i = trigger.start - 1; i > start; i -= 1)
    if (BEFORE.test(form.slice(Math.max(start, i - 2), i))) out.push(i);
  return out;
}

/** Whether what stands in the gap before a noun only describes it: 擁有核反應器的[原子能研究設施]. */
function isDescribed(form: string, gap: number, at: number): boolean {
  return at > gap && form[at - 1] === '的' && !PREDICATE.test(form.slice(gap, at));
}

/** Where the gap begins of a form that has one: behind 建造 in 建造…反應器; null for a form without. */
export function gapStart({ forms }: TriggerRow, trigger: Span, form: string): number | null {
  const words = form.slice(trigger.start, trigger.end);
  const folded = forms.map(foldedText);
  if (folded.includes(words)) return null;
  for (const one of folded) {
    const [head = '', tail] = one.split('…');
    if (tail !== undefined && words.startsWith(head) && words.endsWith(tail))
      return trigger.start + head.length;
  }
  return null;
}

/** The phrase with what is joined to it by 和 or 、, as far as that is known. */
function joined(first: Phrase, { end }: Act, source: TitleText, words: TitleWords, own: string): string {
  const all = [first];
  for (let last = first; all.length < MOST_THINGS; ) {
    const sign = AND.exec(source.form.slice(last.end, end));
    const next = sign && phraseAt(source, words, last.end + sign[0].length, end, own);
    if (!next?.isWhole || PARTIES.has(next.kind)) break;
    all.push(next);
    last = next;
  }
  return list([...new Set(all.map(({ en }) => en))]);
}

/** Of `提出解決北韓問題的方案` the head: what stands before 的 only describes it. */
function headOf({ trigger, end }: Act, source: TitleText, words: TitleWords): string | null {
  const region = source.form.slice(trigger.end, end);
  const stop = region.search(/[，。；：！？]/);
  const limit = trigger.end + (stop < 0 ? region.length : stop);
  for (let i = Math.min(limit, trigger.end + LONGEST_DESCRIPTION); i > trigger.end; i -= 1) {
    if (source.form[i - 1] !== '的') continue;
    const phrase = phraseAt(source, words, i, limit, '');
    if (!phrase?.isWhole || PARTIES.has(phrase.kind) || phrase.isEmpty || phrase.end < limit - 1) continue;
    return PREDICATE.test(source.form.slice(trigger.end, i)) ? null : phrase.en;
  }
  return null;
}

/** The matter that is itself the event: the phrase that holds the event word, 北韓核武危機. */
export function eventOf({ trigger, start, end }: Act, source: TitleText, words: TitleWords): string | null {
  for (let i = Math.max(start, trigger.start - LONGEST_NAME); i <= trigger.start; i += 1) {
    const phrase = phraseAt(source, words, i, end, '');
    if (phrase?.kind === 'thing' && phrase.end >= trigger.end && phrase.start <= trigger.start)
      return phrase.en;
  }
  return null;
}

/** What an act without object happens to: the phrase before the event word, `東歐共產主義的崩落`. */
export function subjectOf(
  { trigger, start }: Act,
  source: TitleText,
  words: TitleWords,
  own: string,
): string | null {
  for (let i = start; i < trigger.start; i += 1) {
    const phrase = phraseAt(source, words, i, trigger.start, own);
    if (phrase?.kind === 'thing' && phrase.end >= trigger.start - 1) return phrase.en;
  }
  return null;
}
