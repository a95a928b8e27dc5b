import 'server-only';
import { database } from '@/lib/db';
import { KbDiagnostic } from '@/lib/schema/knowledge-base';

/** How much of a document was understood: the dates found in it, and how many of them could be resolved. */
export interface Coverage {
  documentId: string;
  dates: number;
  resolved: number;
  diagnostics: KbDiagnostic[];
}

/** How much of each document was understood, and what reading it raised doubts about? By document id. */
export async function coverage(): Promise<Map<string, Coverage>> {
  const db = database();
  const [documents, all, resolved, diagnostics] = await Promise.all([
    db.document.findMany({ select: { id: true } }),
    db.timex.groupBy({ by: ['documentId'], _count: true }),
    db.timex.groupBy({ by: ['documentId'], _count: true, where: { edtf: { not: null } } }),
    db.diagnostic.findMany({ orderBy: { ordinal: 'asc' } }),
  ]);
  const countIn = (groups: typeof all, id: string) =>
    groups.find(({ documentId }) => documentId === id)?._count ?? 0;
  return new Map(
    documents.map(({ id }) => [
      id,
      {
        documentId: id,
        dates: countIn(all, id),
        resolved: countIn(resolved, id),
        diagnostics: diagnostics
          .filter(({ documentId }) => documentId === id)
          .map(({ start, end, ...row }) =>
            KbDiagnostic.parse({ ...row, span: start === null || end === null ? null : { start, end } }),
          ),
      },
    ]),
  );
}
