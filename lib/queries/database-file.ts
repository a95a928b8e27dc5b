import 'server-only';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { environment } from '@/lib/env';

/** What does the whole database hold? Its bytes; an ingest that replaces the file meanwhile does not disturb. */
export async function databaseFile(): Promise<ReadableStream> {
  const file = await open(environment().databaseFile);
  return Readable.toWeb(file.createReadStream()) as ReadableStream;
}
