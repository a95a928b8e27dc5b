import 'server-only';
import { database } from '@/lib/db';
import { ContradictionKind } from '@/lib/schema/vocabulary';
import { documentTitles } from '../document-title';
import { listRounds } from '../list-rounds';
import { CLAIM_INCLUDE, claimDetail } from './claim-rows';
import type { ContradictionFilters } from './filters';
import { ContradictionDetail } from './view';

/** A value to filter by, and how many contradictions have it under the other filter. */
export interface ContradictionFacet<T extends string = string> {
  value: T;
  count: number;
}

/** The contradictions that fit, how many there are in all, and the values to filter them by. */
export interface DisputeList {
  contradictions: ContradictionDetail[];
  total: number;
  kinds: ContradictionFacet<ContradictionKind>[];
  documents: (ContradictionFacet & { title: string })[];
}

const fits = (wanted: readonly string[], values: readonly string[]) =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** Where do the documents contradict each other, or themselves, and what speaks for each side? Those that fit the filters, by kind. */
export async function listDisputes(filters: ContradictionFilters): Promise<DisputeList> {
  const [rows, titles, rounds] = await Promise.all([
    database().contradiction.findMany({
      include: { event: true, claims: { include: CLAIM_INCLUDE, orderBy: { ordinal: 'asc' } } },
      orderBy: [{ kind: 'asc' }, { id: 'asc' }],
    }),
    documentTitles(),
    listRounds(),
  ]);
  const dates = new Set(rounds.map(({ edtf }) => edtf));
  const documentsOf = ({ claims }: (typeof rows)[number]) => claims.map(({ documentId }) => documentId);
  const ofKind = rows.filter(({ kind }) => fits(filters.kind, [kind]));
  const ofDocument = rows.filter((row) => fits(filters.document, documentsOf(row)));
  const chosen = ofKind.filter((row) => ofDocument.includes(row));
  const contradictions = await Promise.all(
    chosen.map(async (row) => {
      const claims = await Promise.all(row.claims.map((claim) => claimDetail(claim, row.eventId, dates)));
      return ContradictionDetail.parse({
        ...row,
        claims,
        shown: row.event?.edtf ?? null,
      });
    }),
  );
  return {
    contradictions,
    total: rows.length,
    kinds: ContradictionKind.options
      .filter((value) => rows.some(({ kind }) => kind === value))
      .map((value) => ({ value, count: ofDocument.filter(({ kind }) => kind === value).length })),
    documents: [...titles].flatMap(([value, title]) => {
      const count = ofKind.filter((row) => documentsOf(row).includes(value)).length;
      return rows.some((row) => documentsOf(row).includes(value)) ? [{ value, title, count }] : [];
    }),
  };
}
