import type { Block, Extracted, MentionDraft, PassedOver, PositionDraft } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { AnnotatedDocument } from '../../../extract/context';
import { positionInCell } from '../positions/in-cell';
import { AtRounds, type Told } from '../positions/told-at-round';
import { SEGMENTING } from '../text/segmenting';
import { hasActor, isSetOut } from './clauses/clause-shape';
import { isBareCondition, saysCondition } from './clauses/condition';
import { goesOnSaying } from './clauses/goes-on-saying';
import { isJudgement } from './clauses/judgement';
import { listedDeeds } from './clauses/listed-deeds';
import { type ClauseReading, endsInSpeech, isOfContent, readClause } from './clauses/reading';
import { leadsToNext } from './clauses/scene-clause';
import { isSoundBite } from './clauses/sound-bite';
import { splitClause } from './clauses/split';
import { isStageOfPlan } from './clauses/stage-of-plan';
import { isSubjectOfNext } from './clauses/subject-clause';
import { isOfOneDay, isOneEntry } from './dates/continues';
import { datesIn, datesOfStay, governingDate, STAYS } from './dates/date-of-clause';
import { isDaysOfBefore, otherDaysListed } from './dates/listed-days';
import { AFTER } from './dates/sequence';
import { dateOfRound, roundHeld } from './dates/standing-dates';
import { dayOfStory } from './dates/story-day';
import { DiscourseState } from './discourse-state';
import { draftOf, nameOfPassed } from './draft';
import { denyRumour } from './filters/denied-rumour';
import { filterOf } from './filters/filter-of';
import { dateOfColumn } from './tables/column-date';
import { meetingInHead } from './tables/meeting-in-head';
import { roundInHead } from './tables/round-in-head';
import type { EventWords } from './words';

const READ_FOR_EVENTS = new Set<Block['kind']>(['paragraph', 'list-item', 'table-cell']);
const ATTRIBUTION = /^(?:據|据|根據|根据)/;

/** What is found on the way through a document, and what tells what belongs where. */
interface Found {
  readonly mentions: MentionDraft[];
  readonly positions: PositionDraft[];
  readonly passedOver: PassedOver[];
  readonly atRounds: AtRounds;
}

/**
 * Finds what a document tells, clause by clause: a clause tells an event when it holds an event word and a date governs it, its own, that
 * of the clauses before it in the sentence, that of the round whose part of the document it stands in, or, in a script that tells of its own day, that day.
 * A clause with a date of its own and no event word is an event of kind `other`. What tells no event for all that stands in `FILTERS`. What has no date but that of the
 * round it is told of is a position, unless it is an act.
 */
export function extract(document: AnnotatedDocument, words: EventWords): Extracted {
  const atRounds = new AtRounds(document, words);
  const found: Found = { mentions: [], positions: [], passedOver: [], atRounds };
  const day = dayOfStory(document);
  const discourse = new DiscourseState(document);
  document.blocks.forEach((block, index) => {
    if (!READ_FOR_EVENTS.has(block.kind) || isStageOfPlan(document, block.span)) return;
    const head = roundInHead(document, words, index) ?? meetingInHead(document, index);
    const cell = head ? null : positionInCell(document, words, index);
    if (head) found.mentions.push(head);
    if (cell) found.positions.push(cell);
    if (head || cell) return;
    const standing = dateOfRound(document, index) ?? dateOfColumn(document, index) ?? day;
    discourse.beginPassage(isOneEntry(document, block), isOfOneDay(document, block));
    for (const sentence of block.sentences) {
      if (isStageOfPlan(document, sentence)) continue;
      discourse.begin(sentence, standing);
      inSentence(document, words, sentence, discourse, index, found);
    }
  });
  const { mentions, positions, passedOver } = found;
  return { mentions, positions, passedOver };
}

function inSentence(
  document: AnnotatedDocument,
  words: EventWords,
  sentence: Span,
  discourse: DiscourseState,
  block: number,
  found: Found,
): void {
  const { clausesIn, newsIn } = SEGMENTING;
  const clauses = clausesIn(document.text, newsIn(document.text, sentence)).flatMap((clause) =>
    splitClause(document, words, clause),
  );
  for (let i = 0; i < clauses.length; i += 1) {
    let reading = readClause(document, words, clauses[i] as Span, discourse.scene, discourse.round);
    let isListed = false;
    const behind = clauses[i + 1];
    if (behind && reading.trigger && isDaysOfBefore(document, behind)) {
      const days = datesIn(document.text, document.timexes, behind);
      reading = { ...withContent(document, words, reading, behind), dates: days, own: days[0] ?? null };
      i += 1;
    }
    const next = clauses[i + 1];
    if (
      next &&
      (isSubjectOfNext(document, words, reading, next) || leadsToNext(document, words, reading, next))
    ) {
      discourse.after(reading, false, true);
      continue;
    }
    if (
      next &&
      (endsInSpeech(document.text, document.form, reading) || isSetOut(reading, document)) &&
      datesIn(document.text, document.timexes, next).length === 0
    ) {
      isListed = isSetOut(reading, document);
      if (ATTRIBUTION.test(document.text.slice(reading.span.start, reading.span.end))) {
        discourse.after(reading, false);
        continue;
      }
      reading = withContent(document, words, reading, next);
      i += 1;
    }
    for (let more = clauses[i + 1]; more; more = clauses[i + 1]) {
      if (!goesOnSaying(document, reading, more)) break;
      if (datesIn(document.text, document.timexes, more).length > 0) break;
      reading = withContent(document, words, reading, more);
      i += 1;
    }
    // What somebody says under a condition goes on with what comes under it: 強調，如果能建立信任，願意中止計畫.
    const consequence = clauses[i + 1];
    if (
      consequence &&
      saysCondition(reading, document) &&
      isBareCondition(reading, document) &&
      datesIn(document.text, document.timexes, consequence).length === 0
    ) {
      reading = withContent(document, words, reading, consequence);
      i += 1;
    }
    discourse.scope.enter(reading, hasActor(reading));
    const { draft, passed } = clauseIn(document, words, reading, discourse, block);
    const told = toldBy(draft, reading, sentence, discourse, found);
    const listed = told && 'event' in told ? listedDeeds(document, reading, told.event) : [];
    if (told && 'position' in told) found.positions.push(told.position);
    else if (told && listed.length > 0) found.mentions.push(...listed);
    else if (told) {
      denyRumour(found.mentions, told.event, document.form);
      for (const day of otherDaysListed(document, reading)) {
        const date = governingDate(document, day);
        found.mentions.push({ ...told.event, date: date.date, timex: date.timex, dateText: date.text });
      }
      found.mentions.push(told.event, ...announced(document, words, reading, told.event, discourse, block));
    } else if (draft) found.passedOver.push({ draft, filter: null });
    else if (passed) found.passedOver.push(passed);
    // What is said of a happening goes on with it.
    discourse.after(reading, draft !== null || isJudgement(reading, document));
    // What is set out lists its contents up to the full stop.
    if (isListed) discourse.enumerating = true;
  }
}

/** What a clause tells: under the heading of a round mostly a position. */
function toldBy(
  draft: MentionDraft | null,
  reading: ClauseReading,
  sentence: Span,
  discourse: DiscourseState,
  { atRounds }: Found,
): Told {
  if (draft === null) return null;
  return isOfRound(draft, discourse) ? atRounds.told(reading, draft, sentence) : { event: draft };
}

/** Whether a clause has no date but that of the round whose part of the document it stands in. */
function isOfRound({ statesDate, timex }: MentionDraft, discourse: DiscourseState): boolean {
  return discourse.isOfRound && !statesDate && timex === null;
}

/** What a clause tells under a date, its own or one that holds for it, or how it would be named if no filter held that it tells nothing. */
function clauseIn(
  document: AnnotatedDocument,
  words: EventWords,
  reading: ClauseReading,
  discourse: DiscourseState,
  block: number,
): { draft: MentionDraft | null; passed: PassedOver | null } {
  // Whatever time somebody speaks of, he speaks on the day of the script.
  const spoken = discourse.isOfDay && isSoundBite(reading, document) ? discourse.date : null;
  const stays = reading.trigger !== null && STAYS.has(reading.trigger.row.type);
  const date = spoken
    ? spoken
    : reading.own
      ? (stays ? datesOfStay : governingDate)(document, reading.own)
      : (roundHeld(document, beforeSpeech(reading), discourse.round, true) ?? discourse.dateFor(reading));
  if (!date) return { draft: null, passed: null };
  // Three clauses of four are filtered out: their parts are not looked for first.
  const filter = filterOf(reading, document, discourse);
  if (filter === null)
    return { draft: draftOf(document, words, reading, date, discourse, block), passed: null };
  const clause = nameOfPassed(document, words, reading, date, discourse, block);
  return { draft: null, passed: clause && { draft: clause, filter } };
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
    triggers: [...reading.triggers, ...content.triggers],
  };
}

/** `宣布於9月17日訪問北韓` tells two: the announcement, and the visit that it plans. */
function announced(
  document: AnnotatedDocument,
  words: EventWords,
  { span, trigger, triggers, dates }: ClauseReading,
  outer: MentionDraft,
  discourse: DiscourseState,
  block: number,
): MentionDraft[] {
  const date = dates.find((one) => isOfContent(one, trigger, triggers));
  if (!date || !trigger) return [];
  const inner = { start: date.timex.start, end: span.end };
  const reading = readClause(document, words, inner, null, discourse.round);
  const draft = draftOf(document, words, reading, governingDate(document, date), discourse, block);
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
