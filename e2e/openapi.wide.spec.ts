import type { APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import { expect, test } from './test';

const Schema = z.record(z.string(), z.unknown());
const Media = z.strictObject({ schema: Schema.optional(), example: z.unknown().optional() });
const Parameter = z.strictObject({
  name: z.string().min(1),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  description: z.string().min(1),
  schema: Schema,
  example: z.unknown().optional(),
});
const Operation = z.strictObject({
  tags: z.array(z.string()).optional(),
  requestBody: z.strictObject({ required: z.boolean(), content: z.record(z.string(), Media) }).optional(),
  operationId: z.string().regex(/^[a-z][A-Za-z]+$/),
  summary: z.string().min(1),
  parameters: z.array(Parameter).default([]),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.strictObject({
      description: z.string().min(1),
      headers: Schema.optional(),
      content: z.record(z.string().regex(/^[\w.+-]+\/[\w.+-]+$/), Media).optional(),
    }),
  ),
});
const Method = z.enum(['get', 'post', 'put', 'patch', 'delete']);
type Operation = z.infer<typeof Operation>;
/** What the OpenAPI specification (3.1.1) asks of the parts that are used here. */
const Description = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d$/),
  info: z.strictObject({ title: z.string(), description: z.string(), version: z.string() }),
  servers: z.array(z.strictObject({ url: z.url() })),
  paths: z.record(z.string().regex(/^\//), z.partialRecord(Method, Operation)),
  components: z.strictObject({ schemas: z.record(z.string(), Schema) }),
});

async function described(request: APIRequestContext) {
  return Description.parse(await (await request.get('/api/openapi.json')).json());
}

const isChanging = ({ tags }: Operation) => tags?.includes('changing') ?? false;

/** The operations that answer everybody, by their paths; those that change documents are proved where documents are changed. */
function readingOf({ paths }: z.infer<typeof Description>): [string, Operation][] {
  return Object.entries(paths).flatMap(([path, { get }]): [string, Operation][] =>
    get === undefined || isChanging(get) ? [] : [[path, get]],
  );
}

/** The address of the document's own example. */
function exampleUrl(path: string, { parameters }: Operation): string {
  const given = parameters.filter(({ example }) => example !== undefined);
  const query = new URLSearchParams(
    given
      .filter((parameter) => parameter.in === 'query')
      .flatMap(({ name, example }) => [example].flat().map((value) => [name, String(value)])),
  );
  const values = new Map(given.map(({ name, example }) => [name, String(example)]));
  return `${path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values.get(name) ?? ''))}?${query}`;
}

test('the document is one of OpenAPI 3.1', async ({ request }) => {
  const description = await described(request);
  const operations = Object.entries(description.paths).flatMap(([path, one]) =>
    Object.values(one).map((operation) => ({ path, operation })),
  );
  expect(readingOf(description).length).toBeGreaterThan(10);
  expect(operations.filter(({ operation }) => isChanging(operation)).length).toBeGreaterThan(10);
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
  for (const { path, operation } of operations) {
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
    expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
    expect(inPath.every(({ required }) => required)).toBe(true);
    expect(new Set(operation.parameters.map(({ name }) => name)).size).toBe(operation.parameters.length);
    expect(Object.keys(operation.responses)[0]).toMatch(/^20[0124]$/);
  }
});

test('every reference leads to a part of the document', async ({ request }) => {
  const { paths, components } = await described(request);
  const references = [...JSON.stringify(paths).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to = '']) => to);
  expect(references.length).toBeGreaterThan(0);
  for (const reference of new Set(references)) {
    expect(Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`)).toContain(
      reference,
    );
  }
});

test('the server answers every example as the document says, and in the shape it says', async ({
  request,
}) => {
  const reading = readingOf(await described(request));
  let examples = 0;
  for (const [path, get] of reading) {
    const content = Object.entries(get.responses['200']?.content ?? {});
    for (const [mediaType, { schema, example }] of content.filter(
      ([, media]) => media.example !== undefined,
    )) {
      const url = exampleUrl(path, get);
      const answer = await request.get(url);
      expect(answer.status(), url).toBe(200);
      expect(answer.headers()['content-type'], url).toContain(mediaType);
      const body = await answer.json();
      expect(body, url).toEqual(example);
      expect(z.fromJSONSchema({ ...schema }).safeParse(body).error, url).toBeUndefined();
      examples += 1;
    }
  }
  expect(examples).toBe(reading.length - 1);
});

test('the page shows every operation, in both languages, and its examples lead to answers', async ({
  page,
  request,
}) => {
  const description = await described(request);
  const reading = readingOf(description).filter(([path]) => path !== '/api/database');
  const changing = Object.entries(description.paths).flatMap(([path, one]) =>
    Object.entries(one)
      .filter(([, operation]) => isChanging(operation))
      .map(([method]) => `${method.toUpperCase()} ${path}`),
  );
  await page.goto('/api-docs');
  await expect(page.locator('h2 code')).toHaveText(reading.map(([path]) => `GET ${path}`));
  expect((await page.locator('h3 code').allTextContents()).sort()).toEqual(changing.sort());
  for (const link of await page.locator('section a').all()) {
    expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
  }
});
