import type { NameHit, RoundReference } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { EventType } from '@/lib/schema/vocabulary';
import { isWithin } from '@/lib/text/trim';
import type { Cue } from '../../../../extract/clauses/cue';
import type { TriggerHit } from '../../../../extract/clauses/triggers';
import { type AnnotatedDocument, within } from '../../../../extract/context';
import type { TriggerRow } from '../../../../knowledge/lexicon';
import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import { datesIn, governing, type IndexedTimex } from '../dates/date-of-clause';
import { roundOf } from '../dates/standing-dates';
import type { EventWords } from '../words';
import { chooseTrigger, TAKES_CONTENT } from './choose-trigger';
import { dateInBracket } from './closing-bracket';
import { isInner } from './inner-date';

/** A clause with what was found in it and in the clause before that only set its scene. */
export interface ClauseReading {
  readonly span: Span;
  /** From where the scene begins to the clause's end. */
  readonly reach: Span;
  readonly names: readonly NameHit[];
  readonly trigger: TriggerHit | null;
  readonly triggers: readonly TriggerHit[];
  readonly dates: readonly IndexedTimex[];
  /** The date that the clause or its scene states for the event. */
  readonly own: IndexedTimex | null;
  readonly round: RoundReference | null;
  readonly cues: ReadonlySet<Cue>;
}

/**
 * @param scene where the clauses began that set the scene for this one, or null
 * @param current the round that 此次會談 means
 */
export function readClause(
  document: AnnotatedDocument,
  words: EventWords,
  span: Span,
  scene: number | null,
  current: RoundReference | null,
): ClauseReading {
  const { text, form } = document;
  const reach = { start: scene ?? span.start, end: span.end };
  const names = within(document.names, reach);
  const triggers = words.triggers.find(
    form,
    span,
    names.map((name) => name.span),
  );
  const trigger = chooseTrigger(form, span, triggers, names);
  const all = datesIn(text, document.timexes, span);
  const bracketed = dateInBracket(text, span, all);
  const dates = all.filter(
    (date) =>
      date === bracketed ||
      (!isOnlySaid(date, trigger, triggers) && !isInner(form, span, date, trigger, triggers)),
  );
  const inScene = datesIn(text, document.timexes, { start: reach.start, end: span.start });
  const own = bracketed ?? governing(dates.length > 0 ? dates : inScene, trigger?.span ?? null);
  return {
    span,
    reach,
    names,
    trigger,
    triggers,
    dates,
    own:
      own && own !== bracketed && (isOfContent(own, trigger, triggers) || isOfWhatIsPutOff(own, trigger))
        ? (inScene.at(-1) ?? dates.find(({ index }) => index < own.index) ?? null)
        : own,
    round: roundOf(document, reach, current) ?? within(document.rounds, reach)[0] ?? null,
    cues: words.cues.bearingOn(form, span, trigger?.span ?? null),
  };
}

const PUTTING_OFF = triggerIds('put-off-phase', 'talks-put-off');

/** `延遲於8月29日舉行的會談`: the date is that of what is put off. */
function isOfWhatIsPutOff({ timex }: IndexedTimex, trigger: TriggerHit | null): boolean {
  return trigger !== null && PUTTING_OFF.has(trigger.row.id) && timex.start >= (trigger.parts[0]?.end ?? 0);
}

/** `宣布於9月17日訪問`: the date stands within what is announced, before a verb of its own. */
export function isOfContent(
  { timex }: IndexedTimex,
  trigger: TriggerHit | null,
  triggers: readonly TriggerHit[],
): boolean {
  if (!trigger || !TAKES_CONTENT.has(trigger.row.type) || timex.start < (trigger.parts[0]?.end ?? 0))
    return false;
  return triggers.some(
    (other) => other !== trigger && other.span.start >= timex.end && isEventVerb(other.row),
  );
}

/** `認為復談要推遲到9月中旬`: the date is part of what is said, and neither dates the saying nor moves the story. */
function isOnlySaid(
  date: IndexedTimex,
  trigger: TriggerHit | null,
  triggers: readonly TriggerHit[],
): boolean {
  const isSaying = trigger?.row.object === 'clause' && TAKES_CONTENT.has(trigger.row.type);
  if (!isSaying || date.timex.start < (trigger.parts[0]?.end ?? 0)) return false;
  return !isOfContent(date, trigger, triggers);
}

export function isEventVerb({ strength, pos }: TriggerRow): boolean {
  return strength === 'strong' && pos === 'verb';
}

/** Verbs that leave open what is said: 表示, but not 表示關切. */
const SAYING = words(
  '(?:{saying}|說|稱|{stressing}|透露|{viewing}|宣布|宣佈|聲明|警告|承認|坦承|表明|主張|呼籲|轉述|供稱|揭露|證實|補充|揚言|威脅|承諾|允諾|保證|誓言|答應|質疑|推測|研判|預測|估計|{wishing}|發現|獲悉|得知|查明|查出)$',
);

/** What is promised or demanded by a time, which the next clause says: `答應在年底以前，讓設施失去功能`. */
const GIVEN = new Set<EventType>(['agreement', 'demand', 'proposal', 'threat']);
const TIME_LIMIT = /^(?:在|於|于)?[^，在於]{1,10}(?:以|之)?[前內内]$/;

/** Whether an event word is a verb of saying. */
export function saysSomething(form: string, { span }: TriggerHit): boolean {
  return SAYING.test(form.slice(span.start, span.end));
}

/** Whether a clause ends in a verb of saying, so that the next clause is what is said: `拉夫羅夫樂觀表示，…`. */
export function endsInSpeech(text: string, form: string, { span, trigger }: ClauseReading): boolean {
  const takesClause = trigger?.row.object === 'clause' || trigger?.row.type === 'threat';
  // `提出三項保證，`: a verb of giving with what is given.
  if (!trigger || !takesClause || trigger.parts.length > 1) return false;
  const rest = text.slice(trigger.span.end, span.end);
  if (GIVEN.has(trigger.row.type) && TIME_LIMIT.test(rest)) return true;
  if (!saysSomething(form, trigger)) return false;
  return rest.replace(/[說道稱到了：:「『“]/g, '').length === 0;
}

/** Whether a name is within the clause itself, not in its scene. */
export function isIn(span: Span, name: NameHit): boolean {
  return isWithin(name.span, span);
}
