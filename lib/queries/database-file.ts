import 'server-only';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { currentDatabaseFile } from '@/lib/collections/served';

/** What does the whole database hold? Its bytes; an ingest that replaces the file meanwhile does not disturb. */
export async function databaseFile(): Promise<ReadableStream> {
  const file = await open(currentDatabaseFile());
  return Readable.toWeb(file.createReadStream()) as ReadableStream;
}
