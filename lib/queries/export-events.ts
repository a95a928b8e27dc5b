import 'server-only';
import { database, hold } from '@/lib/db';
import { OPEN_END, OPEN_START } from '@/lib/schema/day';
import type { EventShow } from '@/lib/schema/event-sort';
import { EntityKind, EventStatus, ParticipantRole, PloverType } from '@/lib/schema/vocabulary';
import { dayNumber, isoDay } from '@/lib/time/day';
import { Prisma } from '@/prisma/generated/client';
import { SUMMARY_INCLUDE, summaryOf } from './event-row';
import { DateView } from './event-view';
import type { ExportEvent, ExportPassage } from './export-view';
import type { EventFilters } from './filters';
import { NAMED, namedOf, TEXTS, titlesOf } from './locale-texts';
import { machineReading } from './machine-reading';
import { passageHref } from './passage-link';
import { PLACE, placeOfWords } from './place-of-words';
import { fittingSet } from './sets/fitting-set';

const INCLUDE = {
  ...SUMMARY_INCLUDE,
  countries: { include: { entity: { select: NAMED } }, orderBy: { ordinal: 'asc' } },
  conference: { select: NAMED },
  mentions: {
    include: {
      titles: TEXTS,
      passage: { select: PLACE },
      participants: {
        include: { entity: { select: { ...NAMED, kind: true, country: true } } },
        orderBy: { ordinal: 'asc' },
      },
    },
    orderBy: [{ documentId: 'asc' }, { start: 'asc' }],
  },
} satisfies Prisma.EventInclude;

type Row = Prisma.EventGetPayload<{ include: typeof INCLUDE }>;

function passageOf(mention: Row['mentions'][number]): ExportPassage {
  const { documentId, start, end, quote, words, titles, dateText } = mention;
  return {
    ...DateView.parse({
      ...mention,
      earliest: isoDay(mention.earliestDay),
      latest: isoDay(mention.latestDay),
    }),
    mentionId: mention.id,
    documentId,
    start,
    end,
    quote,
    words,
    href: passageHref(documentId, start, end, quote),
    ...placeOfWords(mention.passage, mention),
    ...titlesOf(titles),
    status: EventStatus.parse(mention.status),
    dateText,
    participants: mention.participants.map(({ entity, role }) => ({
      ...namedOf(entity),
      kind: EntityKind.parse(entity.kind),
      role: ParticipantRole.parse(role),
    })),
  };
}

/** The condition on the table "Event" that filters state. */
async function fits(filters: EventFilters): Promise<Prisma.Sql> {
  const events = await fittingSet(filters);
  if (events === null) return Prisma.sql`1`;
  return Prisma.sql`"number" IN (SELECT "value" FROM json_each(${JSON.stringify([...events.numbers()])}))`;
}

const COMMON_ERA = dayNumber('0001-01-01');

/** How many events are read at a time: few enough for other questions to come in between. */
const PORTION = 200;

/** The events to be exported, to be read portion by portion in the order of their days. */
export interface EventsToExport {
  total: number;
  /** How many of them begin, as far as is known, on a day of the common era: those that a calendar can hold. */
  dated: number;
  portions: () => AsyncGenerator<ExportEvent[]>;
  /** The documents that tell of them. */
  documents: () => Promise<string[]>;
}

/** What is known of the events that fit (of all or of those that stand out), or of those chosen, with all the passages they rest on? */
export async function exportEvents(
  wanted: EventFilters | { ids: string[] },
  show: EventShow = 'all',
): Promise<EventsToExport> {
  const client = database();
  const fitting = 'ids' in wanted ? Prisma.sql`"id" IN (${Prisma.join(wanted.ids)})` : await fits(wanted);
  const where = show === 'key' ? Prisma.sql`"isKey" AND ${fitting}` : fitting;
  // Of a date that is open at its beginning the end is known; of one that is open at both, nothing.
  const numbers = await client.$queryRaw<{ number: bigint; dated: bigint }[]>`
    SELECT "number", CASE "earliestDay" WHEN ${dayNumber(OPEN_START)} THEN "latestDay" ELSE "earliestDay" END
      BETWEEN ${COMMON_ERA} AND ${dayNumber(OPEN_END) - 1} AS "dated"
    FROM "Event" WHERE ${where} ORDER BY "number"`;
  const places = Int32Array.from(numbers, ({ number }) => Number(number));
  const dated = numbers.filter(({ dated }) => dated).length;

  async function* portions() {
    const letGo = hold(client);
    try {
      for (let from = 0; from < places.length; from += PORTION)
        yield await readPortion(client, [...places.subarray(from, from + PORTION)]);
    } finally {
      letGo();
    }
  }
  const documents = async () => {
    const rows = await client.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT "documentId" AS "id" FROM "Mention"
      WHERE "eventId" IN (SELECT "id" FROM "Event" WHERE ${where})`;
    return rows.map(({ id }) => id);
  };
  return { total: places.length, dated, portions, documents };
}

async function readPortion(client: ReturnType<typeof database>, numbers: number[]): Promise<ExportEvent[]> {
  const rows = await client.event.findMany({
    where: { number: { in: numbers } },
    include: INCLUDE,
    orderBy: { number: 'asc' },
  });
  return rows.map(exportOf);
}

function exportOf(row: Row): ExportEvent {
  return {
    ...summaryOf(row),
    ploverType: PloverType.nullable().parse(row.ploverType),
    conference: row.conference && namedOf(row.conference),
    parties: row.countries.map(({ entity }) => namedOf(entity)),
    machine: machineReading(row.machine),
    passages: row.mentions.map(passageOf),
  };
}
