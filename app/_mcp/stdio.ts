import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { collectionsAt } from '@/lib/collections/served';
import { dataIdentity } from '@/lib/data-identity';
import { environment } from '@/lib/env';
import { mcpServer } from './server';

/** The port at which `npm start` serves unless told otherwise. */
const USUAL_PORT = 3000;

/** `npm run -s mcp`: answers an assistant over standard input and output until the input ends. Links lead to SITE_URL, else to the app on this machine. */
async function main(): Promise<void> {
  const { siteUrl, port, databaseFile } = environment();
  if (dataIdentity(databaseFile) === null && collectionsAt(databaseFile).length === 0)
    throw new Error(
      `There is no database at ${databaseFile} yet. Run "npm run ingest" to make it from seeds/.`,
    );
  const origin = siteUrl ?? `http://localhost:${port ?? USUAL_PORT}`;
  await mcpServer({ origin, cited: siteUrl, collection: null }).connect(new StdioServerTransport());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
