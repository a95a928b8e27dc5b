import 'server-only';
import { database } from '@/lib/db';
import { EventType } from '@/lib/schema/vocabulary';
import { isoDay } from '@/lib/time/day';
import { passageHref } from './passage-link';

/** How many passages of a year are listed; the rest are counted. */
const MOST = 12;

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

/** Of which years does a document tell, and where? A passage counts for the first year that it can be about. */
export async function sourceYears(documentId: string): Promise<SourceYear[]> {
  const rows = await database().mention.findMany({
    where: { documentId },
    orderBy: [{ earliestDay: 'asc' }, { start: 'asc' }, { id: 'asc' }],
  });
  const years: SourceYear[] = [];
  for (const { id, type, edtf, titleZh, titleEn, start, end, quote, earliestDay } of rows) {
    const year = isoDay(earliestDay).slice(0, 4);
    const before = years.at(-1);
    const now =
      before?.year === year
        ? before
        : {
            year,
            afterGap: before !== undefined && Number(year) > Number(before.year) + 1,
            total: 0,
            passages: [],
          };
    if (now !== before) years.push(now);
    now.total += 1;
    if (now.passages.length === MOST) continue;
    const href = passageHref(documentId, start, end, quote);
    now.passages.push({ mentionId: id, type: EventType.parse(type), edtf, titleZh, titleEn, href });
  }
  return years;
}
