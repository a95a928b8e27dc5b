import type { NameHit } from '@/lib/schema/annotation';
import type { DerivationStep, ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { matchForm } from '@/lib/text/match-form';
import { type AnnotatedDocument, roundKey, within } from './context';
import { dateOf, type GoverningDate } from './date-of-clause';
import type { ClauseReading } from './reading';

/** So many clauses that tell nothing may stand between a date and an event it still dates. */
const LONGEST_GAP = 2;
/** A clause that only sets the scene is no longer than this. */
const LONGEST_SCENE = 30;

const SUBORDINATE = new RegExp(matchForm('(?:[^當目小及同屆]時|之後|以後|後|期間)$'));
const ROUND_HELD = new RegExp(matchForm('剛結束|結束|召開|舉行|落幕|期間'));

/** What the clauses told so far hand on to the next. */
export class Telling {
  /** Who acted last. */
  actors: readonly NameHit[] = [];
  /** Parties named so far, last first. */
  mentioned: readonly string[] = [];
  /** Where a clause began that only set the scene (a date, a subject) for the next. */
  scene: number | null = null;
  private carried: GoverningDate | null = null;
  private gap = 0;
  private standing: GoverningDate | null = null;

  constructor(private readonly document: AnnotatedDocument) {}

  /** Begins a sentence, for which a date of the document or of a round may hold. */
  begin(standing: GoverningDate | null): void {
    this.standing = standing;
    this.carried = null;
    this.scene = null;
    this.gap = 0;
  }

  get date(): GoverningDate | null {
    return this.carried ?? this.standing;
  }

  get isStanding(): boolean {
    return this.standing !== null;
  }

  get isCarried(): boolean {
    return this.carried !== null;
  }

  /** Carries on what the next clause may lean on: the date, who acted, and where a scene began. */
  after(reading: ClauseReading, told: boolean): void {
    const { span, names, trigger, own } = reading;
    this.gap = told || own ? 0 : this.gap + 1;
    if (this.gap > LONGEST_GAP) this.carried = null;
    const held = roundHeld(this.document, span);
    if (own && this.carries(reading)) this.carried = dateOf(this.document.text, own);
    else if (held) this.carried = held;
    const acting = names.filter(({ parties }) => parties.length > 0);
    const limit = trigger?.span.start ?? span.end;
    const subjects = acting.filter((name) => name.kind !== 'place' && name.span.start < limit);
    if (subjects.length > 0) this.actors = subjects;
    for (const party of acting.flatMap((name) => name.parties))
      this.mentioned = [party, ...this.mentioned.filter((other) => other !== party)];
    const sets =
      !told && span.end - span.start <= LONGEST_SCENE && (reading.dates.length > 0 || subjects.length > 0);
    this.scene = sets ? (this.scene ?? span.start) : null;
  }

  /** A date in brackets, and one that still lies ahead, date only what they stand with. */
  private carries({ span, own }: ClauseReading): boolean {
    const { text, form, documentDate } = this.document;
    if (!own) return false;
    const { timex } = own;
    const before = text.slice(span.start, timex.start);
    if (/[（(][^）)]*$/.test(before)) return false;
    const isAhead =
      this.standing !== null && documentDate !== null && (timex.earliest ?? '') > documentDate.latest;
    return !isAhead || SUBORDINATE.test(form.slice(span.start, span.end));
  }
}

/** A round named in a clause, whose date the collection knows: what follows in the sentence happened at it. */
function roundHeld(document: AnnotatedDocument, span: Span): GoverningDate | null {
  const reference = within(document.rounds, span).find(({ round }) => round !== null);
  const date =
    reference && document.roundDates.get(roundKey(reference.conferenceId, reference.round as number));
  if (!reference || !date || !ROUND_HELD.test(document.form.slice(span.start, span.end))) return null;
  return { date: withStep(date, 'round.named', document, reference.span), timex: null, text: '' };
}

/** The date of the round whose part of the document a passage belongs to. */
export function dateOfRound(document: AnnotatedDocument, block: number): GoverningDate | null {
  const of = document.blockRounds[block];
  const date = of && document.roundDates.get(roundKey(of.conferenceId, of.round));
  return date ? { date: withStep(date, 'round.section', document, null), timex: null, text: '' } : null;
}

/** The day that a script tells of. */
export function dayOfDocument(document: AnnotatedDocument): GoverningDate | null {
  const date = document.documentDate;
  return date ? { date: withStep(date, 'document.day', document, null), timex: null, text: '' } : null;
}

function withStep(
  date: ResolvedDate,
  rule: string,
  document: AnnotatedDocument,
  span: Span | null,
): ResolvedDate {
  const step: DerivationStep = {
    rule,
    source: document.id,
    span,
    text: span ? document.text.slice(span.start, span.end) : '',
    before: null,
    after: date.edtf,
  };
  return { ...date, basis: [...date.basis, step] };
}
