import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { NamingWay } from '@/lib/schema/naming';
import { inPortions } from '../in-portions';
import type { WantedPart } from '../source-part';
import { passagesIn } from '../source-passages';
import { namesByIds } from './list-names';
import { NameSummary } from './view';

export const NamesInSource = z.object({
  /** Who is named, by id. */
  names: z.record(z.string(), NameSummary),
  /** The places in their order, in raw offsets (UTF-16), each with all that its words name. */
  places: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      names: z.array(z.object({ id: z.string(), way: NamingWay })),
    }),
  ),
});
/** Where a document names somebody or something. */
export type NamesInSource = z.infer<typeof NamesInSource>;

/** The ids of those named in passages, by the passages' ids. */
export async function namesInPassages(ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await inPortions([...ids], (some) =>
    database().naming.findMany({
      where: { passageId: { in: some } },
      select: { passageId: true, entityId: true },
    }),
  );
  const named = new Map<string, string[]>();
  for (const { passageId, entityId } of rows) {
    const own = named.get(passageId);
    if (own === undefined) named.set(passageId, [entityId]);
    else own.push(entityId);
  }
  return named;
}

/** Where does a part of a document name somebody or something? Null when there is no such document. */
export async function namesInSource(documentId: string, wanted: WantedPart): Promise<NamesInSource | null> {
  const db = database();
  if ((await db.document.count({ where: { id: documentId } })) === 0) return null;
  const { part, passages } = await passagesIn(documentId, wanted);
  // A passage that begins in a part may reach beyond it.
  const last = Math.max(part.end, ...passages.map(({ pieces }) => pieces.at(-1)?.end ?? 0));
  const rows = await db.naming.findMany({
    where: { documentId, start: { gte: part.start, lt: last } },
    select: { start: true, end: true, entityId: true, way: true },
    orderBy: [{ start: 'asc' }, { entityId: 'asc' }],
  });
  const places: NamesInSource['places'] = [];
  for (const { start, end, entityId, way } of rows) {
    const name = { id: entityId, way: NamingWay.parse(way) };
    const before = places.at(-1);
    if (before?.start === start) before.names.push(name);
    else places.push({ start, end, names: [name] });
  }
  return { names: await namesByIds(rows.map(({ entityId }) => entityId)), places };
}
