import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaClient } from '@/prisma/generated/client';
import { dataIdentity } from './data-identity';
import { environment } from './env';
import { checkTime } from './within-time';

/** How long a replaced database stays open for the requests that are still reading it, in milliseconds. */
const GRACE = 30_000;

/** How many parameters a statement takes (SQLITE_MAX_VARIABLE_NUMBER); unless told the client goes by the 999 of old versions. */
const PARAMETERS = 32_766;

/** The adapter to SQLite as it is built today; it puts no statement of a question whose time is up. */
class CurrentSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const adapter = await super.connect();
    const [query, execute] = [adapter.queryRaw.bind(adapter), adapter.executeRaw.bind(adapter)];
    return Object.assign(adapter, {
      queryRaw: async (statement: Parameters<typeof query>[0]) => {
        checkTime();
        return query(statement);
      },
      executeRaw: async (statement: Parameters<typeof execute>[0]) => {
        checkTime();
        return execute(statement);
      },
      getConnectionInfo: () => ({ maxBindValues: PARAMETERS, supportsRelationJoins: false }),
    });
  }
}

type Open = { identity: string; client: PrismaClient };

/** Kept on the global object: `next dev` loads this module anew after every change. */
const shared = globalThis as typeof globalThis & {
  timelineDatabase?: Open;
  timelineHeld?: Map<PrismaClient, number>;
};
shared.timelineHeld ??= new Map();
const held = shared.timelineHeld;

/** Closes a replaced database when nobody can be reading it any more. */
function retire(client: PrismaClient): void {
  const look = () => (held.has(client) ? retire(client) : void client.$disconnect());
  setTimeout(look, GRACE).unref();
}

/**
 * Keeps a database open, even when an ingest replaces it: for an answer that takes as long as its reader likes.
 * @returns what lets it go
 */
export function hold(client: PrismaClient): () => void {
  held.set(client, (held.get(client) ?? 0) + 1);
  return () => {
    const others = (held.get(client) ?? 1) - 1;
    if (others > 0) held.set(client, others);
    else held.delete(client);
  };
}

/**
 * The database for reading. Call it for every question and do not keep the client: when an ingest has replaced the
 * file, the next call opens the new one.
 * @throws Error that says what to run when there is no database.
 */
export function database(): PrismaClient {
  const { databaseFile } = environment();
  const identity = dataIdentity(databaseFile);
  if (identity === null)
    throw new Error(
      `There is no database at ${databaseFile} yet. Run "npm run ingest" to make it from seeds/.`,
    );
  const open = shared.timelineDatabase;
  if (open?.identity === identity) return open.client;

  const adapter = new CurrentSqlite({
    url: `file:${databaseFile}`,
    readonly: true,
    fileMustExist: true,
  });
  const client = new PrismaClient({ adapter });
  shared.timelineDatabase = { identity, client };
  if (open !== undefined) retire(open.client);
  return client;
}
