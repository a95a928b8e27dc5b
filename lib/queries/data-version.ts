import 'server-only';
import { database } from '@/lib/db';

type Client = ReturnType<typeof database>;

const versions = new WeakMap<Client, Promise<string>>();
let opened = 0;

async function versionOf(client: Client): Promise<string> {
  opened += 1;
  const serial = opened;
  const run = await client.ingestRun.findFirst({ select: { id: true } });
  return `${run?.id ?? 'none'}.${serial}`;
}

/**
 * Which data are served now? The id of the ingest run and, since a file can be replaced by another one of the same run,
 * the how-manieth file it is that this process has opened. It costs a look at the file, not a question to the database.
 */
export function dataVersion(): Promise<string> {
  const client = database();
  const known = versions.get(client);
  if (known !== undefined) return known;
  const version = versionOf(client);
  version.catch(() => versions.delete(client));
  versions.set(client, version);
  return version;
}
