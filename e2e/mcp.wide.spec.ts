import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { expect, test } from './test';

/** A client of the SDK at an address of the served app. */
async function connected(address: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  // The transport's type leaves "undefined" out where the interface has it.
  await client.connect(
    new StreamableHTTPClientTransport(new URL(address)) as Parameters<Client['connect']>[0],
  );
  await client.listTools();
  return client;
}

interface Fields {
  events: { id: string; link: string; date: { edtf: string } }[];
  evidence: { quote: string; link: string }[];
}

/** What a tool answers. */
async function fields(client: Client, name: string, asked: Record<string, unknown>): Promise<Fields> {
  const { structuredContent } = await client.callTool({ name, arguments: asked });
  return structuredContent as unknown as Fields;
}

test('an assistant finds who says when a state left a treaty, and its links open at the words', async ({
  baseURL,
  page,
}) => {
  const client = await connected(`${baseURL}/mcp`);
  const { events } = await fields(client, 'find_events', {
    names: ['North Korea', 'NPT'],
    kinds: ['withdrawal'],
  });
  expect(events.map(({ date }) => date.edtf)).toEqual(['1993-03', '2003-01-10']);
  const [first, second] = await Promise.all(events.map(({ id }) => fields(client, 'get_event', { id })));
  expect([first?.evidence.length, second?.evidence.length]).toEqual([2, 1]);
  const { quote = '', link = '' } = second?.evidence[0] ?? {};
  expect(new URL(link).origin).toBe(baseURL);
  await page.goto(link);
  const marked = (await page.locator('mark').allTextContents()).join('').replace(/\s/g, '');
  expect(marked).toContain(quote.replace(/\s/g, ''));
  await page.goto(events[0]?.link ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await client.close();
});

test('under the address of a collection that one is asked, unless another is named', async ({ baseURL }) => {
  const client = await connected(`${baseURL}/c/camp-david/mcp`);
  const { events } = await fields(client, 'find_events', { limit: 3 });
  expect(events.length).toBeGreaterThan(0);
  for (const { link } of events) expect(link).toContain(`${baseURL}/c/camp-david/events/`);
  const { content, isError } = await client.callTool({
    name: 'find_events',
    arguments: { collection: '..%2f' },
  });
  expect([isError, JSON.stringify(content)]).toEqual([true, expect.stringContaining('no such collection')]);
  await client.close();
});

test('what is no question is refused, and nothing is read by GET', async ({ request, baseURL }) => {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' };
  const broken = await request.post(`${baseURL}/mcp`, { headers, data: Buffer.from('{"jsonrpc":') });
  expect([broken.status(), (await broken.json()).jsonrpc]).toEqual([400, '2.0']);
  const plain = await request.post(`${baseURL}/mcp`, {
    headers: { 'Content-Type': 'text/plain' },
    data: 'x',
  });
  expect(plain.status()).toBeGreaterThanOrEqual(400);
  expect(plain.status()).toBeLessThan(500);
  const read = await request.get(`${baseURL}/mcp`);
  expect([read.status(), read.headers().allow]).toEqual([405, 'POST, OPTIONS']);
});
