import type { EventType } from '@/lib/schema/vocabulary';
import { type AnnotatedDocument, within } from '../../../../extract/context';
import { words } from '../../text/words';
import { HOW_IT_WENT } from '../dates/standing-dates';
import { type ClauseReading, isIn } from './reading';

/** A pattern for words in folded text, from one written as people write. */
export const form = (pattern: RegExp): RegExp => words(pattern.source);

const TOPIC = form(/(?:{concerning}|有關|至於|基於|鑑於|就)[^，]*$/);
const PROPOSING = new Set<EventType>(['proposal', 'demand']);
const COPULA = form(/[是為係]/);
const NOMINAL_BEFORE = form(/[的之]$/);
/** Words that stand for parties named before. */
export const PAIR = form(/{both-sides}|三方|{all-sides}/);

/** The clause as folded text, from its beginning to the trigger, and behind the trigger. */
export function around(
  { span, trigger }: ClauseReading,
  { form: text }: AnnotatedDocument,
): { before: string; after: string } {
  return {
    before: text.slice(span.start, trigger?.span.start ?? span.end),
    after: trigger ? text.slice(trigger.span.end, span.end) : '',
  };
}

/** `雙方交換意見`: what both sides do together. */
export function isJoint(reading: ClauseReading, document: AnnotatedDocument): boolean {
  return reading.trigger?.row.symmetric === true && PAIR.test(around(reading, document).before);
}

/** Whether somebody who can act stands in the clause before its event word. */
export function hasActor({ span, trigger, names }: ClauseReading): boolean {
  const limit = trigger?.span.start ?? span.end;
  return names.some(
    (name) => isIn(span, name) && name.parties.length > 0 && name.kind !== 'place' && name.span.start < limit,
  );
}

/** An event noun that a preposition governs and no verb follows. */
export function isTopic(reading: ClauseReading, document: AnnotatedDocument): boolean {
  const { before, after } = around(reading, document);
  return TOPIC.test(before) && after.length <= 2;
}

/** What may follow the number of a round in an entry that is no more than its name: `第四輪六方會談第一階段會議`. */
const NAME_ALONE = form(/第.{1,3}[輪次屆回].{0,10}(?:第.階段)?(?:會談|會議)[。）]?$/);

/** `2004.2.25-28 第二輪六方會談`: an entry of a chronology that only names the round. */
function isEntry(words: string, round: ClauseReading['round']): boolean {
  return round !== null && round.round !== null && NAME_ALONE.test(words);
}

const HELD = form(/準備|{going-on}|{holding}|剛結束|{ended}|登場|開始/);

/** A clause about a round itself: 剛結束不久的第三輪六邊會談, or how it went: 此次會談雖無重大進展. */
export function isTalkOfRound(
  { round, names, span, own }: ClauseReading,
  { form: text }: AnnotatedDocument,
): boolean {
  const words = text.slice(span.start, span.end);
  const named = round !== null || names.some(({ kind }) => kind === 'conference');
  const went =
    round !== null && round.round !== null && HOW_IT_WENT.test(text.slice(round.span.end, span.end));
  return went || (named && own !== null && (HELD.test(words) || isEntry(words, round)));
}

export function isNumbered(round: ClauseReading['round']): boolean {
  return round !== null && round.round !== null;
}

export function isVerb(trigger: ClauseReading['trigger']): boolean {
  return trigger?.row.pos === 'verb';
}

/** A date counted from one told before: 兩年後, 翌日. */
const COUNTED = form(/後$|以後$|之後$|^[翌次隔同是當]/);
const BARE = /[在於于自從从到至直了，、的雖虽雙双方開开始起以來来之前後后初年底中間间]/g;
/** What is left of a clause that tells something, date and names aside, is at least so long. */
const SHORTEST = 4;

/** A clause without an event word tells an event by its date, when more than the date and a name is left of it. */
export function tellsByItsDate(
  { span, dates, names, own }: ClauseReading,
  { text }: AnnotatedDocument,
): boolean {
  const calendar = (own ? [own] : dates).filter(
    ({ timex }) =>
      COUNTED.test(timex.text) ||
      timex.known.year !== undefined ||
      timex.known.month !== undefined ||
      timex.known.day !== undefined ||
      timex.known.decade !== undefined,
  );
  if (calendar.length === 0) return false;
  const covered = [...dates.map(({ timex }) => timex), ...names.map((name) => name.span)];
  let rest = '';
  for (let i = span.start; i < span.end; i += 1)
    if (!covered.some(({ start, end }) => i >= start && i < end)) rest += text[i];
  return rest.replace(BARE, '').length >= SHORTEST;
}

/** `只有南韓提出的三階段計畫，先讓…`: a proposal that the sentence goes on to set out. */
const SET_OUT = form(/^的[^，]{0,8}(?:計畫|{proposal}|{suggesting}|{outline}|條件|要求)(?:，|$)/);

/** Whether a clause is nothing but a proposal or a demand and whose it is. */
export function isSetOut(reading: ClauseReading, { form: text }: AnnotatedDocument): boolean {
  const { trigger, span } = reading;
  if (!trigger || !PROPOSING.has(trigger.row.type) || !hasActor(reading)) return false;
  return SET_OUT.test(text.slice(trigger.parts[0]?.end ?? trigger.span.end, span.end));
}

export function isDescribing(reading: ClauseReading, document: AnnotatedDocument): boolean {
  const { trigger, span } = reading;
  if (!trigger || trigger.row.pos === 'noun') return false;
  if (isSetOut(reading, document)) return false;
  const { before, after } = around(reading, document);
  const behind = within(document.names, { start: trigger.span.end, end: span.end }).find((name) =>
    /^[^，]?$/.test(document.text.slice(trigger.span.end, name.span.start)),
  );
  const rest = behind ? document.form.slice(behind.span.end, span.end) : after;
  const inGap = trigger.parts.length > 1 && document.form[trigger.parts[0]?.end ?? 0] === '的';
  const describes = inGap || rest.startsWith('的') || after.startsWith('的');
  const copular = COPULA.test(before) && /的/.test(after);
  return describes || copular || NOMINAL_BEFORE.test(before);
}
