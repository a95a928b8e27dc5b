import type { DatedExpression } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { within } from '@/lib/text/within';
import type { ContradictionDraft } from '../explain/contradiction-draft';
import { explained } from '../explain/contradiction-messages';
import { inWords } from '../explain/dates-in-words';
import { around, type Days, distance, fits } from './distance';
import type { Examined } from './examined';
import { claimOfTimex, claimOfWords } from './words';

/** Between a range and its length stands little but what happened. */
const NEAR = 16;

/**
 * Finds lengths of time that do not lie between the two dates told with them.
 * Example: `危機在2002年8月爆發…經過十六個月的斡旋後，…在去年八月` of a text of 2004. Counter-example: `為期13天` of 26 July to 7 August,
 * both ends counted.
 */
export function lengths(document: Examined): ContradictionDraft[] {
  return document.blocks.flatMap(({ sentences }) =>
    sentences.flatMap((sentence, i) => {
      const here = within(document.timexes, sentence, (one) => one);
      const before = sentences[i - 1];
      const earlier = before ? within(document.timexes, before, (one) => one) : [];
      return here.flatMap((length, at) => {
        if (length.type !== 'DURATION' || typeof length.known.amount !== 'number') return [];
        const ends =
          betweenDates(document, length, () => [[...earlier, ...here.slice(0, at)], here.slice(at + 1)]) ??
          ofRange(document, length, here[at - 1]) ??
          ofRound(document, length, sentence);
        return ends ? refuted(document, length, length.known.amount, ends) : [];
      });
    }),
  );
}

interface Ends {
  readonly from: Days;
  readonly to: Days;
  /** The expressions that state the two ends; one where a range states both. */
  readonly stated: readonly DatedExpression[];
}

/** What stands before a length. */
function leadOf({ text }: Examined, { start }: Span): string {
  return text.slice(Math.max(0, start - 6), start);
}

function betweenDates(
  document: Examined,
  length: DatedExpression,
  around: () => readonly [before: DatedExpression[], behind: DatedExpression[]],
): Ends | null {
  const isFrom = length.basis.at(-1)?.rule !== 'duration.until';
  if (!isFrom || !document.language.isBetweenDates(leadOf(document, length))) return null;
  const [before, behind] = around();
  const named = length.basis.find(({ rule }) => rule === 'anaphor.source')?.span;
  const from = before.findLast((one) => (named ? one.start === named.start : isDate(one)));
  const to = behind.find(isDate);
  const [a, b] = [daysOf(from), daysOf(to)];
  return from && to && a && b ? { from: a, to: b, stated: [from, to] } : null;
}

function ofRange(
  document: Examined,
  length: DatedExpression,
  range: DatedExpression | undefined,
): Ends | null {
  const days = daysOf(range);
  if (!range || !days || range.precision !== 'days' || length.start - range.end > NEAR) return null;
  if (!document.language.isLasting(leadOf(document, length))) return null;
  const [first, last] = [days.earliest, days.latest].map((day) => ({ earliest: day, latest: day }));
  return first && last ? { from: first, to: last, stated: [range] } : null;
}

/** 進行了13天的第四輪會談: the round whose first and last day are stated elsewhere. */
function ofRound(document: Examined, length: DatedExpression, sentence: Span): Ends | null {
  const { language } = document;
  const lead = leadOf(document, length);
  if (!language.isLasting(lead) && !language.isHeld(lead)) return null;
  if (within(document.rounds, sentence, ({ span }) => span).length === 0) return null;
  const clause = language
    .clausesIn(document.text, sentence)
    .find(({ start, end }) => start <= length.start && length.end <= end);
  const round =
    clause && within(document.rounds, clause, ({ span }) => span).find((one) => one.round !== null);
  const held = round && document.heldOn(round);
  const stated = document.timexes.find(({ edtf }) => held && edtf === held.edtf);
  if (held?.precision !== 'days' || !stated) return null;
  const [from, to] = [held.earliest, held.latest].map((day) => ({ earliest: day, latest: day }));
  return from && to ? { from, to, stated: [stated] } : null;
}

function isDate({ type, own, known }: DatedExpression): boolean {
  return type === 'DATE' && own.edtf !== null && (known.year ?? known.month ?? known.era) !== undefined;
}

function daysOf(one: DatedExpression | undefined): Days | null {
  if (!one?.own.earliest || !one.own.latest || one.own.precision === 'open') return null;
  return { earliest: one.own.earliest, latest: one.own.latest };
}

function refuted(
  { id, text, language }: Examined,
  length: DatedExpression,
  amount: number,
  { from, to, stated }: Ends,
): ContradictionDraft[] {
  const between = distance(from, to, String(length.known.unit));
  if (!between || between.most < 0 || fits(amount, between, language.isAbout(around(text, length))))
    return [];
  const dates = inWords(stated.flatMap(({ own }) => own.edtf ?? []));
  return [
    {
      kind: 'duration',
      mention: null,
      claims: [
        claimOfWords(id, text, { start: length.start, end: length.end }),
        ...stated.map((one) => claimOfTimex(id, one, true)),
      ],
      ...explained('length-apart', { length: length.text, dates }),
      reason: 'dates',
    },
  ];
}
