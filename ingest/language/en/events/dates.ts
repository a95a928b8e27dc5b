import type { DatedExpression } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { firstFrom } from '@/lib/text/within';
import { dayNumber } from '@/lib/time/day';
import { roundKey } from '../../../document/round-key';
import { type AnnotatedDocument, within } from '../../../extract/context';
import { dateOfPart } from '../../../extract/date-of-part';
import { withStep } from '../../../extract/with-step';
import type { Token } from '../parse/tokens';
import type { VerbGroup } from '../parse/verb-group';
import { isInterview } from '../text/speaker';

/** The date that governs a clause, and the expression it rests on. */
export interface Governing {
  readonly date: ResolvedDate;
  readonly timex: number | null;
  readonly text: string;
  /** It is that of a round under whose heading the passage stands, or of the day of the document. */
  readonly from: 'words' | 'round' | 'day';
}

/** What before a date makes it the limit of a time and not the day of what is told. */
const LIMIT =
  /^(?:before|after|until|till|by|since|following|pending|for|every|each|over|prior|than|within|ago)$/;
const FINENESS: Readonly<Record<string, number>> = {
  day: 6,
  days: 5,
  'part-of-month': 4,
  month: 3,
  'part-of-year': 2,
  year: 1,
};

/** Whether an expression can date an event: a resolved date, no length and no frequency. */
export function isDating({ edtf, earliest, latest, precision, type }: DatedExpression): boolean {
  return (
    edtf !== null &&
    earliest !== null &&
    latest !== null &&
    precision !== null &&
    (type === 'DATE' || type === 'TIME')
  );
}

/** Of the date expressions among tokens the one that governs what a verb tells: the finest; of equals that which stands next to the verb. Expressions that only limit a time do not. */
export function governing(
  document: AnnotatedDocument,
  tokens: readonly Token[],
  places: readonly number[],
  verb: number,
  group: VerbGroup | null = null,
): number | null {
  let best: { at: number; fine: number; far: number } | null = null;
  for (const at of places) {
    const { timex } = tokens[at] as Token;
    const expression = timex === null ? undefined : document.timexes[timex];
    if (
      !expression ||
      !isDating(expression) ||
      (isLimit(tokens, at, expression) &&
        (hasInfinitive(tokens, verb, at) || !isReached(tokens, at, expression, group))) ||
      isAgain(tokens, at, places) ||
      (places.length > 1 && DISTANCE.test(expression.text)) ||
      isOfScene(tokens, at, verb)
    )
      continue;
    const fine = FINENESS[expression.precision ?? ''] ?? 0;
    const far = Math.abs(at - verb);
    if (best === null || fine > best.fine || (fine === best.fine && far < best.far)) best = { at, fine, far };
  }
  return best?.at ?? null;
}

/** `On 28 May, two weeks after India's tests, Pakistan tested`: beside a date of its own a distance from another event is not the clause's. */
const DISTANCE = /\s(?:after|before|following)$/i;

/** `had signed a plan to clear it up by May`: the limit is that of the clearing. */
function hasInfinitive(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, Math.max(from, to)).some(({ tag }, i, all) => tag === 'to' && all[i + 1]?.verb);
}

/**
 * `By May 1991 all missiles had been destroyed`, `by the end of February it was running`: what was so by then. `Flights have been crossing since New Year's Day`: what goes on from then.
 * Counter-examples: `must answer by May`; `denied it since the attack`.
 */
function isReached(
  tokens: readonly Token[],
  at: number,
  { precision }: DatedExpression,
  group: VerbGroup | null,
): boolean {
  if (group === null || group.kind !== 'finite' || !/^(?:|will)$/.test(group.modal)) return false;
  let before = at - 1;
  while (/^(?:det|adv|adj)$/.test(tokens[before]?.tag ?? '')) before -= 1;
  const lead = tokens[before]?.word;
  if (lead === 'since') return precision === 'open' && /perfect/.test(group.tense);
  return lead === 'by' && (group.tense === 'pluperfect' || (group.isProgressive && group.tense === 'past'));
}

/** `visited in October and again in December`: the second time is another telling. */
function isAgain(tokens: readonly Token[], at: number, places: readonly number[]): boolean {
  let before = at - 1;
  while (/^(?:prep|det|adv)$/.test(tokens[before]?.tag ?? '')) before -= 1;
  return (
    tokens[before]?.tag === 'conj' &&
    tokens[before + 1]?.word === 'again' &&
    places.some((other) => other < before)
  );
}

const SCENE = new Set(['since', 'after', 'before', 'until', 'till', 'following', 'despite']);
const PHRASE = /^(?:prep|to|det|adj|noun|name|poss|num|pron)$/;
const FAR = 10;

/** `three wars since their independence in 1947`: the date of what only sets the time for the verb. Counter-example: `met in May after a visit`. */
function isOfScene(tokens: readonly Token[], at: number, verb: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - FAR) && i !== verb; i -= 1) {
    const { tag, word } = tokens[i] as Token;
    if (SCENE.has(word)) return true;
    if (!PHRASE.test(tag)) return false;
  }
  return false;
}

/** `after March 5`, `by 2008`; since a date something may go on, which the expression itself says. */
export function isLimit(tokens: readonly Token[], at: number, expression: DatedExpression): boolean {
  let before = at - 1;
  while (/^(?:det|adv|adj)$/.test(tokens[before]?.tag ?? '') && !LIMIT.test(tokens[before]?.word ?? ''))
    before -= 1;
  const word = tokens[before]?.word ?? '';
  if (expression.precision === 'open')
    return word !== 'from' && !/^(?:from|since|beginning|starting)/i.test(expression.text);
  return LIMIT.test(word) || /^(?:until|by|before|after|since)\b/i.test(expression.text);
}

/** A resolved expression as the date of what is told. */
export function dateOf({ timexes }: AnnotatedDocument, timex: number): Governing {
  const { edtf, earliest, latest, precision, basis, text } = timexes[timex] as DatedExpression;
  if (edtf === null || earliest === null || latest === null || precision === null)
    throw new Error(`the expression ${text} dates an event and has no value`);
  return { date: { edtf, earliest, latest, precision, basis: [...basis] }, timex, text, from: 'words' };
}

/** The date of the round whose part of the document a passage belongs to. */
export function dateOfRound(document: AnnotatedDocument, block: number): Governing | null {
  const date = dateOfPart(document, block);
  return date && { date, timex: null, text: '', from: 'round' };
}

/** The date of a round that a clause names, as the documents know it. */
export function dateOfNamedRound(document: AnnotatedDocument, span: Span): Governing | null {
  const reference = within(document.rounds, span).find(({ round }) => round !== null);
  const date =
    reference && document.roundDates.get(roundKey(reference.conferenceId, reference.round as number));
  return reference && date
    ? {
        date: withStep(date, 'round.named', document, reference.span),
        timex: null,
        text: '',
        from: 'words',
      }
    : null;
}

/** News is so many days old at most. */
const OLDEST_NEWS = 10;
const LEAD = 3;
const FEWEST_ENTRIES = 3;

/**
 * The day of what a report tells without a date: its own. Null for a document that does not tell of its day, though it bears a date: a paper with parts, a chronology, an account of what was long before,
 * questions and answers, in which one tells of what was.
 */
export function dayOfStory(document: AnnotatedDocument): Governing | null {
  const { documentDate, blocks, timexes, isScript } = document;
  if (
    documentDate?.precision !== 'day' ||
    blocks.filter(({ kind, level }) => kind === 'heading' && level > 0).length > 1 ||
    isChronology(document) ||
    isInterview(document.text)
  )
    return null;
  const lead = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ sentences }) => sentences)
    .slice(0, LEAD);
  const [first, last] = [lead[0], lead.at(-1)];
  if (!first || !last) return null;
  const today = dayNumber(documentDate.earliest);
  const isNear = timexes.some(
    ({ start, end, earliest, precision }) =>
      start >= first.start - 80 &&
      end <= last.end &&
      earliest !== null &&
      (precision === 'day' || precision === 'days') &&
      Math.abs(dayNumber(earliest) - today) <= OLDEST_NEWS,
  );
  if (!isNear && !isScript) return null;
  return { date: withStep(documentDate, 'document.day', document, null), timex: null, text: '', from: 'day' };
}

/** Whether most passages of a document begin with a date. */
export function isChronology(document: AnnotatedDocument): boolean {
  const told = document.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
  const entries = told.filter(({ span }) => entryOf(document, span) !== null);
  return entries.length >= FEWEST_ENTRIES && entries.length * 2 > told.length;
}

const HEAD = /^[\s•●*·–—-]*(?:On\s)?$/;
const BEHIND_HEAD = /^(?:\s*(?:[:;.—–]|--?|\s-)\s*|\s{2,}|\t|\n|$)/;

/** The expression that heads an entry of a chronology: `May 11, 1998 -- India tests`. Null for a passage of running text. */
export function entryOf({ text, timexes }: AnnotatedDocument, span: Span): number | null {
  const index = firstFrom(timexes, span.start, (one) => one);
  const first = timexes[index];
  if (!first || first.end > span.end || !isDating(first) || !HEAD.test(text.slice(span.start, first.start)))
    return null;
  return BEHIND_HEAD.test(text.slice(first.end, first.end + 4)) ? index : null;
}
