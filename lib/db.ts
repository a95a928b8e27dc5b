import { statSync } from 'node:fs';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaClient } from '@/prisma/generated/client';
import { environment } from './env';

/** How long a replaced database stays open for the requests that are still reading it, in milliseconds. */
const GRACE = 30_000;

type Open = { identity: string; client: PrismaClient };

/** Kept on the global object: `next dev` loads this module anew after every change. */
const shared = globalThis as typeof globalThis & { timelineDatabase?: Open };

/** Tells one database file from the next one at the same path: the ingest always renames a new file into place. */
function identify(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new Error(`There is no database at ${file} yet. Run "npm run ingest" to make it from seeds/.`);
  }
  return `${file}:${stat.ino}:${stat.mtimeMs}:${stat.size}`;
}

/**
 * The database for reading. Call it for every question and do not keep the client: when an ingest has replaced the
 * file, the next call opens the new one.
 * @throws Error that says what to run when there is no database.
 */
export function database(): PrismaClient {
  const { databaseFile } = environment();
  const identity = identify(databaseFile);
  const open = shared.timelineDatabase;
  if (open?.identity === identity) return open.client;

  const adapter = new PrismaBetterSqlite3({
    url: `file:${databaseFile}`,
    readonly: true,
    fileMustExist: true,
  });
  const client = new PrismaClient({ adapter });
  shared.timelineDatabase = { identity, client };
  if (open !== undefined) setTimeout(() => void open.client.$disconnect(), GRACE).unref();
  return client;
}
