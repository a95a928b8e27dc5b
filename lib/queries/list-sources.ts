import 'server-only';
import { database } from '@/lib/db';
import { sourceOf, toldByDocument } from './source-row';
import type { SourceSummary } from './source-view';

/** Which documents are there, and how much do they tell? */
export async function listSources(): Promise<SourceSummary[]> {
  const [rows, told] = await Promise.all([
    database().document.findMany({ orderBy: { id: 'asc' } }),
    toldByDocument(),
  ]);
  return rows.map((row) => sourceOf(row, told.get(row.id)));
}
