import type { Span } from '@/lib/schema/span';
import { within as hitsWithin } from '@/lib/text/within';
import type { AnnotatedDocument } from '../../../../extract/context';
import { datesIn } from '../dates/date-of-clause';
import type { EventWords } from '../words';
import { isCommemorated } from './commemorated';
import { isEventVerb } from './reading';

/** Cuts a clause that tells more than one dated happening into its tellings. */
export function splitClause(document: AnnotatedDocument, words: EventWords, clause: Span): Span[] {
  const told = document.text.slice(clause.start, clause.end);
  const isOne =
    !CLOSED.test(told) &&
    !AT_TIME.test(told) &&
    hitsWithin(document.timexes, clause, (timex) => timex).length < 2;
  if (isOne) return [clause];
  return inBracket(document, words, clause)
    .flatMap((part) => atDates(document, words, part))
    .flatMap((part) => afterTime(document, words, part));
}

const CLOSING = /[（(]([^（()）]{4,60})[)）]$/;

/** Without these, and with one date at most, a clause is not cut: most are not. */
const CLOSED = /[)）]$/;

/** Cuts a clause off from the dated happening that its closing bracket tells: `全部撤離北韓(第一批於同年3月15日啟程)`. Counter-example: `訪問北韓(1958年2月14日)`. */
function inBracket(document: AnnotatedDocument, words: EventWords, clause: Span): Span[] {
  const { text, form, timexes } = document;
  const match = CLOSING.exec(text.slice(clause.start, clause.end));
  if (!match) return [clause];
  const open = clause.start + match.index;
  const outer = { start: clause.start, end: open };
  const inner = { start: open + 1, end: clause.end - 1 };
  const tells = (part: Span): boolean =>
    words.triggers.find(form, part).some(({ row }) => row.pos === 'verb');
  const isDated = datesIn(text, timexes, inner).some(({ timex }) => timex.type === 'DATE');
  return isDated && tells(inner) && tells(outer) ? [outer, inner] : [clause];
}

const JOINT = /[，、與与和及而在於于自]+$/;

/** Cuts a clause in which two dates have an event word each: `1989年東歐共產主義的崩落與1991年的蘇聯瓦解`. */
function atDates(document: AnnotatedDocument, words: EventWords, clause: Span): Span[] {
  const dates = datesIn(document.text, document.timexes, clause).filter(({ timex }) => timex.type === 'DATE');
  if (dates.length < 2) return [clause];
  const triggers = words.triggers
    .find(document.form, clause)
    .filter((hit) => isEventVerb(hit.row) && !isCommemorated(document.form, hit));
  const cuts: number[] = [];
  for (const [i, { timex }] of dates.entries()) {
    const before = dates[i - 1];
    if (!before) continue;
    const first = triggers.some(({ span }) => span.start >= before.timex.end && span.end <= timex.start);
    const second = triggers.some(({ span }) => span.start >= timex.end);
    if (first && second)
      cuts.push(timex.start - (JOINT.exec(document.text.slice(clause.start, timex.start))?.[0].length ?? 0));
  }
  return [clause.start, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? clause.end }));
}

const TIME_END =
  /(?:之後|之后|以後|以后|的時候|的时候|[^目當当小及同屆届]時|[^目當当小及同屆届]时)(?=曾|又|即|便|就|更|再|也|，|[隨随]即|[轉转]述|表示|指出|透露|[說说]|[強强][調调]|宣[布佈]|[發发]表)/g;

const AT_TIME = new RegExp(TIME_END.source);

/** Cuts a clause that tells two things, one at the time of the other: `1996年黃長燁叛逃到南韓時曾透露`. */
function afterTime(document: AnnotatedDocument, words: EventWords, clause: Span): Span[] {
  const { text, form, timexes } = document;
  for (const match of text.slice(clause.start, clause.end).matchAll(TIME_END)) {
    const cut = clause.start + match.index + match[0].length;
    const before = { start: clause.start, end: cut };
    const after = { start: cut, end: clause.end };
    const isDated = datesIn(text, timexes, before).length > 0;
    const tells = (part: Span): boolean =>
      words.triggers.find(form, part).some(({ row }) => row.pos === 'verb');
    if (isDated && tells(before) && tells(after)) return [before, after];
  }
  return [clause];
}
