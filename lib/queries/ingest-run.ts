import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';

/** The ingest that made the database: its id (a hash over what went in), its version, and what it counted. */
export interface IngestRunView {
  id: string;
  version: string;
  counts: Record<string, number>;
}

/** Which ingest made the data? Null in a database that holds none. */
export async function ingestRun(): Promise<IngestRunView | null> {
  const run = await database().ingestRun.findFirst();
  if (run === null) return null;
  return { ...run, counts: z.record(z.string(), z.number()).parse(JSON.parse(run.counts)) };
}
