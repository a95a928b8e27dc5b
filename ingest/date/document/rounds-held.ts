import type { Block, BlockRound, DatedExpression, RoundReference } from '@/lib/schema/annotation';
import type { DerivationStep, ResolvedDate } from '@/lib/schema/day';
import { within } from '@/lib/text/within';
import type { LanguagePack } from '../../language/pack';

/** A statement of when a round was held. */
export interface RoundHeld {
  readonly conferenceId: string;
  readonly round: number;
  readonly date: ResolvedDate;
  /** Statements in a table of rounds come before those in passing. */
  readonly weight: number;
}

interface Source {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly blockRounds: readonly (BlockRound | null)[];
  readonly rounds: readonly RoundReference[];
  readonly timexes: readonly DatedExpression[];
}

/**
 * Reads when rounds were held: from tables that name rounds in their heads and give dates below them, and from clauses that say so
 * (`2005年7月26日召開第四輪六方會談`). Counter-example: `第三輪會談結束之後` dates what followed, not the round.
 */
export function roundsHeld(document: Source, language: LanguagePack): RoundHeld[] {
  return document.blocks.flatMap((block, i) => {
    const head = block.kind === 'table-cell' && block.row === null ? document.blockRounds[i] : null;
    const headed = block.kind === 'heading' ? inHeading(document, i, language) : [];
    if (headed.length > 0) return headed;
    return head
      ? inHead(document, block, head)
      : block.sentences.flatMap((sentence) => inSentence(document, sentence, language));
  });
}

function inHead(document: Source, block: Block, { conferenceId, round }: BlockRound): RoundHeld[] {
  const timex = within(document.timexes, block.span, (one) => one)[0];
  const date = timex && dateOfRound(timex, document.id, 'round.table');
  return date ? [{ conferenceId, round, date, weight: 2 }] : [];
}

/** A heading that dates the round under it: `First round, August 27-29, 2003`. */
function inHeading(document: Source, i: number, { naming }: LanguagePack): RoundHeld[] {
  const { start, end } = (document.blocks[i] as Block).span;
  const of = document.blockRounds[i + 1];
  const head = document.text.slice(start, end);
  const timex = within(document.timexes, { start, end }, (one) => one)[0];
  if (!of || !timex || naming.rounds.inHead(head) !== of.round) return [];
  if (!naming.rounds.isDatedBy(head, { start: timex.start - start, end: timex.end - start })) return [];
  const date = dateOfRound(timex, document.id, 'round.prose');
  return date ? [{ ...of, date, weight: 1 }] : [];
}

function inSentence(
  document: Source,
  sentence: Block['span'],
  { segmenting, dating }: LanguagePack,
): RoundHeld[] {
  return segmenting.clausesIn(document.text, sentence).flatMap((clause) => {
    if (!dating.writing.holdsMeeting(document.text.slice(clause.start, clause.end))) return [];
    const reference = within(document.rounds, clause, ({ span }) => span).find(({ round }) => round !== null);
    const timex = within(document.timexes, clause, (one) => one)[0];
    const date = reference && timex && dateOfRound(timex, document.id, 'round.prose');
    return date && reference.round !== null
      ? [{ conferenceId: reference.conferenceId, round: reference.round, date, weight: 1 }]
      : [];
  });
}

function dateOfRound(timex: DatedExpression, source: string, rule: string): ResolvedDate | null {
  const { edtf, earliest, latest, precision, text, start, end } = timex;
  const isCalendar = timex.type === 'DATE' && timex.known.year !== undefined;
  if (edtf === null || earliest === null || latest === null || precision === null || !isCalendar) return null;
  const step: DerivationStep = { rule, source, span: { start, end }, text, before: null, after: edtf };
  return { edtf, earliest, latest, precision, basis: [...timex.basis, step] };
}

const RANK = ['day', 'days', 'part-of-month', 'month', 'part-of-year', 'year', 'years', 'open'];

/**
 * The best statement for each round: the closest date; of equally close ones that of a table, then that of the longer span.
 * @returns dates by `roundKey`
 */
export function bestRoundDates(
  statements: readonly RoundHeld[],
  keyOf: (conferenceId: string, round: number) => string,
): Map<string, ResolvedDate> {
  const best = new Map<string, RoundHeld>();
  for (const statement of statements) {
    const key = keyOf(statement.conferenceId, statement.round);
    const before = best.get(key);
    if (!before || isBetter(statement, before)) best.set(key, statement);
  }
  return new Map([...best].map(([key, { date }]) => [key, date]));
}

function isBetter(one: RoundHeld, other: RoundHeld): boolean {
  const closeness = (held: RoundHeld): number => Math.max(1, RANK.indexOf(held.date.precision));
  if (closeness(one) !== closeness(other)) return closeness(one) < closeness(other);
  return one.weight > other.weight;
}
