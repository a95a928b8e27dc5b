import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { Office, TableRow } from '@/lib/schema/entity';
import { NamingWay } from '@/lib/schema/naming';
import { NAMED, namedOf, nameFields } from '../locale-texts';
import { companyOf } from './company';
import { nameSummary } from './list-names';
import { nameEvents } from './name-events';
import { namePassages } from './name-passages';
import type { NameDetail, NameRole, OfficeView } from './view';

/** What of a name is asked for: the role whose events are listed, and the parts of the events and of the passages. */
export interface AskedName {
  role?: NameRole | undefined;
  part?: number | undefined;
  passages?: number | undefined;
}

const json = <T>(schema: z.ZodType<T>, text: string | null): T | null =>
  text === null ? null : schema.parse(JSON.parse(text));

function officeOf(text: string | null): OfficeView | null {
  const office = json(Office, text);
  if (office === null) return null;
  const { name, ...years } = office;
  return { ...nameFields(name), ...years };
}

/** How the documents write it, the most frequent first. */
async function writtenOf(id: string): Promise<NameDetail['written']> {
  const rows = await database().writtenName.findMany({
    where: { entityId: id },
    orderBy: [{ reading: 'asc' }, { way: 'asc' }],
  });
  return rows
    .map(({ reading, way, count }) => ({ text: reading, way: NamingWay.parse(way), count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** What is known of a name, and where do the documents name it? Null for what does not occur. */
export async function nameById(id: string, asked: AskedName = {}): Promise<NameDetail | null> {
  const [summary, row] = await Promise.all([
    nameSummary(id),
    database().entity.findUnique({ where: { id }, include: { state: { select: NAMED } } }),
  ]);
  if (summary === undefined || row === null) return null;
  const [owner, written, events, company, passages] = await Promise.all([
    row.country === null ? undefined : nameSummary(row.country),
    writtenOf(id),
    nameEvents(id, { role: asked.role ?? null, part: asked.part ?? 1 }),
    companyOf(id),
    namePassages(id, asked.passages ?? 1),
  ]);
  return {
    ...summary,
    aliases: json(z.array(z.string()), row.aliases) ?? [],
    belongsTo: row.state && { ...namedOf(row.state), occurs: owner !== undefined },
    office: officeOf(row.office),
    row: json(TableRow, row.row),
    ...{ written, ...events, company, passages },
  };
}
