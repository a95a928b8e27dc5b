import 'server-only';
import { database } from '@/lib/db';
import { grouped } from '@/lib/grouped';
import { FILTERED, UNKNOWN_WORD } from '@/lib/schema/diagnostic';
import { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';

/** How much of a document was understood: the dates found in it, and how many of them could be resolved. */
export interface Coverage {
  documentId: string;
  dates: number;
  resolved: number;
  /** Words in what tells of an event that no table of names and terms knows, with their raw offsets. */
  unknown: (Span & { words: string })[];
  /** Dated clauses that tell no event, each by a filter. */
  filtered: KbDiagnostic[];
  /** All else that was doubtful. */
  diagnostics: KbDiagnostic[];
}

/** Clauses that tell no event, apart from what is doubtful. */
export function withoutFiltered(all: readonly KbDiagnostic[]): Pick<Coverage, 'filtered' | 'diagnostics'> {
  const isFiltered = ({ rule }: KbDiagnostic) => rule.startsWith(FILTERED);
  return { filtered: all.filter(isFiltered), diagnostics: all.filter((one) => !isFiltered(one)) };
}

function splitUp(all: readonly KbDiagnostic[]): Pick<Coverage, 'unknown' | 'filtered' | 'diagnostics'> {
  return {
    unknown: all.flatMap(({ rule, span, message }) =>
      rule === UNKNOWN_WORD && span !== null ? [{ ...span, words: message }] : [],
    ),
    ...withoutFiltered(all.filter(({ rule }) => rule !== UNKNOWN_WORD)),
  };
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
  const counts = (groups: typeof all) =>
    new Map(groups.map(({ documentId, _count }) => [documentId, _count]));
  const [dates, known] = [counts(all), counts(resolved)];
  const raised = grouped(diagnostics, ({ documentId }) => documentId);
  return new Map(
    documents.map(({ id }) => [
      id,
      {
        documentId: id,
        dates: dates.get(id) ?? 0,
        resolved: known.get(id) ?? 0,
        ...splitUp(
          (raised.get(id) ?? []).map(({ start, end, ...row }) =>
            KbDiagnostic.parse({ ...row, span: start === null || end === null ? null : { start, end } }),
          ),
        ),
      },
    ]),
  );
}
