import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { currentCollection } from '@/lib/collections/current';
import { isOwnMachine } from '@/lib/own-machine';
import { mcpServer } from '../_mcp/server';
import { citedOrigin, originOf } from '../api/_answers/origin';
import { problem } from '../api/_answers/problem';

/**
 * MCP over Streamable HTTP, one question a request and nothing kept between. Who may ask, the server before the app has decided by the socket (`app/_start/desk/desk.ts`);
 * the name by which the machine was asked is looked at here once more, for whoever reaches the app past it.
 */
export async function POST(request: Request): Promise<Response> {
  const origin = originOf(request);
  if (!isOwnMachine(new URL(origin).hostname))
    return problem(403, 'Assistants are answered on this machine alone.');
  const server = mcpServer({ origin, cited: citedOrigin(request), collection: currentCollection() });
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  return transport.handleRequest(request);
}
