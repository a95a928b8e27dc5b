import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { titleOf } from './document-title';
import { ContradictionView } from './event-view';
import { explanationsOf, TEXTS, titledOf } from './locale-texts';
import { passageHref } from './passage-link';

/** What of a contradiction is read to show it. */
export const CONTRADICTION_INCLUDE = {
  explanations: TEXTS,
  event: { select: { id: true, titles: TEXTS } },
  _count: { select: { claims: true } },
  claims: {
    include: { document: { select: { id: true, csl: true } }, mention: { select: { words: true } } },
    orderBy: { ordinal: 'asc' },
  },
} satisfies Prisma.ContradictionInclude;

type ContradictionRow = Prisma.ContradictionGetPayload<{ include: typeof CONTRADICTION_INCLUDE }>;

/** A row with its claims as the view of it. */
export function contradictionOf(row: ContradictionRow): ContradictionView {
  return ContradictionView.parse({
    ...row,
    ...explanationsOf(row.explanations),
    event: row.event && titledOf(row.event),
    moreClaims: row._count.claims - row.claims.length,
    claims: row.claims.map((claim) => ({
      ...claim,
      words: claim.mention?.words ?? claim.quote,
      document: { id: claim.document.id, title: titleOf(claim.document) },
      href: passageHref(claim.documentId, claim.start, claim.end, claim.quote),
    })),
  });
}
