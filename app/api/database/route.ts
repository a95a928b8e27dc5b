import { databaseFile } from '@/lib/queries/database-file';

/** The whole database, to be used with other programs. */
export async function GET(): Promise<Response> {
  return new Response(await databaseFile(), {
    headers: {
      'Content-Type': 'application/vnd.sqlite3',
      'Content-Disposition': 'attachment; filename="timeline.db"',
      'Cache-Control': 'no-store',
    },
  });
}
