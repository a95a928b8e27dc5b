import type { Block } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { type AnnotatedDocument, within } from '../../../../extract/context';
import { words } from '../../text/words';
import type { ClauseReading } from '../clauses/reading';
import { datesIn } from './date-of-clause';
import { isChronology, isEntry } from './story-day';

/** Words at the head of a sentence that point to what was told before it. */
const POINTS_BACK = words(
  '^(?:但|而|不過|並|且)?(?:{both-sides}|兩人|兩造|{three-sides}|四國|五國|六國|{all-sides}|與會|會中|會上|會後|席間|他|她|對此|當天|當日|當年|當月|同時|該|此次|這次|此一|這項|這份)',
);
/** `巴基斯坦總理隨後召開會議`: so soon behind its subject a sentence says that it follows upon the one before. */
const FOLLOWS = words('^[^，]{1,12}(?:隨後|{thereupon}|立即|立刻|遂|接著|繼而)');
/** What is so in general, or still: no happening that follows upon another. */
const GENERAL = words(
  '目前|至今|迄今|仍|{usually}|一直|傳統上|基本上|事實上|其實|可見|顯示|意味|說明了|因素|意義|關鍵|目的|原因|背景|本文|可能|應該|必須|將會|堪稱|可謂|不啻|象徵|標誌',
);
/** Verbs of a view, a wish or a feeling: what somebody thinks has no day that a sentence before gives it. */
const VIEW = words(
  '{viewing}|{wishing}|盼|主張|堅持|反對|支持|贊成|關切|關注|擔心|憂慮|視|感到|重視|強調|不願|願意|{intending}|計畫|考慮',
);
/** `雙方舉行秘密談判`: what is held is an act. */
const HOLDS = words('(?:{holding}|{going-on}|恢復|中止|中斷|結束|取消)[^，]{0,8}$');
/** `召開緊急會議`: the event word itself holds it. */
export const HOLDING = words('^{holding}');
/** An entry of a chronology has no more sentences than so many. */
const LONGEST_ENTRY = 6;
/** A date and nothing else up to the colon. */
const COLON = /^[^，。；\p{Script=Han}]{0,6}[\d〇○零一二三四五六七八九十年月日號～~至、.\-/\s]{2,24}[：:]/u;
/** Where the subject of a sentence stands. */
const HEAD = 30;

/**
 * Whether a sentence without a date goes on with the happening told in the one before it: it points back to it, or names somebody who takes part in it. Example: `2003年3月，利比亞與英國接觸。雙方舉行秘密談判。`
 * Counter-examples: `經濟因素是兩岸關係的基礎`, a sentence on another matter; `中國目前仍是最大的貿易夥伴`.
 * @param before the sentence before it, which told or dated a happening
 */
export function continues(document: AnnotatedDocument, before: Span, sentence: Span): boolean {
  const { form } = document;
  const text = form.slice(sentence.start, sentence.end);
  if (GENERAL.test(text)) return false;
  if (POINTS_BACK.test(text) || FOLLOWS.test(text)) return true;
  const told = new Set(within(document.names, before).flatMap(({ ids, parties }) => [...ids, ...parties]));
  const head = { start: sentence.start, end: Math.min(sentence.end, sentence.start + HEAD) };
  return within(document.names, head).some(({ ids, parties }) =>
    [...ids, ...parties].some((id) => told.has(id)),
  );
}

/**
 * Whether all sentences of a passage belong to the date it begins with: an entry of a chronology, or one that a colon parts from its date (`1972年：…`). Counter-example: a paragraph of prose
 * that begins with a date.
 */
export function isOneEntry(document: AnnotatedDocument, block: Block): boolean {
  if (block.sentences.length > LONGEST_ENTRY || !isEntry(document, block)) return false;
  return COLON.test(document.text.slice(block.span.start, block.span.end)) || isChronology(document);
}

/** Whether a passage begins with a day and names no other date: acts that it tells are of that day. */
export function isOfOneDay(document: AnnotatedDocument, block: Block): boolean {
  if (block.sentences.length > LONGEST_ENTRY || !isEntry(document, block)) return false;
  const [first, ...others] = datesIn(document.text, document.timexes, block.span);
  return first?.timex.precision === 'day' && others.length === 0;
}

/** Whether a clause tells an act that can follow upon the one told in the sentence before; a view cannot. */
export function isAct({ trigger, span }: ClauseReading, { form }: AnnotatedDocument): boolean {
  if (!trigger || VIEW.test(form.slice(span.start, trigger.span.end))) return false;
  const upTo = form.slice(span.start, trigger.span.start);
  return (
    trigger.row.pos === 'verb' ||
    HOLDS.test(upTo) ||
    HOLDING.test(form.slice(trigger.span.start, trigger.span.end))
  );
}
