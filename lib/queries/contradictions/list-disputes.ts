import 'server-only';
import { database } from '@/lib/db';
import { ContradictionKind } from '@/lib/schema/vocabulary';
import { documentTitles } from '../document-title';
import { listRounds } from '../list-rounds';
import { explanationsOf, TEXTS, titledOf } from '../locale-texts';
import { CLAIM_INCLUDE, claimDetail } from './claim-rows';
import type { ContradictionFilters } from './filters';
import { ContradictionDetail } from './view';

/** A value to filter by, and how many contradictions have it under the other filter. */
export interface ContradictionFacet<T extends string = string> {
  value: T;
  count: number;
}

/** How many contradictions a page shows, and how many claims of each. */
const SHOWN = 60;
const CLAIMS = 12;

/**
 * A part of the contradictions that fit, which of how many parts it is, how many fit, how many there are in all, and the values to filter
 * them by.
 */
export interface DisputeList {
  contradictions: ContradictionDetail[];
  part: { number: number; of: number };
  fitting: number;
  total: number;
  kinds: ContradictionFacet<ContradictionKind>[];
  documents: (ContradictionFacet & { title: string })[];
}

const IN_ORDER = [{ kind: 'asc' as const }, { id: 'asc' as const }];

const fits = (wanted: readonly string[], values: readonly string[]) =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** The contradictions of these ids in their order, with what speaks for each side. */
async function detailsOf(ids: readonly string[]): Promise<ContradictionDetail[]> {
  const [rows, rounds] = await Promise.all([
    database().contradiction.findMany({
      where: { id: { in: [...ids] } },
      include: {
        explanations: TEXTS,
        event: { select: { id: true, titles: TEXTS, edtf: true } },
        claims: { include: CLAIM_INCLUDE, orderBy: { ordinal: 'asc' }, take: CLAIMS },
        _count: { select: { claims: true } },
      },
      orderBy: IN_ORDER,
    }),
    listRounds(),
  ]);
  const dates = new Set(rounds.map(({ edtf }) => edtf));
  return Promise.all(
    rows.map(async (row) => {
      const claims = await Promise.all(row.claims.map((claim) => claimDetail(claim, row.eventId, dates)));
      const moreClaims = row._count.claims - claims.length;
      return ContradictionDetail.parse({
        ...row,
        ...explanationsOf(row.explanations),
        event: row.event && titledOf(row.event),
        ...{ claims, moreClaims, shown: row.event?.edtf ?? null },
      });
    }),
  );
}

/**
 * Where do the documents contradict each other, or themselves, and what speaks for each side? Those that fit the filters, by kind.
 * @param asked the part of them, from 1; the nearest where there is none of that number
 */
export async function listDisputes(filters: ContradictionFilters, asked = 1): Promise<DisputeList> {
  const [rows, titles] = await Promise.all([
    database().contradiction.findMany({
      select: { id: true, kind: true, claims: { select: { documentId: true } } },
      orderBy: IN_ORDER,
    }),
    documentTitles(),
  ]);
  const documentsOf = ({ claims }: (typeof rows)[number]) => claims.map(({ documentId }) => documentId);
  const ofKind = rows.filter(({ kind }) => fits(filters.kind, [kind]));
  const ofDocument = new Set(rows.filter((row) => fits(filters.document, documentsOf(row))));
  const chosen = ofKind.filter((row) => ofDocument.has(row));
  const of = Math.max(1, Math.ceil(chosen.length / SHOWN));
  const number = Math.min(Math.max(asked, 1), of);
  const counts = new Map<string, number>(rows.flatMap(documentsOf).map((document) => [document, 0]));
  for (const row of ofKind)
    for (const document of new Set(documentsOf(row))) counts.set(document, (counts.get(document) ?? 0) + 1);
  return {
    contradictions: await detailsOf(chosen.slice((number - 1) * SHOWN, number * SHOWN).map(({ id }) => id)),
    part: { number, of },
    fitting: chosen.length,
    total: rows.length,
    kinds: ContradictionKind.options
      .filter((value) => rows.some(({ kind }) => kind === value))
      .map((value) => ({ value, count: [...ofDocument].filter(({ kind }) => kind === value).length })),
    documents: [...titles].flatMap(([value, title]) => {
      const count = counts.get(value);
      return count === undefined ? [] : [{ value, title, count }];
    }),
  };
}
