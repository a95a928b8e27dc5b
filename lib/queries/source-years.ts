import 'server-only';
import { database } from '@/lib/db';
import { OPEN_END, OPEN_START } from '@/lib/schema/day';
import { EventType } from '@/lib/schema/vocabulary';
import { dayNumber } from '@/lib/time/day';
import { Prisma } from '@/prisma/generated/client';
import { memoised } from './memoised';
import { passageHref } from './passage-link';

/** How many passages of a year are listed, and of all years together where they are many; the rest are counted. */
const MOST = 12;
const FEWEST = 2;
const MOST_IN_ALL = 400;

/** A passage on the timeline of its document. */
export interface YearPassage {
  mentionId: string;
  type: EventType;
  edtf: string;
  titleZh: string;
  titleEn: string;
  href: string;
}

/** A year that a document tells of, as EDTF counts it (-220 is 221 BCE): the first of `total` passages. `afterGap` where years before it are passed over. */
export interface SourceYear {
  year: number;
  afterGap: boolean;
  total: number;
  passages: YearPassage[];
}

interface Row {
  id: string;
  type: string;
  edtf: string;
  titleZh: string | null;
  titleEn: string | null;
  start: number | bigint;
  end: number | bigint;
  quote: string;
  year: number | bigint;
  total: number | bigint;
}

/** SQLite knows the years 0 to 9999; every 400 years the calendar is the same, so that years before them are counted 10,000 years on. */
const FIRST = dayNumber(OPEN_START);
const ON = { years: 10_000, days: 25 * 146_097 };

const yearIn = (day: Prisma.Sql) => Prisma.sql`CAST(strftime('%Y', ${day} * 86400, 'unixepoch') AS INTEGER)`;

/** The year of the first day that is known, as a column of the table "Mention"; null where neither end is. */
const YEAR = Prisma.sql`CASE
  WHEN earliestDay < ${FIRST} THEN ${yearIn(Prisma.sql`(earliestDay + ${ON.days})`)} - ${ON.years}
  WHEN earliestDay > ${FIRST} THEN ${yearIn(Prisma.sql`earliestDay`)}
  WHEN latestDay < ${dayNumber(OPEN_END)} THEN ${yearIn(Prisma.sql`latestDay`)} END`;

/** The first passages of each year, in order, with how many the year has. */
function firstOfEachYear(documentId: string): Promise<Row[]> {
  return database().$queryRaw<Row[]>`
    SELECT told.*, zh.text AS titleZh, en.text AS titleEn FROM (
      SELECT *, max(yearNumber) OVER () AS years FROM (
      SELECT id, type, edtf, start, "end", quote, year,
        count(*) OVER (PARTITION BY year) AS total,
        row_number() OVER (PARTITION BY year ORDER BY earliestDay, start, id) AS place,
        dense_rank() OVER (ORDER BY year) AS yearNumber
      FROM (
        SELECT *, ${YEAR} AS year FROM "Mention" WHERE documentId = ${documentId}
      ) WHERE year IS NOT NULL)
    ) told
    LEFT JOIN "MentionTitle" zh ON zh.mentionId = told.id AND zh.locale = 'zh-Hant'
    LEFT JOIN "MentionTitle" en ON en.mentionId = told.id AND en.locale = 'en'
    WHERE place <= max(${FEWEST}, min(${MOST}, ${MOST_IN_ALL} / years)) ORDER BY year, place`;
}

/** Of which years does a document tell, and where? A passage counts for the first year that is known of its date. */
export const sourceYears = memoised(async (documentId: string): Promise<SourceYear[]> => {
  const years: SourceYear[] = [];
  for (const row of await firstOfEachYear(documentId)) {
    const { id, type, edtf, start, end, quote, total } = row;
    const year = Number(row.year);
    const before = years.at(-1);
    const href = passageHref(documentId, Number(start), Number(end), quote);
    const passage = {
      mentionId: id,
      type: EventType.parse(type),
      edtf,
      titleZh: row.titleZh ?? '',
      titleEn: row.titleEn ?? '',
      href,
    };
    if (before?.year === year) before.passages.push(passage);
    else {
      const afterGap = before !== undefined && year > before.year + 1;
      years.push({ year, afterGap, total: Number(total), passages: [passage] });
    }
  }
  return years;
});
