import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { DerivationStep } from '@/lib/schema/day';
import type { EventShow, EventSort } from '@/lib/schema/event-sort';
import { type HowKnown, howKnown } from '@/lib/time/how-known';
import type { Prisma } from '@/prisma/generated/client';
import { SUMMARY_INCLUDE, summaryOf } from './event-row';
import type { EventSummary } from './event-view';
import { inOrder } from './events-in-order';
import type { EventFilters } from './filters';
import { inPortions } from './in-portions';
import { ingestRun } from './ingest-run';
import { keptCitation } from './kept-citations';
import { explanationsOf, TEXTS } from './locale-texts';
import { machineReading } from './machine-reading';
import { passageHref } from './passage-link';
import { PLACE } from './place-of-words';
import { eventColumns } from './sets/event-columns';
import { common, fittingSet } from './sets/fitting-set';
import type { Wanted } from './words-citation';

/** How many events one part tells, how many passages of an event are cited, and how many contradictions are told. */
export const PART = 500;
const CITED = 10;
const DISPUTED = 5;

/** Words that tell of an event, cited. */
export interface ToldPassage {
  mentionId: string;
  href: string;
  citation: string;
  /** The words as they read. */
  words: string;
}

/** An event as a page to read or to print tells it. */
export interface ToldEvent extends EventSummary {
  known: HowKnown;
  /** The steps by which the date was inferred; none where it is stated, or was put together from several passages. */
  steps: DerivationStep[];
  /** The first passages, and how many there are beside them. */
  passages: ToldPassage[];
  morePassages: number;
  disputes: { id: string; explanationZh: string; explanationEn: string }[];
  moreDisputes: number;
}

/** A part of the events of a view. `before` events come before it, and `total` are in all parts. */
export interface ToldEvents {
  total: number;
  before: number;
  part: { number: number; of: number };
  events: ToldEvent[];
}

const IN_ORDER = [{ documentId: 'asc' as const }, { start: 'asc' as const }, { id: 'asc' as const }];

const INCLUDE = {
  ...SUMMARY_INCLUDE,
  mentions: {
    select: {
      ...{ id: true, documentId: true, start: true, end: true, quote: true, words: true },
      ...{ edtf: true, basis: true },
      passage: { select: PLACE },
      document: {
        select: { id: true, csl: true, documentDate: true, earliestDay: true, latestDay: true },
      },
    },
    orderBy: IN_ORDER,
  },
  contradictions: {
    select: { id: true, explanations: TEXTS },
    orderBy: { id: 'asc' },
    take: DISPUTED,
  },
} satisfies Prisma.EventInclude;

type Row = Prisma.EventGetPayload<{ include: typeof INCLUDE }>;

function toldOf(row: Row, cite: Wanted): ToldEvent {
  const dates = row.mentions.map(({ edtf, basis }) => ({
    edtf,
    basis: z.array(DerivationStep).parse(JSON.parse(basis)),
  }));
  const { known, steps } = howKnown(row.edtf, dates);
  const isCorrected = machineReading(row.machine)?.date !== undefined;
  return {
    ...summaryOf(row),
    known: isCorrected ? 'edited' : known,
    steps: isCorrected ? [] : steps,
    passages: row.mentions.slice(0, CITED).map((mention) => ({
      mentionId: mention.id,
      href: passageHref(mention.documentId, mention.start, mention.end, mention.quote),
      citation: keptCitation(mention, cite),
      words: mention.words,
    })),
    morePassages: Math.max(0, row.mentions.length - CITED),
    disputes: row.contradictions.map(({ id, explanations }) => ({ id, ...explanationsOf(explanations) })),
    moreDisputes: row._count.contradictions - row.contradictions.length,
  };
}

export interface ToldListing {
  show: EventShow;
  sort: EventSort | null;
  /** The part, from 1; the nearest where there is none of that number. */
  part: number;
  /** How the passages are cited. */
  cite: Wanted;
}

/** What does the view tell, event by event, with citations of the words each rests on? */
export async function toldEvents(
  filters: EventFilters,
  { show, sort, part, cite }: ToldListing,
): Promise<ToldEvents> {
  const [fitting, { key, rank }, run] = await Promise.all([fittingSet(filters), eventColumns(), ingestRun()]);
  const listed = show === 'key' ? common([fitting, key]) : fitting;
  const total = listed?.size ?? rank.length;
  const of = Math.max(1, Math.ceil(total / PART));
  const number = Math.min(Math.max(part, 1), of);
  const before = (number - 1) * PART;
  const places = await inOrder(filters.q, { listed, sort, after: null, limit: before + PART });
  const wanted = places.slice(before).map((place) => place.number);
  const rows = await inPortions(wanted, (portion) =>
    database().event.findMany({ where: { number: { in: portion } }, include: INCLUDE }),
  );
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const dated = { ...cite, accessed: cite.accessed ?? run?.madeOn };
  const events = wanted.flatMap((one) => {
    const row = byNumber.get(one);
    return row === undefined ? [] : [toldOf(row, dated)];
  });
  return { total, before, part: { number, of }, events };
}
