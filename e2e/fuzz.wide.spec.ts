import type { APIRequestContext } from '@playwright/test';
import { VALUES } from './fuzz/values';
import { expect, test } from './test';

/** Names that no address knows, some of which every object has. (Next itself drops `__proto__`.) */
const STRANGE_NAMES = ['constructor', 'toString', 'x[y]', '', '<b>', '\u0000', '北'];

async function check(request: APIRequestContext, url: string): Promise<number> {
  const answer = await request.get(url, { maxRedirects: 0 });
  const about = `${answer.status()} ${url.slice(0, 200)}`;
  expect(answer.status(), about).toBeLessThan(500);
  expect(answer.headers()['x-content-type-options'], about).toBe('nosniff');
  expect(answer.headers()['set-cookie'], about).toBeUndefined();
  expect(answer.headers()['content-type'], about).not.toContain('html');
  if (answer.status() >= 400) {
    expect(answer.headers()['content-type'], about).toContain('application/problem+json');
    expect((await answer.json()).status, about).toBe(answer.status());
  }
  return answer.status();
}

interface Described {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  example?: string | string[];
}

for (const path of [
  '/api/events',
  '/api/events/{id}',
  '/api/search',
  '/api/facets',
  '/api/sources',
  '/api/sources/{id}',
  '/api/sources/{id}/citation',
  '/api/mentions/{id}',
  '/api/citations/{mentionId}',
  '/api/about',
  '/api/about/citation',
  '/api/window',
  '/api/rounds',
  '/api/story',
  '/api/contradictions',
]) {
  test(`${path} answers whatever is asked, or says what is wrong`, async ({ request }) => {
    test.slow();
    const { paths } = await (await request.get('/api/openapi.json')).json();
    const parameters: Described[] = paths[path].get.parameters;
    const inPath = parameters.find((parameter) => parameter.in === 'path');
    const inQuery = parameters.filter((parameter) => parameter.in === 'query');
    /** The document's example, but for what is given. */
    const url = (given: Record<string, string>, id = String(inPath?.example)) => {
      const query = inQuery.flatMap(({ name, required, example }) =>
        given[name] === undefined && required ? [[name, String(example)]] : [],
      );
      const all = new URLSearchParams([...query, ...Object.entries(given)]);
      return `${path.replace(/\{\w+\}/, encodeURIComponent(id))}?${all}`;
    };
    for (const { name } of inQuery) {
      const statuses = await Promise.all(VALUES.map((value) => check(request, url({ [name]: value }))));
      expect(statuses, name).toContain(400);
      await check(request, `${url({ [name]: 'a' })}&${new URLSearchParams({ [name]: 'a' })}`);
    }
    for (const name of STRANGE_NAMES) expect(await check(request, url({ [name]: 'a' })), name).toBe(400);
    if (inPath === undefined) return;
    const ids = VALUES.filter((value) => value.trim() !== '');
    expect(new Set(await Promise.all(ids.map((id) => check(request, url({}, id)))))).toContain(404);
  });
}

test('an address that cannot be decoded is a problem', async ({ request }) => {
  for (const id of ['%E0%A4%A', '%', '%zz', '%ff', 'a%C3', '%ED%A0%80'])
    for (const path of ['events', 'sources', 'mentions', 'citations', 'nothing'])
      expect(await check(request, `/api/${path}/${id}?x=%E0`), id).toBe(400);
});

test('what is not there is a problem too', async ({ request }) => {
  for (const path of ['/api/nothing', '/api/events/a/b', '/api/citations', '/api/x/y/z'])
    expect(await check(request, path)).toBe(404);
});
