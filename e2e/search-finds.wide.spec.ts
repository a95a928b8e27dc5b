import type { APIRequestContext } from '@playwright/test';
import type { SearchPage } from '@/lib/queries/search-events';
import { eventsOf } from './find-event';
import { pageAnswers } from './page-answers';
import { PAPER } from './paper';
import { expect, test } from './test';

/** What a query finds in the documents, by the interface. */
async function search(request: APIRequestContext, query: string): Promise<SearchPage> {
  return (await request.get(`/api/search?q=${encodeURIComponent(query)}`)).json();
}

const idsOf = ({ events }: Pick<SearchPage, 'events'>) => events.map(({ id }) => id).sort();

for (const [least, ...queries] of [
  [3, 'NPT', '不擴散條約', '核不擴散条约', 'Non-Proliferation', 'Non-Proliferation Treaty'],
  [3, 'Kim Jong Il', 'Kim Jong-il', 'Jong-il Kim', '金正日', '金\u200b正\ufe00日', '⾦正日'],
  [3, '小泉', 'Koizumi', 'Junichiro Koizumi', '小泉純一郎'],
  [40, 'America', 'American', 'US', 'us', 'United States', '美國'],
  [1, 'UN', '聯合國', 'United Nations'],
  [2, 'abduct', 'abductions', 'kidnap', 'kidnapped', '綁架'],
  [3, 'withdraw', 'withdrawal', 'withdrew'],
  [2, 'sanction', 'sanctions', '制裁'],
  [2, 'light water', 'light-water', '輕水'],
  [1, 'normalization', 'normalisation'],
  [5, '2005', '民國94年', '二○○五年', '２００５'],
  [3, 'July 2005', '2005-07', '2005年7月', '民國94年7月'],
  [2, '北韓 退出', '北韓退出', '北韩退出'],
  [
    10,
    '六方會談',
    '"六方會談"',
    '“六方會談”',
    '「六方會談」',
    '《六方會談》',
    '六方會談\u200b',
    '"六方\u00ad會談"',
  ],
  [40, '北韓', '"北韓"', '『北韓』', '"North Korea"'],
] as const)
  test(`${queries.join(', ')} find the same`, async ({ request }) => {
    const [first, ...others] = await Promise.all(queries.map((query) => search(request, query)));
    expect(idsOf(first as SearchPage).length).toBeGreaterThanOrEqual(least);
    for (const other of others) expect(idsOf(other)).toEqual(idsOf(first as SearchPage));
  });

for (const [query, words] of [
  ['小泉', /小泉|Koizumi/],
  ['金正日', /金正日|Kim Jong-il/],
  ['"安全保證"', /安全保證/],
  ['「第二輪」', /第二輪/],
] as const)
  test(`${query} finds only what holds it`, async ({ request }) => {
    const { events } = await search(request, query);
    expect(events.length).toBeGreaterThan(0);
    for (const { id } of events) {
      const { titleZh, titleEn, evidence, atRound } = await (await request.get(`/api/events/${id}`)).json();
      const quotes = [...evidence, ...(atRound?.positions ?? [])].map(({ quote }) =>
        quote.replace(/\s+/g, ''),
      );
      expect([titleZh, titleEn, ...quotes].join('\n')).toMatch(words);
    }
  });

test('a name of a state is not found in what is called after another', async ({ request }) => {
  const japan = await search(request, '日本');
  const all = await eventsOf(request);
  expect(japan.matching).toBeLessThan(all.length / 2);
  expect((await search(request, '本')).found).not.toEqual(japan.found);
  expect((await search(request, 'orea')).matching).toBe(0);
});

test('what is found by name comes first, then by title, then by passage; each says why', async ({
  request,
}) => {
  const { events, found = {} } = await search(request, '六方會談');
  const order = ['name', 'title', 'passage'];
  const how = events.map(({ id }) => order.indexOf(found[id]?.reasons[0]?.by ?? ''));
  expect(how).toEqual(how.toSorted());
  expect(new Set(how).size).toBeGreaterThan(1);
  expect(found[events[0]?.id ?? '']?.reasons[0]).toMatchObject({
    by: 'name',
    written: '六方會談',
    name: { id: 'six-party-talks' },
  });
  const importance = events.filter((_, i) => how[i] === 0).map((event) => event.importance);
  expect(importance).toEqual(importance.toSorted((a, b) => b - a));
});

test('passages that tell no event are told of, with the way to the words', async ({ request, page }) => {
  const { matching, passages } = await search(request, '懸崖外交');
  expect({ matching, total: passages.total, places: passages.places }).toEqual({
    matching: 0,
    total: 4,
    places: 5,
  });
  await page.goto(passages.passages[1]?.href ?? '');
  await expect(page.locator('#passage')).toContainText('懸崖外交');
});

test('what finds nothing offers the nearest name', async ({ request }) => {
  const { nearest } = await search(request, 'Koizmi');
  expect(nearest).toEqual([{ id: 'koizumi-junichiro', name: 'Koizumi Junichiro' }]);
  expect((await search(request, 'Koizumi')).nearest).toEqual([]);
});

test('in a document, quotation marks and signs that are not seen hide no place', async ({
  page,
  request,
}) => {
  const places = async (words: string) =>
    (await (await request.get(`/api/sources/${PAPER}?find=${encodeURIComponent(words)}`)).json()).found.total;
  const plain = await places('六方會談');
  expect(plain).toBeGreaterThan(10);
  for (const words of ['“六方會談”', '「六方會談」', '"六方會談"', '六方會談\u200b', '\ufeff六\u00ad方會談'])
    expect([words, await places(words)]).toEqual([words, plain]);
  await page.goto(`/sources/${PAPER}`);
  await pageAnswers(page);
  await page.getByRole('searchbox', { name: 'Find in this document' }).fill('“六方會談”');
  await page.keyboard.press('Enter');
  await expect(page.locator('search summary')).toContainText(String(plain));
  await expect(page.locator('mark.found').first()).toHaveText('六方會談');
});
