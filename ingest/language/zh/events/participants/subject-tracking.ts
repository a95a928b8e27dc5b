import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { SPEECH } from '@/lib/schema/vocabulary';
import { type AnnotatedDocument, within } from '../../../../extract/context';
import { words } from '../../text/words';
import { TAKES_CONTENT } from '../clauses/choose-trigger';
import type { ClauseReading } from '../clauses/reading';
import { actingIn } from './acting';
import { partiesMeant } from './group-anaphora';
import { meetingIn } from './meeting-of-two';
import { subjectsIn } from './subjects';
import { isOfUnknownSpeaker } from './unknown-speaker';

/** `凱利，以及日本、南韓的代表，`: a clause that goes on with the subject of the one before. */
const JOINS_SUBJECT = words('^(?:以及|及|暨|和|與)');

/** `一方面下達通牒，五角大廈…；另一方面派出特使`: both sides of what one does. */
const ONE_SIDE = words('(?<!另)一方面');
const OTHER_SIDE = words('^(?:而|但)?(?:另一方面|一方面)');

/** `他向情報機構透露`: a person named before, or nobody. */
const PRONOUN = words('^(?:而|但|並|且)?[他她](?![國方們])');
/** `一名技術人員供稱`: somebody without a name, whom 他 then means. */
const SOMEONE = words('[一二三兩幾數][名位]');
/** What goes on with what somebody says of another: `轉述，北韓願意重返會談，並願意開放設施，最快可能在七月回到談判桌`. */
const CONTENT_GOES_ON = words(
  '^(?:並|且|{meanwhile}|最快|也)*(?:願意?(?!景)|可能|將|會(?!見|晤|談)|可望|{intending}|計畫|能夠)',
);
/** With these who began to speak goes on, whoever is named in what he said: `他透露，北韓開始濃縮鈾計畫，並告知地點`. */
const SPEAKS_ON = words(
  '^(?:並且|並|且|{meanwhile}|還|又|也)+(?:告知|{saying}|透露|{stressing}|聲稱|宣稱|表明|補充|警告|呼籲|說)',
);
/** So near to the verb of saying the subject of what is said stands. */
const NEAR = 2;
/** An abbreviation in brackets may stand behind the name: （KEDO）」. */
const BRACKETED = 10;

/** Who acts in the clauses told so far, for one that names nobody. */
export class SubjectTracking {
  /** Who acted last. */
  actors: readonly NameHit[] = [];
  /** The parties of a meeting of two at which what follows in the sentence is said and done. */
  meeting: readonly string[] = [];
  /** Who does what 一方面 begins, and then 另一方面 something else. */
  private twoSided: readonly NameHit[] | null = null;

  /** Of whom somebody tells what follows. */
  private spokenOf: readonly NameHit[] = [];
  /** Who began to speak in the sentence; nobody where it is somebody that no table knows. */
  private speaker: readonly NameHit[] | null = null;

  constructor(private readonly document: AnnotatedDocument) {}

  /** Begins a sentence. Behind a semicolon the other side of what one does may still come. */
  begin(afterSemicolon: boolean): void {
    this.meeting = [];
    this.spokenOf = [];
    this.speaker = null;
    if (!afterSemicolon) this.twoSided = null;
  }

  /** Who acts in a clause that names nobody. */
  actorsFor({ span }: Pick<ClauseReading, 'span'>): readonly NameHit[] {
    const said = this.document.form.slice(span.start, span.end);
    if (PRONOUN.test(said)) return this.actors.filter(({ kind }) => kind === 'person');
    if (this.spokenOf.length > 0 && CONTENT_GOES_ON.test(said)) return this.spokenOf;
    if (this.speaker && SPEAKS_ON.test(said)) return this.speaker;
    const isOtherSide = OTHER_SIDE.test(this.document.form.slice(span.start, span.end));
    return isOtherSide && this.twoSided ? this.twoSided : this.actors;
  }

  /** Whether a clause goes on with the speech of somebody that no table knows. */
  isOfUnknown({ span }: Pick<ClauseReading, 'span'>): boolean {
    return this.speaker?.length === 0 && SPEAKS_ON.test(this.document.form.slice(span.start, span.end));
  }

  /** Notes who acted in a clause, and who meets whom. */
  after({ span, reach, names, trigger }: ClauseReading): void {
    const { text, form } = this.document;
    const own = reach.start === span.start ? names : within(names, span);
    const acting = actingIn(form, span, own).filter((name) => !isMedium(form, name));
    const limit = trigger?.span.start ?? span.end;
    const offices = names.filter(({ kind }) => kind === 'office');
    const speaks = trigger !== null && (SPEECH.has(trigger.row.type) || trigger.row.type === 'intelligence');
    const all = subjectsIn(form, span, limit, acting, offices);
    const acted = speaks ? all.filter((name) => !isOfUnknownSpeaker(form, name, trigger.span)) : all;
    const joins = JOINS_SUBJECT.test(form.slice(span.start, span.end));
    if (acted.length > 0) this.actors = joins ? [...this.actors, ...acted] : acted;
    else if (all.length > 0 || SOMEONE.test(form.slice(span.start, limit))) this.actors = [];
    else this.actors = this.meantBy(span, acting) ?? this.actorsFor({ span });
    const founded =
      trigger?.row.id === 'found' ? acting.filter(isFounded(trigger.parts[0] ?? trigger.span, span)) : [];
    if (founded.length > 0) this.actors = founded;
    if (speaks) this.speaker = this.actors;
    if (trigger && TAKES_CONTENT.has(trigger.row.type))
      this.spokenOf = this.subjectSaid(span, trigger.span, acting);
    if (ONE_SIDE.test(form.slice(span.start, span.end))) this.twoSided = this.actors;
    this.meeting = meetingIn(text, span, acting, acted) ?? this.meeting;
  }

  /** The subject of what is said, right behind the verb. */
  private subjectSaid(span: Span, { end }: Span, acting: readonly NameHit[]): readonly NameHit[] {
    const first = acting.find((name) => name.span.start >= end && name.span.end <= span.end);
    return first && first.span.start - end <= NEAR ? [first] : [];
  }

  /** `會後三國代表召開記者會`: those named before are the subject that the next clause goes on with. */
  private meantBy(span: Span, acting: readonly NameHit[]): NameHit[] | null {
    const { parties, isSubject } = partiesMeant(this.document, span, acting);
    return isSubject ? [{ span, kind: 'group', ids: parties, parties }] : null;
  }
}

/** Who brings the news does none of what it tells. Counter-example: 聯合國, a body of another kind. */
const MEDIUM = words('[一-龥]{2}社$|報$|[視播電]台$|新聞網$');

function isMedium(form: string, { kind, span }: NameHit): boolean {
  return kind === 'organisation' && MEDIUM.test(form.slice(span.start, span.end));
}

/** `成立「朝鮮半島能源開發組織」，協助興建`: the body founded, where it ends the clause, is who acts next. */
function isFounded(trigger: Span, clause: Span): (name: NameHit) => boolean {
  return ({ kind, span }) =>
    kind === 'organisation' && span.start >= trigger.end && clause.end - span.end <= BRACKETED;
}
