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

/** Databases of a hundred thousand and of a million made-up events, in a folder. */
export async function largeDatabases(folder: string): Promise<Large[]> {
  const [base, million] = [path.join(folder, 'base.db'), path.join(folder, 'million.db')];
  await writeKnowledgeBase(collection(EVENTS), base);
  multiplied(base, COPIES, million);
  return [
    { events: EVENTS.toLocaleString('en'), file: base },
    { events: (COPIES * EVENTS).toLocaleString('en'), file: million },
  ];
}
