import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { words } from '@/lib/text/words';
import { actingIn } from './acting';
import { type AnnotatedDocument, within } from './context';
import { meetingIn } from './meeting-of-two';
import { partiesMeant } from './pairs';
import type { ClauseReading } from './reading';
import { subjectsIn } from './subjects';

/** `凱利，以及日本、南韓的代表，`: a clause that goes on with the subject of the one before. */
const JOINS_SUBJECT = words('^(?:以及|及|暨|和|與)');

/** `一方面下達通牒，五角大廈…；另一方面派出特使`: both sides of what one does. */
const ONE_SIDE = words('(?<!另)一方面');
const OTHER_SIDE = words('^(?:而|但)?(?:另一方面|一方面)');

/** Who acts in the clauses told so far, for one that names nobody. */
export class ToldActors {
  /** Who acted last. */
  actors: readonly NameHit[] = [];
  /** The parties of a meeting of two at which what follows in the sentence is said and done. */
  meeting: readonly string[] = [];
  /** Who does what 一方面 begins, and then 另一方面 something else. */
  private twoSided: readonly NameHit[] | null = null;

  constructor(private readonly document: AnnotatedDocument) {}

  /** Begins a sentence. Behind a semicolon the other side of what one does may still come. */
  begin(afterSemicolon: boolean): void {
    this.meeting = [];
    if (!afterSemicolon) this.twoSided = null;
  }

  /** Who acts in a clause that names nobody. */
  actorsFor({ span }: Pick<ClauseReading, 'span'>): readonly NameHit[] {
    const isOtherSide = OTHER_SIDE.test(this.document.form.slice(span.start, span.end));
    return isOtherSide && this.twoSided ? this.twoSided : this.actors;
  }

  /** Notes who acted in a clause, and who meets whom. */
  after({ span, names, trigger }: ClauseReading): void {
    const { text, form } = this.document;
    const acting = actingIn(form, span, within(names, span));
    const limit = trigger?.span.start ?? span.end;
    const offices = names.filter(({ kind }) => kind === 'office');
    const acted = subjectsIn(form, span, limit, acting, offices);
    const joins = JOINS_SUBJECT.test(form.slice(span.start, span.end));
    if (acted.length > 0) this.actors = joins ? [...this.actors, ...acted] : acted;
    else this.actors = this.meantBy(span, acting) ?? this.actorsFor({ span });
    if (ONE_SIDE.test(form.slice(span.start, span.end))) this.twoSided = this.actors;
    this.meeting = meetingIn(text, span, acting, acted) ?? this.meeting;
  }

  /** `會後三國代表召開記者會`: those named before are the subject that the next clause goes on with. */
  private meantBy(span: Span, acting: readonly NameHit[]): NameHit[] | null {
    const { parties, isSubject } = partiesMeant(this.document, span, acting);
    return isSubject ? [{ span, kind: 'group', ids: parties, parties }] : null;
  }
}
