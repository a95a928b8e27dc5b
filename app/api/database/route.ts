import { databaseFile } from '@/lib/queries/database-file';

/** The whole database, to be used with other programs. */
export async function GET(): Promise<Response> {
  const { bytes, size } = await databaseFile();
  return new Response(bytes, {
    headers: {
      'Content-Type': 'application/vnd.sqlite3',
      'Content-Length': String(size),
      'Content-Disposition': 'attachment; filename="timeline.db"',
      // Not compressed on the way: with its length a browser can tell how far it has come.
      'Cache-Control': 'no-store, no-transform',
    },
  });
}
