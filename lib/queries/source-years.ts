import 'server-only';
import { database } from '@/lib/db';
import { EventType } from '@/lib/schema/vocabulary';
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

/** A year that a document tells of: the first of `total` passages. `afterGap` where years before it are passed over. */
export interface SourceYear {
  year: string;
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
  year: string;
  total: number | bigint;
}

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
        SELECT *, strftime('%Y', earliestDay * 86400, 'unixepoch') AS year
        FROM "Mention" WHERE documentId = ${documentId}
      ))
    ) told
    LEFT JOIN "MentionTitle" zh ON zh.mentionId = told.id AND zh.locale = 'zh-Hant'
    LEFT JOIN "MentionTitle" en ON en.mentionId = told.id AND en.locale = 'en'
    WHERE place <= max(${FEWEST}, min(${MOST}, ${MOST_IN_ALL} / years)) ORDER BY year, place`;
}

/** Of which years does a document tell, and where? A passage counts for the first year that it can be about. */
export const sourceYears = memoised(async (documentId: string): Promise<SourceYear[]> => {
  const years: SourceYear[] = [];
  for (const row of await firstOfEachYear(documentId)) {
    const { id, type, edtf, start, end, quote, year, total } = row;
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
      const afterGap = before !== undefined && Number(year) > Number(before.year) + 1;
      years.push({ year, afterGap, total: Number(total), passages: [passage] });
    }
  }
  return years;
});
