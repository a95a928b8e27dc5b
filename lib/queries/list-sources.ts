import 'server-only';
import { database } from '@/lib/db';
import { SOURCE_INCLUDE, sourceOf } from './source-row';
import type { SourceSummary } from './source-view';

/** Which documents are there, and how much do they tell? */
export async function listSources(): Promise<SourceSummary[]> {
  const rows = await database().document.findMany({ include: SOURCE_INCLUDE, orderBy: { id: 'asc' } });
  return rows.map(sourceOf);
}
