import type { Block, DatedExpression } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { within } from '@/lib/text/within';
import { dayNumber } from '@/lib/time/day';
import type { AnnotatedDocument } from '../../../../extract/context';
import { withStep } from '../../../../extract/with-step';
import { behindDateline } from '../../text/dateline';
import { datesIn, type GoverningDate, governingDate, type IndexedTimex } from './date-of-clause';
import { movesTheStory } from './moves-story';

/** News is so many days old at most. */
const OLDEST_NEWS = 10;
/** The lead of a report is its first sentences. */
const LEAD = 3;
/** A chronology has at least so many entries. */
const FEWEST_ENTRIES = 3;
const RUNNING_TEXT = new Set<Block['kind']>(['paragraph', 'list-item']);
/** Words that only count from the day of writing, on which the rest is told: `昨日發表聲明。…政府表示`. */
const FROM_TODAY = /^(?:今|昨|前[天日晚]|本[日周週月])/;
/** Rules by which a document's date is stated; by all others it was worked out from what it says of its day. */
const STATED = new Set(['document.issued', 'document.file-states', 'document.dateline']);

/**
 * The day for what a report tells without a date: the day of its lead, or, where the lead names none, its own. Examples: of a report of 10 July that begins `夏立夫星期日會晤柯林頓`
 * the Sunday; of one that begins `今天` or `昨天` its own day. Null for a document that does not tell of its day, though it bears a date: a paper with parts, a chronology, an article that begins
 * with what happened long before.
 */
export function dayOfStory(document: AnnotatedDocument): GoverningDate | null {
  const { documentDate, blocks } = document;
  if (documentDate?.precision !== 'day' || blocks.some(({ kind }) => kind === 'heading')) return null;
  if (!tellsOfItsDay(document)) return null;
  const lead = leadDay(document);
  if (lead) {
    const { date, timex, text } = governingDate(document, lead);
    return { date: withStep(date, 'document.lead', document, lead.timex), timex, text, isOfRound: false };
  }
  const date = withStep(documentDate, 'document.day', document, null);
  return { date, timex: null, text: '', isOfRound: false };
}

function tellsOfItsDay(document: AnnotatedDocument): boolean {
  const { documentDate, text, timexes, isScript } = document;
  if (!STATED.has(documentDate?.basis.at(-1)?.rule ?? '')) return true;
  if (isChronology(document)) return false;
  const dated = timexes.filter(({ type, edtf }) => type !== 'DURATION' && type !== 'SET' && edtf !== null);
  const lead = leadOf(document);
  const inLead = lead.flatMap((sentence) => within(dated, sentence, (timex) => timex));
  const [first] = lead;
  const isWire = first !== undefined && behindDateline(text, first).start > first.start;
  return (
    isWire ||
    dated.length === 0 ||
    inLead.some((timex) => isNear(document, timex)) ||
    (isScript && inLead.length === 0)
  );
}

/** The first sentences of running text. */
function leadOf({ blocks }: AnnotatedDocument): Span[] {
  return blocks
    .filter(({ kind }) => RUNNING_TEXT.has(kind))
    .flatMap(({ sentences }) => sentences)
    .slice(0, LEAD);
}

/** Whether most of a document's passages begin with a date. Counter-example: a report of two days. */
export function isChronology(document: AnnotatedDocument): boolean {
  const told = document.blocks.filter(({ kind }) => RUNNING_TEXT.has(kind));
  const entries = told.filter((block) => isEntry(document, block));
  return entries.length >= FEWEST_ENTRIES && entries.length * 2 > told.length;
}

/** Whether a passage begins with a date of the calendar: `1995年6月7日：…`. */
export function isEntry(
  { text, timexes }: Pick<AnnotatedDocument, 'text' | 'timexes'>,
  { span }: Block,
): boolean {
  return within(timexes, span, (timex) => timex)
    .slice(0, 1)
    .some(
      ({ start, type, known }) =>
        type === 'DATE' &&
        (known.year ?? known.month ?? known.day) !== undefined &&
        /^[\s─—–\-•●．.（(【[*]*$/.test(text.slice(span.start, start)),
    );
}

/** The day that the lead of a report tells of: the last that its first dated sentence names, no later than the document. */
function leadDay(document: AnnotatedDocument): IndexedTimex | null {
  const { text, timexes, documentDate } = document;
  for (const sentence of leadOf(document)) {
    const news = behindDateline(text, sentence);
    const days = datesIn(text, timexes, news).filter(
      (date) =>
        date.timex.precision === 'day' &&
        date.timex.type === 'DATE' &&
        isNear(document, date.timex) &&
        !FROM_TODAY.test(date.timex.text) &&
        (date.timex.latest ?? '') <= (documentDate?.latest ?? '') &&
        movesTheStory(text, news, date) &&
        governingDate(document, date).date.precision === 'day',
    );
    const last = days.at(-1);
    if (last) return last;
  }
  return null;
}

/** Whether a date is one that news speaks of: some days before the document, or as many ahead. */
function isNear(
  { documentDate }: AnnotatedDocument,
  { earliest, latest, precision }: DatedExpression,
): boolean {
  if (!documentDate || earliest === null || latest === null || precision !== 'day') return false;
  const today = dayNumber(documentDate.earliest);
  return Math.abs(dayNumber(earliest) - today) <= OLDEST_NEWS;
}
