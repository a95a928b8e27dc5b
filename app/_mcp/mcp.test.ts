import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Diagnostics } from '@/ingest/faults/diagnostics';
import { FIVE } from '@/ingest/fixtures/five';
import { loadLexicon } from '@/ingest/knowledge/load';
import { ingest } from '@/ingest/pipeline';
import { readFolder } from '@/ingest/read/read-folder';
import { fixtureWithVisit, PACT, VISIT } from '@/ingest/store/fixture-visit';
import { askOf } from '@/ingest/store/test-database';
import { writeKnowledgeBase } from '@/ingest/store/write';
import { collectionsFile, databaseFileOf } from '@/lib/collections/served';
import { mcpServer } from './server';

vi.mock('server-only', () => ({}));

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const diagnostics = new Diagnostics();
const five = ingest(await readFolder(FIVE, diagnostics), loadLexicon(), diagnostics);
const rawTexts = new Map(five.documents.map(({ id, rawText }) => [id, rawText]));

askOf(five);
const databaseFile = () => process.env.DATABASE_FILE ?? '';

/** How many passages tell of the visit in the other collection: more than one statement reads of an event. */
const TOLD = 73;

function withManyPassages() {
  const kb = fixtureWithVisit();
  const visit = kb.mentions.find(({ eventId }) => eventId === VISIT);
  if (visit === undefined) throw new Error('the fixture holds a visit');
  for (let i = 1; i < TOLD; i += 1) kb.mentions.push({ ...visit, id: `again-${i}` });
  return kb;
}

beforeAll(async () => {
  const other = databaseFileOf(databaseFile(), 'other');
  mkdirSync(path.dirname(other), { recursive: true });
  await writeKnowledgeBase(withManyPassages(), other);
  const collections = [null, 'other'].map((name) => ({ name, folder: name ?? 'seeds', title: null }));
  writeFileSync(collectionsFile(databaseFile()), JSON.stringify(collections));
});
afterEach(() => vi.restoreAllMocks());

const ORIGIN = 'https://example.org';

/** A client of the SDK at a server of its own. */
async function connected(): Promise<Client> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await mcpServer({ origin: ORIGIN, cited: ORIGIN, collection: null }).connect(theirs);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(ours);
  // The client checks answers by the shapes that are listed.
  await client.listTools();
  return client;
}

const client = connected();

interface Words {
  id: string;
  quote: string;
  link: string;
  document: { id: string };
}
interface Fields {
  matching: number;
  next: string | null;
  understood: { asked: string; id: string }[];
  events: {
    id: string;
    titleEn: string;
    date: { edtf: string; inWords: string };
    countries: string[];
    link: string;
  }[];
  evidence: (Words & { date: { edtf: string }; derivation: string[] })[];
  passages: { text: string; holds: boolean }[];
  contradictions: { claims: Words[] }[];
  positions: (Words & { parties: string[] })[];
  part: { number: number; of: number };
  quote: string;
  link: string;
  citation: string;
}

/** What a tool answers, whose text for older clients says the same. */
async function fields(name: string, asked: Record<string, unknown> = {}): Promise<Fields> {
  const answer = await (await client).callTool({ name, arguments: asked });
  expect(answer.isError, JSON.stringify(answer.content)).toBeUndefined();
  expect(answer.content).toEqual([{ type: 'text', text: JSON.stringify(answer.structuredContent) }]);
  return answer.structuredContent as unknown as Fields;
}

/** The sentence with which a tool refuses. */
async function refusal(name: string, asked: Record<string, unknown>): Promise<string> {
  const { isError, structuredContent, content } = await (await client).callTool({ name, arguments: asked });
  expect([isError, structuredContent]).toEqual([true, undefined]);
  const [{ text }] = content as [{ text: string }];
  expect(text).toMatch(/^[A-Z"a-z].*\.$/);
  return text;
}

/** Whether a quote stands to the letter at the place in its document to which its link leads. */
function standsThere({ quote, link, document }: Words): boolean {
  const [start, end] = (new URL(link).searchParams.get('passage') ?? '').split('-').map(Number);
  return rawTexts.get(document.id)?.slice(start, end) === quote;
}

test('each tool tells what it takes and answers, that it reads only, and is described', async () => {
  const { tools } = await (await client).listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'find_events',
    'get_event',
    'get_passage',
    'find_contradictions',
    'positions_at_round',
    'cite',
  ]);
  for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
    expect([name, inputSchema.type, outputSchema?.type]).toEqual([name, 'object', 'object']);
    expect([inputSchema.additionalProperties, annotations?.readOnlyHint]).toEqual([false, true]);
    expect(description).not.toBe('');
  }
});

test('when did North Korea leave the NPT, and who says so? Three calls tell it', async () => {
  const { matching, understood, events } = await fields('find_events', {
    names: ['North Korea', 'NPT'],
    kinds: ['withdrawal'],
  });
  expect([matching, understood.map(({ id }) => id)]).toEqual([2, ['PRK', 'npt']]);
  expect(events.map(({ date }) => date.edtf)).toEqual(['1993-03', '2003-01-10']);
  const told = await Promise.all(events.map(({ id }) => fields('get_event', { id })));
  const passages = told.flatMap(({ evidence }) => evidence);
  expect(told.map(({ evidence }) => evidence.length)).toEqual([2, 1]);
  expect(passages.filter((passage) => !standsThere(passage))).toEqual([]);
  expect(passages.filter(({ derivation }) => derivation.length === 0)).toEqual([]);
  for (const { link } of [...events, ...told]) expect(link).toMatch(/^https:\/\/example\.org\/events\//);
});

test('a passage comes with its neighbours, and is cited with its link', async () => {
  const { events } = await fields('find_events', { names: ['NPT'], limit: 1 });
  const { evidence } = await fields('get_event', { id: events[0]?.id });
  const { id, quote, link } = evidence[0] as Words;
  const around = await fields('get_passage', { id, neighbours: 2 });
  expect([around.quote, around.link]).toEqual([quote, link]);
  expect(around.passages.filter(({ holds }) => holds)).toHaveLength(1);
  expect(around.passages.length).toBeGreaterThan(2);
  expect((await fields('get_passage', { id, neighbours: 0 })).passages).toHaveLength(1);
  const cited = await fields('cite', { id, style: 'chicago-note', language: 'zh-Hant' });
  expect([cited.quote, cited.link]).toEqual([quote, link]);
  expect(cited.citation).toContain(link);
});

test('passages of events, sides of contradictions and positions are quoted to the letter', async () => {
  const { events } = await fields('find_events', { show: 'key', limit: 50 });
  const told = await Promise.all(events.map(({ id }) => fields('get_event', { id })));
  const { part, ...first } = await fields('find_contradictions');
  const others = await fields('find_contradictions', { part: part.of });
  const { positions } = await fields('positions_at_round', { round: 4, conference: 'six-party-talks' });
  const words = [
    told.flatMap(({ evidence }) => evidence),
    [...first.contradictions, ...others.contradictions].flatMap(({ claims }) => claims),
    positions,
  ];
  for (const some of words) {
    expect(some.length).toBeGreaterThan(10);
    expect(some.filter((one) => !standsThere(one))).toEqual([]);
  }
});

test('positions are those of the parties asked for, in whatever language they are named', async () => {
  const { positions } = await fields('positions_at_round', { round: 1, parties: ['Japan'] });
  expect(positions.filter(({ parties }) => !parties.includes('JPN'))).toEqual([]);
  const [first] = positions;
  const { quote, link } = await fields('get_passage', { id: first?.id });
  expect([quote, link]).toEqual([first?.quote, first?.link]);
  expect((await fields('cite', { id: first?.id })).citation).toContain(first?.link);
});

test('pages follow one another, and nothing comes twice', async () => {
  const seen: string[] = [];
  let cursor: string | null | undefined;
  let matching = 0;
  while (cursor !== null) {
    const page: Fields = await fields('find_events', { limit: 50, ...(cursor && { cursor }) });
    seen.push(...page.events.map(({ id }) => id));
    ({ next: cursor, matching } = page);
  }
  expect([new Set(seen).size, seen.length]).toEqual([matching, matching]);
});

test('dates and derivations are in the language asked for', async () => {
  const [en, zh] = await Promise.all(
    ['en', 'zh-Hant'].map((language) => fields('find_events', { limit: 1, show: 'key', language })),
  );
  expect(en?.events[0]?.date.edtf).toBe(zh?.events[0]?.date.edtf);
  expect(en?.events[0]?.date.inWords).not.toBe(zh?.events[0]?.date.inWords);
});

test('the passages of an event come in parts, each once; behind the last part is the last one', async () => {
  const parts = Array.from({ length: Math.ceil(TOLD / 10) }, (_, i) => i + 1);
  const told = await Promise.all(
    parts.map((part) => fields('get_event', { id: VISIT, collection: 'other', part })),
  );
  expect(told.map(({ part }) => part)).toEqual(parts.map((number) => ({ number, of: parts.length })));
  const ids = told.flatMap(({ evidence }) => evidence.map(({ id }) => id));
  expect([ids.length, new Set(ids).size]).toEqual([TOLD, TOLD]);
  expect(await fields('get_event', { id: VISIT, collection: 'other', part: 99 })).toEqual(told.at(-1));
});

test('another collection is asked by its name, and links lead into it', async () => {
  const { events } = await fields('find_events', { collection: 'other' });
  expect(events.map(({ id }) => id)).toContain(PACT);
  for (const { link } of events) expect(link).toMatch(/^https:\/\/example\.org\/c\/other\/events\//);
  expect(await refusal('get_event', { id: PACT })).toContain('no event');
  const { link } = await fields('get_event', { id: PACT, collection: 'other' });
  expect(link).toBe(`https://example.org/c/other/events/${PACT}`);
});

const LONG = 'x'.repeat(100_000);

describe('what cannot be answered is refused with a sentence', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['find_events', { names: ['Nobody Of That Name'] }, /No name in the documents is/],
    ['find_events', { names: ['Kim'] }, /kim-jong-il/],
    ['find_events', { names: ["' OR 1=1 --"] }, /No name/],
    ['find_events', { names: Array(6).fill('Japan') }, /"names"/],
    ['find_events', { names: 'Japan' }, /"names"/],
    ['find_events', { countries: ['NPT'] }, /country: "npt" does not occur/],
    ['find_events', { kinds: ['party'] }, /"kinds\.0"/],
    ['find_events', { from: '2003-02-30' }, /not a day of the calendar/],
    ['find_events', { from: '2004-01-01', to: '2003-01-01' }, /is before/],
    ['find_events', { from: 'yesterday' }, /"from"/],
    ['find_events', { words: LONG }, /longer than/],
    ['find_events', { words: ' ' }, /holds no word/],
    ['find_events', { limit: 51 }, /"limit"/],
    ['find_events', { limit: -1 }, /"limit"/],
    ['find_events', { limit: '20' }, /"limit"/],
    ['find_events', { cursor: 'AAAA' }, /cursor/],
    ['find_events', { cursor: '../../etc/passwd' }, /cursor/],
    ['find_events', { sql: 'DROP TABLE Event' }, /"sql"/],
    ['find_events', { toString: 'x' }, /toString/],
    ['find_events', { collection: '../other' }, /no such collection.*"other"/],
    ['find_events', { collection: 'c/other' }, /no such collection/],
    ['find_events', { collection: 7 }, /"collection"/],
    ['find_events', { language: 'fr' }, /"language"/],
    ['get_event', {}, /"id"/],
    ['get_event', { id: LONG }, /"id"/],
    ['get_event', { id: { contains: 'a' } }, /"id"/],
    ['get_event', { id: '../../../etc/passwd' }, /no event/],
    ['get_event', { id: 'x', part: 0 }, /"part"/],
    ['get_passage', { id: 'x' }, /no passage/],
    ['get_passage', { id: 'x', neighbours: 1e9 }, /"neighbours"/],
    ['find_contradictions', { documents: ['nonsense'] }, /"nonsense" does not occur/],
    ['find_contradictions', { part: Number.MAX_SAFE_INTEGER }, /"part"/],
    ['positions_at_round', { round: 77 }, /no round 77.*six-party-talks 1/],
    ['positions_at_round', { round: 1.5 }, /"round"/],
    ['positions_at_round', { round: 1, conference: 'Nowhere Conference' }, /No name/],
    ['cite', { id: 'x' }, /no passage/],
    ['cite', { id: 'x', style: 'mine' }, /"style"/],
    ['cite', { id: 'x', accessed: '2026-02-30' }, /"accessed"/],
  ])('%s %j', async (name, asked, sentence) => {
    const text = await refusal(name, asked);
    expect(text).toMatch(sentence);
    expect(text.length).toBeLessThan(2500);
  });

  test('a tool that there is not', async () => {
    await expect((await client).callTool({ name: 'delete_event', arguments: {} })).rejects.toThrow(
      /no such tool\. There are: find_events/,
    );
  });

  test('an error, of which nobody is told the inside', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const file = databaseFile();
    vi.stubEnv('DATABASE_FILE', path.join(path.dirname(file), 'none', 'secret.db'));
    const text = await refusal('find_events', {});
    vi.stubEnv('DATABASE_FILE', file);
    expect(text).not.toContain('secret');
    expect(log).toHaveBeenCalledOnce();
  });
});

test('the command answers over standard input and output, with links that SITE_URL makes whole', async () => {
  const transport = new StdioClientTransport({
    command: 'npm',
    args: ['--prefix', ROOT, '-s', 'run', 'mcp'],
    env: { PATH: process.env.PATH ?? '', DATABASE_FILE: databaseFile(), SITE_URL: ORIGIN },
  });
  const own = new Client({ name: 'test', version: '1' });
  await own.connect(transport);
  const { structuredContent } = await own.callTool({ name: 'find_events', arguments: { limit: 1 } });
  await own.close();
  expect(structuredContent).toEqual(await fields('find_events', { limit: 1 }));
});
