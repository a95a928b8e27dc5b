import type { RoundReference } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { type AnnotatedDocument, within } from '../../../extract/context';
import { words } from '../text/words';
import { TAKES_CONTENT } from './clauses/choose-trigger';
import { isConditional } from './clauses/condition';
import { type ClauseReading, endsInSpeech } from './clauses/reading';
import { endsInName, LONGEST_SCENE, sceneOf } from './clauses/scene';
import { SentenceScope } from './clauses/sentence-scope';
import { continues } from './dates/continues';
import { type GoverningDate, governingDate, type IndexedTimex } from './dates/date-of-clause';
import { movesTheStory } from './dates/moves-story';
import { onOrBefore, recentlyIn } from './dates/on-or-before';
import { Sequence } from './dates/sequence';
import { roundHeld } from './dates/standing-dates';
import { ToldDays } from './dates/told-days';
import { SubjectTracking } from './participants/subject-tracking';

/** So many clauses that tell nothing may stand between a date and an event it still dates. */
const LONGEST_GAP = 2;

const SUBORDINATE = words('(?:[^當目小及同屆]時|{after}|後|期間)$');
/** Words at the beginning of a sentence that go on with the story told before it. */
const THEREUPON = words('^(?:於是|隨後|隨即|接著|其後|之後|此後|會中|會後|其間|事後|結果|遂)');

const LIST = words('^(?:包括|包含|例如|諸如|分別是|如下)|(?:包括|包含|如下)$');

/** What follows at once upon what was told, however much was said in between. */
const AT_ONCE = words('立即|立刻|{thereupon}|隨後|馬上|繼而');

/** What the clauses told so far hand on to the next. */
export class DiscourseState {
  /** The round named last, which 此次會談 means. */
  round: RoundReference | null = null;
  /** Where clauses began that only set the scene (a date, a subject) for the next. */
  scene: number | null = null;
  private carried: GoverningDate | null = null;
  private standing: GoverningDate | null = null;
  /** The date that the sentence told before clauses without one, for what happens at once upon it. */
  private lapsed: GoverningDate | null = null;
  private gap = 0;
  /** The passage is an entry of a chronology. */
  private isEntry = false;
  private isOfOneDay = false;
  /** The sentence before. */
  private before: Span | null = null;
  /** The clause before ended in a verb of saying. */
  private spoke = false;
  /** When somebody spoke of another time, in this sentence. */
  private spoken: GoverningDate | null = null;
  /** What follows 包括 is a list of contents, up to the full stop. */
  enumerating = false;
  /** The clause before told what somebody says, demands or threatens, so that one without a subject may go on with it. */
  saying = false;
  /** The date that holds is that of the sentence before, with which this one goes on. */
  isSequel = false;
  /** A date that lies ahead holds for one more clause only. */
  private passing = false;
  private readonly days: ToldDays;
  private readonly sequence: Sequence;

  /** Who acts, as the clauses told so far hand it on. */
  readonly who: SubjectTracking;
  /** Whether what follows in the sentence comes under a condition, or is somebody's word. */
  readonly scope: SentenceScope;

  constructor(private readonly document: AnnotatedDocument) {
    this.who = new SubjectTracking(document);
    this.days = new ToldDays(document);
    this.sequence = new Sequence(document);
    this.scope = new SentenceScope(document);
  }

  /**
   * Begins a passage: nothing told before holds.
   * @param isEntry it is an entry of a chronology, all of which is of its date
   * @param isOfOneDay its acts are of the day it begins with
   */
  beginPassage(isEntry: boolean, isOfOneDay: boolean): void {
    this.carried = null;
    this.before = null;
    this.isEntry = isEntry;
    this.isOfOneDay = isOfOneDay;
    this.round = null;
    this.gap = 0;
    this.days.beginPassage();
  }

  /**
   * Begins a sentence, for which a date of the document or of a round may hold. Behind a semicolon, and where its first word goes on with the story, the
   * date told last still holds.
   */
  begin(sentence: Span, standing: GoverningDate | null): void {
    const { form } = this.document;
    const goesOn = THEREUPON.test(form.slice(sentence.start, sentence.start + 4));
    const afterSemicolon = /[；;]\s*$/.test(form.slice(Math.max(0, sentence.start - 3), sentence.start));
    const isOne = goesOn || afterSemicolon || this.isEntry;
    const isNext = !isOne && this.isClose && this.goesOnWith(sentence);
    if (standing !== null || !(isOne || isNext)) this.carried = null;
    this.isSequel = isNext && this.carried !== null;
    this.before = sentence;
    if (!afterSemicolon) this.enumerating = false;
    this.standing = standing;
    this.scene = null;
    this.passing = false;
    this.saying = false;
    this.spoke = false;
    this.who.begin(afterSemicolon);
    this.sequence.begin();
    this.scope.begin();
    if (!afterSemicolon) {
      this.spoken = null;
      this.lapsed = null;
    }
  }

  get date(): GoverningDate | null {
    return this.carried ?? this.standing;
  }

  /** The date for a clause without one of its own: who goes on speaking speaks when he began, whatever time he spoke of. */
  dateFor(reading: ClauseReading): GoverningDate | null {
    const date = this.dateTold(reading);
    const { trigger, span } = reading;
    const word = date && !date.isOfRound ? recentlyIn(this.document.form, span, trigger?.span ?? null) : null;
    return date && word ? { ...date, date: onOrBefore(this.document.text, word, date.date) } : date;
  }

  private dateTold(reading: ClauseReading): GoverningDate | null {
    const { trigger, span } = reading;
    const reacts = AT_ONCE.test(this.document.form.slice(span.start, span.end));
    const speaks = trigger?.row.type === 'statement';
    const told = this.carried ?? (this.standing === null && reacts ? this.lapsed : null);
    return (
      (speaks ? this.spoken : null) ??
      (this.isOfOtherDay ? this.days.daySpoken(reading) : null) ??
      (this.isOfOtherDay ? this.days.inSession(reading) : null) ??
      (told && this.sequence.dateAfter(reading, told, this.isOfDay)) ??
      this.standing
    );
  }

  /** Only in a script that tells of its day must be known what is told of another. */
  private get isOfOtherDay(): boolean {
    return this.isOfDay && this.carried === null;
  }

  get supposing(): boolean {
    return this.scope.supposing;
  }

  get isStanding(): boolean {
    return this.standing !== null;
  }

  get isOfRound(): boolean {
    return this.standing?.isOfRound === true;
  }

  get isOfDay(): boolean {
    return this.standing?.isOfRound === false;
  }

  get isCarried(): boolean {
    return this.carried !== null;
  }

  /** Whether the clause before told an event or a date, so that one without a subject goes on with it. */
  get goesOn(): boolean {
    return this.gap === 0;
  }

  /**
   * Carries on what the next clause may lean on: the date, who acted, and where a scene began.
   * @param isSubject the clause is the subject of the next, and belongs to it
   */
  after(reading: ClauseReading, told: boolean, isSubject = false): void {
    const { span, dates, own } = reading;
    const last =
      dates.filter((date) => movesTheStory(this.document.text, span, date)).at(-1) ??
      (dates.length > 0 ? null : own);
    this.spoken = this.spoke && last ? this.date : this.spoken;
    this.spoke = endsInSpeech(this.document.text, this.document.form, reading);
    this.gap = told || last ? 0 : this.gap + 1;
    if (this.gap > LONGEST_GAP || this.passing) this.lapse();
    this.passing = last !== null && this.isAhead(last);
    if (!last && this.isOfOtherDay) this.carried = this.days.inSession(reading);
    if (told) this.days.after(reading);
    const isSubordinate = SUBORDINATE.test(this.document.form.slice(span.start, span.end));
    if (last && (!this.passing || isSubordinate)) this.carried = governingDate(this.document, last);
    else this.carried = roundHeld(this.document, span, this.round, false) ?? this.sequel(reading);
    this.sequence.after(reading, last !== null, this.carried !== null);
    // What happened in a year of its own is not in the list of what was agreed before.
    if (last) this.isSequel = false;
    if (told && own?.timex.known.year !== undefined) this.enumerating = false;
    if (LIST.test(this.document.form.slice(span.start, span.end))) this.enumerating = true;
    if (told) this.saying = reading.trigger !== null && TAKES_CONTENT.has(reading.trigger.row.type);
    this.round = within(this.document.rounds, span).findLast(({ round }) => round !== null) ?? this.round;
    this.who.after(reading);
    this.scope.after(reading);
    const setsScene = reading.trigger === null && (dates.length > 0 || endsInName(reading));
    const supposes = isConditional(reading, this.document);
    const sets = !told && setsScene && !supposes && span.end - span.start <= LONGEST_SCENE;
    const goesOn = this.scene !== null && span.end - this.scene <= LONGEST_SCENE;
    this.scene = sets || isSubject ? (goesOn ? this.scene : sceneOf(reading)) : null;
  }

  /** What is told behind a clause that came after the date told is no earlier than that clause. */
  private sequel(reading: ClauseReading): GoverningDate | null {
    return this.carried && this.sequence.dateAfter(reading, this.carried, this.isOfDay);
  }

  private goesOnWith(sentence: Span): boolean {
    if (this.isOfOneDay) return true;
    return this.before !== null && continues(this.document, this.before, sentence);
  }

  /** A date that fixes a happening well enough for the next sentence to go on with it: no year, and nothing that goes on. */
  private get isClose(): boolean {
    const precision = this.carried?.date.precision;
    return precision === 'day' || precision === 'days' || precision === 'month';
  }

  private lapse(): void {
    this.lapsed = this.carried ?? this.lapsed;
    this.carried = null;
  }

  /** In a script that tells of its day, a date behind that day lies ahead: a plan does not move the story. */
  private isAhead({ timex }: IndexedTimex): boolean {
    const { documentDate } = this.document;
    return this.standing !== null && documentDate !== null && (timex.earliest ?? '') > documentDate.latest;
  }
}
