import 'server-only';
import { database } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';
import type { EventFilters } from './filters';
import { eventCondition } from './matching';

type Client = ReturnType<typeof database>;

/** How many filters' events are kept, and how long a list that is given up stays for questions that are under way (ms). */
const KEPT = 12;
const GRACE = 30_000;

interface Lists {
  byClient: WeakMap<Client, Map<string, Promise<string>>>;
  made: number;
}

/** Kept on the global object, as the client is: the bundles of pages and routes each have a copy of this module. */
const shared = globalThis as typeof globalThis & { timelineFitting?: Lists };
shared.timelineFitting ??= { byClient: new WeakMap(), made: 0 };
const lists = shared.timelineFitting;

/** Writes the events that fit into a table of this connection alone, in memory; the database itself is never written to. */
async function make(client: Client, condition: Prisma.Sql): Promise<string> {
  lists.made += 1;
  const name = `fitting${lists.made}`;
  const table = Prisma.raw(`temp."${name}"`);
  await client.$executeRawUnsafe('PRAGMA temp_store = MEMORY');
  await client.$executeRaw`
    CREATE TABLE ${table} ("number" INTEGER PRIMARY KEY, "earliestDay" INTEGER, "latestDay" INTEGER)`;
  await client.$executeRaw`
    INSERT INTO ${table} SELECT "number", "earliestDay", "latestDay" FROM "Event" WHERE ${condition} ORDER BY "number"`;
  return name;
}

/** Gives up the list that has not been asked for for longest. */
function forgetOldest(client: Client, kept: Map<string, Promise<string>>): void {
  const [oldest] = kept;
  if (kept.size <= KEPT || oldest === undefined) return;
  kept.delete(oldest[0]);
  oldest[1].then((name) => {
    const drop = () => client.$executeRawUnsafe(`DROP TABLE IF EXISTS temp."${name}"`).catch(() => undefined);
    setTimeout(drop, GRACE).unref();
  });
}

/**
 * The events that fit, as a table to join (`number`, `earliestDay`, `latestDay`), found once for all questions under the same
 * filters; null for filters that ask for nothing.
 */
export async function fitting(filters: EventFilters): Promise<Prisma.Sql | null> {
  const condition = await eventCondition(filters);
  if (condition === null) return null;
  const client = database();
  const kept = lists.byClient.get(client) ?? new Map<string, Promise<string>>();
  lists.byClient.set(client, kept);
  const key = JSON.stringify(filters);
  const name = kept.get(key) ?? make(client, condition);
  kept.delete(key);
  kept.set(key, name);
  name.catch(() => kept.delete(key));
  forgetOldest(client, kept);
  return Prisma.raw(`temp."${await name}"`);
}
