import 'server-only';
import { database } from '@/lib/db';
import { FILTERED, UNKNOWN_WORD } from '@/lib/schema/diagnostic';

const COUNTED = [
  'documents',
  'passages',
  'dates',
  'mentions',
  'positions',
  'events',
  'contradictions',
  'unknown',
  'filtered',
  'diagnostics',
] as const;

/** How many of everything does the database hold? In the order in which the ingest finds them. */
export async function ingestCounts(): Promise<{ name: (typeof COUNTED)[number]; count: number }[]> {
  const db = database();
  const count = {
    documents: () => db.document.count(),
    passages: () => db.passage.count(),
    dates: () => db.timex.count(),
    mentions: () => db.mention.count(),
    positions: () => db.position.count(),
    events: () => db.event.count(),
    contradictions: () => db.contradiction.count(),
    unknown: () => db.diagnostic.count({ where: { rule: UNKNOWN_WORD } }),
    filtered: () => db.diagnostic.count({ where: { rule: { startsWith: FILTERED } } }),
    diagnostics: () =>
      db.diagnostic.count({
        where: { NOT: [{ rule: UNKNOWN_WORD }, { rule: { startsWith: FILTERED } }] },
      }),
  };
  return Promise.all(COUNTED.map(async (name) => ({ name, count: await count[name]() })));
}
