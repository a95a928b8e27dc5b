import 'server-only';
import { LRUCache } from 'lru-cache';
import { database } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';

type Client = ReturnType<typeof database>;
type Kept = LRUCache<string, Promise<Prisma.Sql>>;

/** How many tables of a sort are kept, and how long one that is given up stays for questions that are under way (ms). */
const KEPT = 12;
const GRACE = 30_000;

interface Tables {
  bySort: Map<string, WeakMap<Client, Kept>>;
  made: number;
}

/** Kept on the global object, as the client is: the bundles of pages and routes each have a copy of this module. */
const shared = globalThis as typeof globalThis & { timelineTables?: Tables };
shared.timelineTables ??= { bySort: new Map(), made: 0 };
const tables = shared.timelineTables;

/** Tables of a connection; the one that has not been asked for for longest is given up first. */
function keptOf(client: Client): Kept {
  return new LRUCache({
    max: KEPT,
    dispose: (given, _, why) => {
      if (why !== 'evict') return;
      given.then(
        (table) => setTimeout(() => dropTable(client, table), GRACE).unref(),
        () => undefined,
      );
    },
  });
}

/** A name for a new table of this connection alone, in memory; the database itself is never written to. */
export async function newTable(client: Client, sort: string): Promise<Prisma.Sql> {
  await client.$executeRawUnsafe('PRAGMA temp_store = MEMORY');
  tables.made += 1;
  return Prisma.raw(`temp."${sort}${tables.made}"`);
}

/** Drops a table; one that is no longer there, or whose connection is closed, is no fault. */
export async function dropTable(client: Client, table: Prisma.Sql): Promise<void> {
  await client.$executeRaw`DROP TABLE IF EXISTS ${table}`.catch(() => undefined);
}

/**
 * A table of this connection that answers a question, made once for as long as the same data are served and it is among the latest that were asked for.
 * @param sort the questions that share the memory for their tables
 * @param asked what is asked
 * @param fill makes the table
 */
export async function keptTable(
  sort: string,
  asked: unknown,
  fill: (client: Client, table: Prisma.Sql) => Promise<void>,
): Promise<Prisma.Sql> {
  const client = database();
  const ofSort = tables.bySort.get(sort) ?? new WeakMap<Client, Kept>();
  tables.bySort.set(sort, ofSort);
  const kept = ofSort.get(client) ?? keptOf(client);
  ofSort.set(client, kept);
  const key = JSON.stringify(asked);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const make = async () => {
    const made = await newTable(client, sort);
    await fill(client, made);
    return made;
  };
  const table = make();
  kept.set(key, table);
  table.catch(() => kept.delete(key));
  return table;
}
