import type { DatedExpression } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { clausesIn } from '@/lib/text/clauses';
import { within } from '@/lib/text/within';
import type { ContradictionDraft } from '../contradiction-draft';
import { type Days, distance, fits, isAbout } from './distance';
import type { Examined } from './examined';
import { claimOfTimex, claimOfWords, inWords } from './words';

/** The time passes between the date told before and the one told behind: 經過十六個月的斡旋後，…在去年八月. */
const PASSES = /(?:經過了?|经过了?|歷經|历经|時隔|时隔|相隔|事隔|隔了|過了|过了)(?:約|约|近|將近|将近)?\s?$/;
/** It is the length of the range told right before it: 7月26日至8月7日，為期13天. */
const LASTS =
  /(?:為期|为期|歷時|历时|長達|长达|前後|前后|共計?|共计|持續了?|持续了?|期間|期间|會期|会期|的)(?:約|约|近|將近|将近)?\s?$/;
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
  if (!isFrom || !PASSES.test(leadOf(document, length))) return null;
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
  if (!LASTS.test(leadOf(document, length))) return null;
  const [first, last] = [days.earliest, days.latest].map((day) => ({ earliest: day, latest: day }));
  return first && last ? { from: first, to: last, stated: [range] } : null;
}

/** 進行了13天的第四輪會談: the round whose first and last day are stated elsewhere. */
function ofRound(document: Examined, length: DatedExpression, sentence: Span): Ends | null {
  const lead = leadOf(document, length);
  if (!LASTS.test(lead) && !/(?:進行|进行|經過|经过|舉行|举行)了?\s?$/.test(lead)) return null;
  if (within(document.rounds, sentence, ({ span }) => span).length === 0) return null;
  const clause = clausesIn(document.text, sentence).find(
    ({ start, end }) => start <= length.start && length.end <= end,
  );
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
  { id, text }: Examined,
  length: DatedExpression,
  amount: number,
  { from, to, stated }: Ends,
): ContradictionDraft[] {
  const between = distance(from, to, String(length.known.unit));
  if (!between || between.most < 0 || fits(amount, between, isAbout(text, length))) return [];
  const dates = inWords(stated.flatMap(({ own }) => own.edtf ?? []));
  return [
    {
      kind: 'duration',
      mention: null,
      claims: [
        claimOfWords(id, text, { start: length.start, end: length.end }),
        ...stated.map((one) => claimOfTimex(id, one, true)),
      ],
      explanationZh: `「${length.text}」與同處所述的日期（${dates.zh}）不合。`,
      explanationEn: `A time of “${length.text}” does not fit the dates told with it: ${dates.en}.`,
      reason: 'dates',
    },
  ];
}
