import type { RoundReference } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { EventType } from '@/lib/schema/vocabulary';
import { matchForm } from '@/lib/text/match-form';
import { TAKES_CONTENT } from './choose-trigger';
import { type AnnotatedDocument, within } from './context';
import { isConditional } from './cues';
import { dateOf, type GoverningDate, type IndexedTimex } from './date-of-clause';
import { movesTheStory } from './moves-story';
import { type ClauseReading, endsInSpeech } from './reading';
import { endsInName, LONGEST_SCENE, sceneOf } from './scene';
import { roundHeld } from './standing-dates';
import { ToldActors } from './told-actors';

/** So many clauses that tell nothing may stand between a date and an event it still dates. */
const LONGEST_GAP = 2;

const SUBORDINATE = new RegExp(matchForm('(?:[^當目小及同屆]時|之後|以後|後|期間)$'));
/** Words at the beginning of a sentence that go on with the story told before it. */
const GOES_ON = new RegExp(matchForm('^(?:於是|隨後|隨即|接著|其後|之後|此後|會中|會後|其間|事後|結果|遂)'));

const LIST = new RegExp(matchForm('^(?:包括|包含|例如|諸如|分別是|如下)|(?:包括|包含|如下)$'));

/** What follows at once upon what was told, however much was said in between. */
const AT_ONCE = new RegExp(matchForm('立即|立刻|隨即|隨後|旋即|當即|馬上|繼而'));

/** `希拉蕊在會中宣布`: at the gathering told before. */
const IN_SESSION = new RegExp(matchForm('(?:^|[在於])(?:會中|會上|會議中|會議上|會場)|席間'));
const GATHERINGS: ReadonlySet<EventType> = new Set<EventType>(['talks', 'meeting', 'visit']);

/** What the clauses told so far hand on to the next. */
export class Telling {
  /** The round named last, which 此次會談 means. */
  round: RoundReference | null = null;
  /** Where clauses began that only set the scene (a date, a subject) for the next. */
  scene: number | null = null;
  private carried: GoverningDate | null = null;
  private standing: GoverningDate | null = null;
  /** The date that the sentence told before clauses without one, for what happens at once upon it. */
  private lapsed: GoverningDate | null = null;
  private gap = 0;
  /** The clause before ended in a verb of saying. */
  private spoke = false;
  /** When those who spoke on another day than the document's did so, in this passage. */
  private readonly spokeOn = new Map<string, GoverningDate>();
  /** When somebody spoke of another time, in this sentence. */
  private spoken: GoverningDate | null = null;
  /** What follows 包括 is a list of contents, up to the full stop. */
  enumerating = false;
  /** The clause before told what somebody says, demands or threatens, so that one without a subject may go on with it. */
  saying = false;
  /** When the gathering told last in this passage was, if it was on another day than the document's. */
  private gathered: GoverningDate | null = null;
  /** A date that lies ahead holds for one more clause only. */
  private passing = false;

  /** Who acts, as the clauses told so far hand it on. */
  readonly who: ToldActors;

  constructor(private readonly document: AnnotatedDocument) {
    this.who = new ToldActors(document);
  }

  /** Begins a passage: nothing told before holds. */
  beginPassage(): void {
    this.carried = null;
    this.round = null;
    this.gap = 0;
    this.gathered = null;
    this.spokeOn.clear();
  }

  /**
   * Begins a sentence, for which a date of the document or of a round may hold. Behind a semicolon, and where its first word goes on with the story, the
   * date told last still holds.
   */
  begin(sentence: Span, standing: GoverningDate | null): void {
    const { form } = this.document;
    const goesOn = GOES_ON.test(form.slice(sentence.start, sentence.start + 4));
    const afterSemicolon = /[；;]\s*$/.test(form.slice(Math.max(0, sentence.start - 3), sentence.start));
    if (standing !== null || !(goesOn || afterSemicolon)) this.carried = null;
    if (!afterSemicolon) this.enumerating = false;
    this.standing = standing;
    this.scene = null;
    this.passing = false;
    this.saying = false;
    this.spoke = false;
    this.who.begin(afterSemicolon);
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
    const { trigger, span } = reading;
    const reacts = AT_ONCE.test(this.document.form.slice(span.start, span.end));
    const speaks = trigger?.row.type === 'statement';
    const before = speaks && this.carried === null && this.isOfDay ? this.daySpoken(reading) : null;
    return (
      (speaks ? this.spoken : null) ??
      before ??
      this.inSession(reading) ??
      this.date ??
      (reacts ? this.lapsed : null)
    );
  }

  /** `檢討會議昨天揭幕。…在會中宣布`: what is said and done at a gathering is of its day. */
  private inSession({ span }: ClauseReading): GoverningDate | null {
    const { form } = this.document;
    const isOfIt = this.isOfDay && this.carried === null && IN_SESSION.test(form.slice(span.start, span.end));
    return isOfIt ? this.gathered : null;
  }

  /** `布希十九日宣布…。布希說`: who spoke on a day goes on speaking of it in the same passage. */
  private daySpoken({ span, trigger }: ClauseReading): GoverningDate | null {
    const [speaker] = within(this.document.names, {
      start: span.start,
      end: trigger?.span.start ?? span.end,
    });
    return speaker?.kind === 'person' ? (this.spokeOn.get(speaker.ids[0] ?? '') ?? null) : null;
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
    const session = last ? null : this.inSession(reading);
    if (session) this.carried = session;
    if (told && own && GATHERINGS.has(reading.trigger?.row.type ?? 'other'))
      this.gathered = dateOf(this.document, own);
    const isSubordinate = SUBORDINATE.test(this.document.form.slice(span.start, span.end));
    if (last && (!this.passing || isSubordinate)) this.carried = dateOf(this.document, last);
    else this.carried = roundHeld(this.document, span, this.round, false) ?? this.carried;
    if (LIST.test(this.document.form.slice(span.start, span.end))) this.enumerating = true;
    if (told) this.saying = reading.trigger !== null && TAKES_CONTENT.has(reading.trigger.row.type);
    this.round = within(this.document.rounds, span).findLast(({ round }) => round !== null) ?? this.round;
    if (told && own && reading.trigger?.row.type === 'statement')
      for (const { kind, ids } of within(this.document.names, span))
        if (kind === 'person') this.spokeOn.set(ids[0] ?? '', dateOf(this.document, own));
    this.who.after(reading);
    const setsScene = reading.trigger === null && (dates.length > 0 || endsInName(reading));
    const supposes = isConditional(this.document.form, span);
    const sets = !told && setsScene && !supposes && span.end - span.start <= LONGEST_SCENE;
    const goesOn = this.scene !== null && span.end - this.scene <= LONGEST_SCENE;
    this.scene = sets || isSubject ? (goesOn ? this.scene : sceneOf(reading)) : null;
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
