import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { LocalText } from '@/lib/schema/locale';
import type { Prisma } from '@/prisma/generated/client';
import { titleOf } from '../document-title';
import type { EventFilters } from '../filters';
import { nameFields } from '../locale-texts';
import { passageHref } from '../passage-link';
import { RejectedView } from './view';

/** Of the filters those that what was rejected has, too: documents and kinds. */
type Asked = Pick<EventFilters, 'document' | 'kind'> & { reviewer: string | null };

const fitting = ({ document, kind, reviewer }: Asked): Prisma.RejectedWhereInput => ({
  ...(document.length > 0 && { documentId: { in: document } }),
  ...(kind.length > 0 && { type: { in: kind } }),
  ...(reviewer !== null && { edit: { who: reviewer } }),
});

/** How many decisions have rejected something of the kind? */
export async function countRejected(asked: Asked): Promise<number> {
  const edits = await database().rejected.groupBy({ by: ['editId'], where: fitting(asked) });
  return edits.length;
}

/** As many as a page shows. */
const SHOWN = 200;

/** What have persons rejected? The latest decisions first. */
export async function listRejected(asked: Asked): Promise<RejectedView[]> {
  const edits = await database().edit.findMany({
    where: { rejected: { some: fitting(asked) } },
    include: {
      rejected: {
        include: { document: { select: { id: true, csl: true } } },
        orderBy: [{ documentId: 'asc' }, { start: 'asc' }],
      },
    },
    orderBy: { line: 'desc' },
    take: SHOWN,
  });
  return z.array(RejectedView).parse(
    edits.map(({ id, who, at, why, rejected }) => ({
      ...{ edit: id, who, at, why, as: rejected[0]?.as },
      passages: rejected.map(({ document, title, start, end, quote, ...passage }) => {
        const { nameZh, nameEn } = nameFields(LocalText.parse(JSON.parse(title)));
        return {
          ...passage,
          document: { id: document.id, title: titleOf(document) },
          href: passageHref(document.id, start, end, quote),
          ...{ titleZh: nameZh, titleEn: nameEn },
        };
      }),
    })),
  );
}
