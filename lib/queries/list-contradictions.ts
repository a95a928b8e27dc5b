import 'server-only';
import { database } from '@/lib/db';
import { CONTRADICTION_INCLUDE, contradictionOf } from './contradiction-row';
import type { ContradictionView } from './event-view';

/** Where do the documents contradict each other, or themselves? */
export async function listContradictions(): Promise<ContradictionView[]> {
  const rows = await database().contradiction.findMany({
    include: CONTRADICTION_INCLUDE,
    orderBy: [{ kind: 'asc' }, { id: 'asc' }],
  });
  return rows.map(contradictionOf);
}
