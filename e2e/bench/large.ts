import { existsSync } from 'node:fs';
import path from 'node:path';
import { collection } from '@/ingest/bench/timeline/collection';
import { multiplied } from '@/ingest/bench/timeline/multiplied';
import { writeKnowledgeBase } from '@/ingest/store/write';

const EVENTS = 100_000;
const COPIES = 10;

/** A database of made-up events. */
export interface Large {
  /** How many, as it is read. */
  events: string;
  file: string;
}

/**
 * Databases of a hundred thousand and of a million made-up events, in a folder. Making them takes minutes: with `BENCH_DATABASES=FOLDER` they are made there unless
 * they are there already, and kept. (Empty that folder when what the ingest writes has changed.)
 */
export async function largeDatabases(folder: string): Promise<Large[]> {
  const kept = process.env.BENCH_DATABASES;
  const [base, million] = ['base.db', 'million.db'].map((name) => path.join(kept ?? folder, name)) as [
    string,
    string,
  ];
  if (!existsSync(base)) await writeKnowledgeBase(collection(EVENTS), base);
  if (!existsSync(million)) multiplied(base, COPIES, million);
  return [
    { events: EVENTS.toLocaleString('en'), file: base },
    { events: (COPIES * EVENTS).toLocaleString('en'), file: million },
  ];
}
