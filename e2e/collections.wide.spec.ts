import { get } from 'node:http';
import { expect, test } from './test';

const OWN = '/c/camp-david';

/** The addresses of this site in a page: what it links to, asks for before, sends forms to, and says of itself. */
function addressesIn(html: string, origin: string): string[] {
  const shown = html.replace(/<script\b[^>]*>.*?<\/script>/gs, '');
  const attributes = [...shown.matchAll(/\s(?:href|action|src|content)="([^"]*)"/g)];
  return attributes
    .map(([, value = '']) => value.replaceAll('&amp;', '&').replace(origin, '').replace(/#.*$/s, ''))
    .filter((value) => /^\/(?!_next\/|icon\.svg|favicon\.ico)/.test(value));
}

/** The kind of an address: the same page with other data. */
const kindOf = (address: string) =>
  address
    .replace(/(\/(?:events|sources|names|positions|citations|mentions)\/)[^/?]+/, '$1X')
    .replace(/=[^&]*/g, '');

/** How many addresses of a kind are followed. */
const OF_A_KIND = 2;

test('no link leads from the collection into another but the choice of collections', async ({
  request,
  baseURL,
}) => {
  const asked = new Map<string, number>();
  // A dialog leads to the page that tells the view, and that to the one for paper.
  const waiting = [OWN, `${OWN}/story`];
  const seen = new Set(waiting);
  const leading: string[] = [];
  const failing: string[] = [];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = kindOf(address);
    const count = (asked.get(kind) ?? 0) + 1;
    asked.set(kind, count);
    if (count > OF_A_KIND) continue;
    const answer = await request.get(address);
    if (answer.status() !== 200) failing.push(`${address}: ${answer.status()}`);
    const type = answer.headers()['content-type'] ?? '';
    const text = type.includes('html') ? await answer.text() : '';
    const choice = /<nav aria-label="Collections">.*?<\/nav>/s;
    if (text !== '') expect(text, address).toMatch(choice);
    for (const one of addressesIn(text.replace(choice, ''), baseURL ?? '')) {
      if (!/^\/c\/camp-david(?:[/?]|$)/.test(one)) leading.push(`${address} -> ${one}`);
      else if (!seen.has(one)) waiting.push(one);
      seen.add(one);
    }
  }
  expect(leading).toEqual([]);
  expect(failing).toEqual([]);
  expect([...asked.keys()].length).toBeGreaterThan(40);
});

test('nothing of another affair stands in the pages of a collection', async ({ request }) => {
  const pages = [
    '',
    '/rounds',
    '/names',
    '/contradictions',
    '/sources',
    '/about',
    '/api-docs',
    '/sources/04_paper',
    '/print?show=all',
    '/story?show=all',
  ];
  const more = [
    '/api/openapi.json',
    '/api/events?format=ics',
    '/api/events?format=timelinejs',
    '/api/story?format=markdown',
    '/api/facets',
  ];
  for (const path of [...pages, ...more])
    for (const language of ['en', 'zh-TW']) {
      const answer = await request.get(OWN + path, { headers: { 'Accept-Language': language } });
      const text = (await answer.text()).replace(/<nav aria-label="(?:Collections|文件集)">.*?<\/nav>/gs, '');
      expect(answer.status(), path).toBe(200);
      // What Next sends along for its router repeats the head; only there do the other titles stand once more.
      const shown = text.replace(/<script\b[^>]*>.*?<\/script>/gs, '');
      expect(shown, `${path} ${language}`).not.toMatch(/six-?party|六方|北韓|朝鮮|DPRK|Korea|核武/i);
    }
});

/** Takes an answer slowly, piece by piece, so that it is still being made while others are. As each is for another host, none is sent from memory. A calendar's folded lines are made whole. */
const slowly = (address: string, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const asking = get(address, { agent: false, headers: { 'x-forwarded-host': host } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        answer.pause();
        setTimeout(() => answer.resume(), 2);
      });
      answer.once('end', () =>
        resolve(Buffer.concat(chunks).toString().replaceAll('\r\n ', '').replaceAll(host, 'HOST')),
      );
      answer.once('error', reject);
    });
    asking.once('error', reject);
  });

test('answers of two collections that are made at the same time do not mix', async ({ baseURL }) => {
  const formats = ['csv', 'jsonl', 'ics', 'timelinejs', 'jsonld', 'plover', 'bibtex'];
  const paths = [
    ...formats.map((format) => `/api/events?format=${format}`),
    '/names',
    '/sources',
    '/api/names',
    '/api/story?format=markdown',
  ];
  const addresses = paths.flatMap((path) => [`${baseURL}${path}`, `${baseURL}${OWN}${path}`]);
  const alone = new Map<string, string>();
  for (const address of addresses) alone.set(address, plain(await slowly(address, 'alone.example')));
  const rounds = ['first.example', 'other.example'].flatMap((host) =>
    addresses.map((address) => [address, host] as const),
  );
  const together = await Promise.all(
    rounds.map(async ([address, host]) => [address, plain(await slowly(address, host))] as const),
  );
  for (const [address, text] of together) expect(text === alone.get(address), address).toBe(true);
  for (const path of paths)
    expect(alone.get(`${baseURL}${path}`) === alone.get(`${baseURL}${OWN}${path}`), path).toBe(false);
  for (const format of ['csv', 'ics', 'timelinejs', 'jsonld', 'plover', 'bibtex']) {
    expect(alone.get(`${baseURL}${OWN}/api/events?format=${format}`)).toContain('HOST/c/camp-david/');
    expect(alone.get(`${baseURL}/api/events?format=${format}`)).not.toContain('/c/camp-david/');
  }
});

/** A page without what its scripts bring along in an order of their own. */
const plain = (text: string) => text.replace(/<script\b[^>]*>.*?<\/script>/gs, '');
