import 'server-only';
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { currentDatabaseFile } from '@/lib/collections/served';
import { database } from '@/lib/db';

/** The ingest that made the database: its id (a hash over what went in), its version, and what it counted. */
export interface IngestRunView {
  id: string;
  version: string;
  /** The day (UTC) on which the database was written. */
  madeOn: string;
  counts: Record<string, number>;
}

/** Which ingest made the data? Null in a database that holds none. */
export async function ingestRun(): Promise<IngestRunView | null> {
  const run = await database().ingestRun.findFirst();
  if (run === null) return null;
  const { mtime } = await stat(currentDatabaseFile());
  const madeOn = mtime.toISOString().slice(0, 10);
  return { ...run, madeOn, counts: z.record(z.string(), z.number()).parse(JSON.parse(run.counts)) };
}
