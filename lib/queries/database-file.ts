import 'server-only';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { environment } from '@/lib/env';

/** The database as a file: its bytes as a stream, and how many they are. */
export interface DatabaseFile {
  size: number;
  bytes: ReadableStream;
}

/** What does the whole database hold? An ingest that replaces the file while it is being read does not disturb. */
export async function databaseFile(): Promise<DatabaseFile> {
  const file = await open(environment().databaseFile);
  const { size } = await file.stat();
  return { size, bytes: Readable.toWeb(file.createReadStream()) as ReadableStream };
}
