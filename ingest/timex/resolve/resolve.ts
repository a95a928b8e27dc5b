import { OPEN_END } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { matchForm } from '@/lib/text/match-form';
import { type DateValue, openEnd } from '@/lib/time/date-value';
import type { TimexCandidate } from '../candidate';
import { resolveDate } from './date';
import { Derivation } from './derivation';
import { resolveDuration } from './duration';
import { eventDate } from './event-date';
import { Narrative, type Told } from './narrative';
import { resolveOffset } from './offset';
import { sinceAround } from './open-end';
import { isInPassing } from './passing';
import { resolveRange } from './range';
import { clauseAround, type Situation, step } from './situation';
import {
  type Outcome,
  type Resolution,
  type ResolveContext,
  type ResolvedTimex,
  type TimexDate,
  unresolved,
} from './types';

const NO_DATE: TimexDate = { edtf: null, earliest: null, latest: null, precision: null };

/**
 * Works out the calendar dates of a text's date expressions, in their order, since each may count from the one before.
 * @param candidates what `recognise` found in `text`
 * @param text the same text; all offsets are UTF-16 code units into it
 * @returns one result a candidate. Where nothing fixes a date its `edtf` is null and the last step of its `basis` says why.
 */
export function resolveTimexes(
  candidates: readonly TimexCandidate[],
  text: string,
  context: ResolveContext,
): ResolvedTimex[] {
  const form = matchForm(text);
  const narrative = new Narrative();
  const places = new Places(text, context);
  return candidates.map((candidate, index) => {
    const place = places.at(candidate.start);
    if (place.isReset) narrative.reset();
    const clause = clauseAround(text, candidate);
    const next = candidates[index + 1] ?? null;
    const situation: Situation = { text, form, candidate, index, next, context, narrative, clause, ...place };
    const outcome = resolveOne(situation);
    const resolved = result(situation, outcome);
    if (outcome.value !== null && moves(candidate) && !isInPassing(situation, outcome.value.precision))
      tell(situation, outcome);
    return resolved;
  });
}

/** A length of time and a frequency leave the narrative where it is, and so does a word for where it is. */
function moves({ value }: TimexCandidate): boolean {
  return value.kind === 'date' || value.kind === 'range' || value.kind === 'offset';
}

function tell(situation: Situation, { value, point, anchor }: Resolution): void {
  const { candidate, narrative, index, sentence, paragraph } = situation;
  const deictic =
    anchor?.kind === 'reference' || (anchor?.kind === 'timex' && narrative.isDeictic(anchor.index));
  narrative.tell({
    index,
    span: candidate,
    value,
    point,
    deictic,
    says: saidBy(candidate),
    sentence,
    paragraph,
  });
}

function saidBy({ value }: TimexCandidate): Told['says'] {
  const date = value.kind === 'date' ? value.date : value.kind === 'range' ? value.to : {};
  return { year: date.year !== undefined, month: date.month?.kind === 'stated' };
}

function resolveOne(situation: Situation): Outcome {
  const { value } = situation.candidate;
  switch (value.kind) {
    case 'date':
      return resolveDate(situation, value.date);
    case 'range':
      return resolveRange(situation, value.from, value.to);
    case 'offset':
      return resolveOffset(situation, value);
    case 'duration':
      return resolveDuration(situation, value);
    case 'set':
      return unresolved('unresolved.frequency');
    case 'period':
      return toldBefore(situation);
    case 'event':
      return eventBehind(situation);
  }
}

/** 當時 and 這段期間 are the date told before that is not to come. */
function toldBefore(situation: Situation): Outcome {
  const now = situation.context.reference?.latest ?? OPEN_END;
  const told = situation.narrative.backwards().find(({ value }) => value.earliest <= now);
  if (!told) return unresolved('unresolved.anchor');
  const derivation = new Derivation(situation);
  derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step('anaphor.source', told.span, told.value.edtf);
  derivation.step('anaphor.date', situation.candidate, told.value.edtf);
  return derivation.done(told.value, {});
}

/** 剛結束不久的 takes the date of the event that the words behind it name. */
function eventBehind(situation: Situation): Outcome {
  const { candidate } = situation;
  const found = eventDate(situation, { start: candidate.end, end: candidate.end });
  if (!found) return unresolved('unresolved.event');
  const derivation = new Derivation(situation);
  derivation.anchor = found.anchor;
  derivation.steps.push(...found.steps);
  const value: DateValue = { ...found.value, precision: 'days' };
  return derivation.done(value, {});
}

function result(situation: Situation, outcome: Outcome): ResolvedTimex {
  if (outcome.value === null) {
    const basis = [step(situation, outcome.reason, situation.candidate, null, null)];
    return dated(situation.candidate, NO_DATE, NO_DATE, basis, {}, [], undefined);
  }
  const { value, steps, implied, problems, anchor } = outcome;
  const since = situation.candidate.type === 'DURATION' ? null : sinceAround(situation, value.precision);
  if (!since) return dated(situation.candidate, value, value, steps, implied, problems, anchor);
  const whole = openEnd(value);
  const basis = [...steps, step(situation, 'open.since', since, value.edtf, whole.edtf)];
  return dated(situation.candidate, whole, value, basis, implied, problems, anchor);
}

/** Spelt out field by field: spreading an object of this size costs more than all the rest. */
function dated(
  { start, end, text, type, rule, known, mod, value }: TimexCandidate,
  { edtf, earliest, latest, precision }: TimexDate,
  own: TimexDate,
  basis: ResolvedTimex['basis'],
  implied: ResolvedTimex['implied'],
  problems: ResolvedTimex['problems'],
  anchor: ResolvedTimex['anchor'],
): ResolvedTimex {
  return {
    start,
    end,
    text,
    type,
    rule,
    known,
    mod,
    value,
    edtf,
    earliest,
    latest,
    precision,
    own,
    basis,
    implied,
    problems,
    anchor,
  };
}

interface Place {
  readonly sentence: number;
  readonly paragraph: number;
  /** The narrative started anew since the place asked for before. */
  readonly isReset: boolean;
}

/** Tells sentence and paragraph of places asked for in order, in time linear in the text. */
class Places {
  private sentence = 0;
  private paragraph = 0;
  private reset = 0;
  private lineEnd: number;

  constructor(
    private readonly text: string,
    private readonly context: { readonly sentences: readonly Span[]; readonly resets: readonly number[] },
  ) {
    this.lineEnd = text.indexOf('\n');
  }

  at(place: number): Place {
    const { sentences, resets } = this.context;
    while (
      this.sentence + 1 < sentences.length &&
      (sentences[this.sentence + 1]?.start ?? place + 1) <= place
    )
      this.sentence += 1;
    let isReset = false;
    while (this.reset < resets.length && (resets[this.reset] ?? place + 1) <= place) {
      this.reset += 1;
      isReset = true;
    }
    while (this.lineEnd >= 0 && this.lineEnd < place) {
      this.paragraph += 1;
      this.lineEnd = this.text.indexOf('\n', this.lineEnd + 1);
    }
    return { sentence: this.sentence, paragraph: this.paragraph, isReset };
  }
}
