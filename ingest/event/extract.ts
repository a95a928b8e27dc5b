import type { Block, MentionDraft } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { clausesIn } from '@/lib/text/clauses';
import { behindDateline } from '@/lib/text/dateline';
import { isSetOut } from './clause-shape';
import { dateOfColumn } from './column-date';
import type { AnnotatedDocument, EventWords } from './context';
import { dateOf, datesIn, datesOfStay, STAYS } from './date-of-clause';
import { draftOf } from './draft';
import { isJudgement } from './judgement';
import { meetingInHead } from './meeting-in-head';
import { positionInCell } from './position-in-cell';
import { type ClauseReading, endsInSpeech, isOfContent, readClause } from './reading';
import { REFUSALS } from './refusals';
import { roundInHead } from './round-in-head';
import { leadsToNext } from './scene-clause';
import { AFTER } from './sequence';
import { isSoundBite } from './sound-bite';
import { dateOfRound, dayOfScript, roundHeld } from './standing-dates';
import { isSubjectOfNext } from './subject-clause';
import { Telling } from './telling';
import { tellingsIn } from './tellings';

const TELLING = new Set<Block['kind']>(['paragraph', 'list-item', 'table-cell']);
const ATTRIBUTION = /^(?:據|据|根據|根据)/;

/**
 * Finds the event mentions of a document, clause by clause: a clause tells an event when it holds an event word and a date governs it, its own, that
 * of the clauses before it in the sentence, that of the round whose part of the document it stands in, or, in a script that tells of its own day, that day.
 * A clause with a date of its own and no event word is an event of kind `other`. What tells no event for all that stands in `REFUSALS`.
 */
export function extractMentions(document: AnnotatedDocument, words: EventWords): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  const day = dayOfScript(document);
  const telling = new Telling(document);
  document.blocks.forEach((block, index) => {
    if (!TELLING.has(block.kind)) return;
    const cell =
      roundInHead(document, words, index) ??
      meetingInHead(document, index) ??
      positionInCell(document, words, index);
    if (cell) {
      drafts.push(cell);
      return;
    }
    const standing = dateOfRound(document, index) ?? dateOfColumn(document, index) ?? day;
    telling.beginPassage();
    for (const sentence of block.sentences) {
      telling.begin(sentence, standing);
      drafts.push(...inSentence(document, words, sentence, telling, index));
    }
  });
  return drafts;
}

function inSentence(
  document: AnnotatedDocument,
  words: EventWords,
  sentence: Span,
  telling: Telling,
  block: number,
): MentionDraft[] {
  const clauses = clausesIn(document.text, behindDateline(document.text, sentence)).flatMap((clause) =>
    tellingsIn(document, words, clause),
  );
  const drafts: MentionDraft[] = [];
  for (let i = 0; i < clauses.length; i += 1) {
    let reading = readClause(document, words, clauses[i] as Span, telling.scene, telling.round);
    let isListed = false;
    const next = clauses[i + 1];
    if (
      next &&
      (isSubjectOfNext(document, words, reading, next) || leadsToNext(document, words, reading, next))
    ) {
      telling.after(reading, false, true);
      continue;
    }
    if (
      next &&
      (endsInSpeech(document.text, document.form, reading) || isSetOut(reading, document)) &&
      datesIn(document.text, document.timexes, next).length === 0
    ) {
      isListed = isSetOut(reading, document);
      if (ATTRIBUTION.test(document.text.slice(reading.span.start, reading.span.end))) {
        telling.after(reading, false);
        continue;
      }
      reading = withContent(document, words, reading, next);
      i += 1;
    }
    const draft = mentionIn(document, words, reading, telling, block);
    if (draft) drafts.push(draft, ...announced(document, words, reading, draft, telling, block));
    // What is said of a happening goes on with it.
    telling.after(reading, draft !== null || isJudgement(reading, document));
    // What is set out lists its contents up to the full stop.
    if (isListed) telling.enumerating = true;
  }
  return drafts;
}

function mentionIn(
  document: AnnotatedDocument,
  words: EventWords,
  reading: ClauseReading,
  telling: Telling,
  block: number,
): MentionDraft | null {
  // Whatever time somebody speaks of, he speaks on the day of the script.
  const spoken = telling.isOfDay && isSoundBite(reading, document) ? telling.date : null;
  const stays = reading.trigger !== null && STAYS.has(reading.trigger.row.type);
  const date = spoken
    ? spoken
    : reading.own
      ? (stays ? datesOfStay : dateOf)(document, reading.own)
      : (roundHeld(document, beforeSpeech(reading), telling.round, true) ?? telling.dateFor(reading));
  if (!date || REFUSALS.some(({ refuses }) => refuses(reading, document, telling))) return null;
  return draftOf(document, words, reading, date, telling, block);
}

/** Of a clause that tells what somebody says or agrees to the part before the verb: what comes behind is another time. */
function beforeSpeech({ span, trigger }: ClauseReading): Span {
  return trigger?.row.object === 'clause' ? { start: span.start, end: trigger.span.start } : span;
}

/** `拉夫羅夫樂觀表示，第四輪會談會有進展`: what is said belongs to the saying. */
function withContent(
  document: AnnotatedDocument,
  words: EventWords,
  reading: ClauseReading,
  next: Span,
): ClauseReading {
  const content = readClause(document, words, next, null, null);
  const end = next.end;
  return {
    ...reading,
    span: { ...reading.span, end },
    reach: { ...reading.reach, end },
    names: [...reading.names, ...content.names],
  };
}

/** `宣布於9月17日訪問北韓` tells two: the announcement, and the visit that it plans. */
function announced(
  document: AnnotatedDocument,
  words: EventWords,
  { span, trigger, triggers, dates }: ClauseReading,
  outer: MentionDraft,
  telling: Telling,
  block: number,
): MentionDraft[] {
  const date = dates.find((one) => isOfContent(one, trigger, triggers));
  if (!date || !trigger) return [];
  const inner = { start: date.timex.start, end: span.end };
  const reading = readClause(document, words, inner, null, telling.round);
  const draft = draftOf(document, words, reading, dateOf(document, date), telling, block);
  // `違反一九九四年簽定的協定`: what only describes a noun lies behind, what is announced lies ahead.
  const isDone = document.form[reading.trigger?.span.end ?? 0] === '的';
  if (!draft) return [];
  // Who announces without naming another does what is announced.
  const { parties, participants } = draft.parties.length > 0 ? draft : outer;
  // What came before a journey and announced it may have any date up to it.
  const told = outer.date.basis.at(-1)?.rule === AFTER ? outer.date.earliest : outer.date.latest;
  const isToday = draft.date.latest <= told;
  return [{ ...draft, parties, participants, status: isDone || isToday ? 'occurred' : 'planned' }];
}
