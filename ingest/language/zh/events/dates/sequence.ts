import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { type EventType, SPEECH } from '@/lib/schema/vocabulary';
import { dayNumber } from '@/lib/time/day';
import type { AnnotatedDocument } from '../../../../extract/context';
import { words } from '../../text/words';
import type { ClauseReading } from '../clauses/reading';
import type { GoverningDate } from './date-of-clause';
import { longer } from './durative';

/** The rule by which a date is open since the happening before. */
export const AFTER = 'event.after';

/** Words that set what they head after what was told before: `於是…`, `隨後…`, `遂…`. */
const AFTER_WORD = '(?:於是|隨後|遂|其後|之後|此後|事後|後來|嗣後|爾後|而後|日後)';
const HEADS = words(`^(?:而|並|但|惟|又)?(${AFTER_WORD})`);
/** `巴基斯坦遂展開核武計畫`: the literary adverb behind the subject. Counter-example: `夏立夫隨後召開會議`, which follows at once. */
const BEHIND_SUBJECT = words('^[^，]{1,12}?(遂|後來|其後|事後)(?!果|者|人)');
/** `訪問莫斯科後，`: the clause is the time of what follows. */
const ENDS_IN_AFTER = words('(?<![今事隨此其])(?:{after}|後)$');
/** An interval longer than so many years is too rough a time to order what follows within it. */
const ROUGHEST_YEARS = 1;

/** Days told as from the one to the other, up to so many, are how long a gathering lasted; more are a rough time (`月底`). */
const LONGEST_GATHERING = 8;

/** What a meeting or a journey is followed by as part of it. */
const OF_GATHERING: ReadonlySet<EventType> = new Set<EventType>([
  'agreement',
  'meeting',
  'talks',
  'visit',
  'diplomatic-relations',
]);

/** `在美軍越過北緯38度線北進時，`: another happening is the time of what follows. */
const ENDS_IN_TIME = words('^[在當正].*[^當目小及同屆](時|之際)$');

/** The word by which a clause says that it comes after what was told before it, or null. */
function afterWord(form: string, clause: Span): Span | null {
  const text = form.slice(clause.start, clause.end);
  const match = HEADS.exec(text) ?? BEHIND_SUBJECT.exec(text);
  const word = match?.[1];
  if (!match || word === undefined) return null;
  const start = clause.start + match.index + match[0].length - word.length;
  return { start, end: start + word.length };
}

/** Whether what follows upon a dated happening is told as part of it: what is said, and what is agreed at a meeting. */
function isOfSameTime(type: EventType | undefined): boolean {
  return type !== undefined && (SPEECH.has(type) || OF_GATHERING.has(type));
}

/**
 * The date of what came after a dated happening: from its last day on, up to a bound where the text gives one. Examples: after October 1994 `1994-10/..`; after 25 and 26 August and
 * before the journey of 17 September `2002-08-26/2002-09-17`. Counter-examples: a time of several years (`80年代中期`), within which nothing is ordered; what is said about a happening
 * of which only the year is known.
 * @param word the word that says so
 * @param bound a later date before which it must have happened, in EDTF, or null
 * @param isSaid what follows is something said
 */
function afterDate(
  document: Pick<AnnotatedDocument, 'text'>,
  anchor: ResolvedDate,
  word: Span,
  bound: string | null,
  isSaid: boolean,
): ResolvedDate {
  const { edtf, earliest, latest, precision } = anchor;
  if (precision === 'open' || (isSaid && precision === 'year')) return anchor;
  if (Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4)) >= ROUGHEST_YEARS) return anchor;
  const [start = edtf, end] = edtf.split('/');
  const lasted = dayNumber(latest) - dayNumber(earliest) < LONGEST_GATHERING;
  const from = edtf.startsWith('{') || (end !== undefined && lasted) ? latest : start;
  const text = document.text.slice(word.start, word.end);
  return longer(AFTER, { ...word, text }, anchor, `${from}/${bound ?? '..'}`);
}

/** In what order a sentence tells its happenings: which of them came after the date told. */
export class Sequence {
  /** The word at the end of a clause that is the time after which the next happened. */
  private since: Span | null = null;

  constructor(private readonly document: AnnotatedDocument) {}

  begin(): void {
    this.since = null;
  }

  /**
   * The date of a clause without one of its own, of which `told` was told before it: later where its words say so.
   * @param isOfDay the document tells of its day, so that what it tells has happened by then
   */
  dateAfter({ span, trigger, dates }: ClauseReading, told: GoverningDate, isOfDay: boolean): GoverningDate {
    const type = trigger?.row.type;
    const word = afterWord(this.document.form, span) ?? (isOfSameTime(type) ? null : this.since);
    if (!word) return told;
    const { documentDate } = this.document;
    const today = isOfDay ? documentDate : null;
    if (today && told.date.latest >= today.earliest) return told;
    const ahead = dates.find(({ timex }) => (timex.earliest ?? '') > told.date.latest)?.timex.edtf ?? null;
    const bound = ahead && !/[/{]/.test(ahead) ? ahead : (today?.edtf ?? null);
    const isSaid = type !== undefined && SPEECH.has(type);
    return { ...told, date: afterDate(this.document, told.date, word, bound, isSaid) };
  }

  /**
   * Notes whether a clause is the time of what follows.
   * @param isDated the clause states a date
   * @param isTold a date told before it holds
   */
  after({ span, trigger, names }: ClauseReading, isDated: boolean, isTold: boolean): void {
    if (isDated) this.since = null;
    if (!isTold) return;
    const text = this.document.form.slice(span.start, span.end);
    const isOther = !isDated && names.length > 0 && !isOfSameTime(trigger?.row.type);
    const word = isDated ? ENDS_IN_AFTER.exec(text)?.[0] : isOther && ENDS_IN_TIME.exec(text)?.[1];
    if (word) this.since = { start: span.end - word.length, end: span.end };
  }
}
