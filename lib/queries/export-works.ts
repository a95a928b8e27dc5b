import 'server-only';
import { database } from '@/lib/db';
import { CslItem } from '@/lib/schema/knowledge-base';
import { isoDay } from '@/lib/time/day';
import { titleOf } from './document-title';
import type { ExportWork } from './export-view';

/** Which works do these documents stand for in a bibliography? Of all documents when no ids are given. */
export async function exportWorks(ids?: readonly string[]): Promise<ExportWork[]> {
  const rows = await database().document.findMany({
    ...(ids !== undefined && { where: { id: { in: [...ids] } } }),
    select: { id: true, csl: true, documentDate: true, earliestDay: true, latestDay: true },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => {
    const { documentDate: edtf, earliestDay, latestDay } = row;
    const dated = edtf !== null && earliestDay !== null && latestDay !== null;
    return {
      id: row.id,
      title: titleOf(row),
      csl: CslItem.parse(JSON.parse(row.csl)),
      derivedDate: dated ? { edtf, earliest: isoDay(earliestDay), latest: isoDay(latestDay) } : null,
    };
  });
}
