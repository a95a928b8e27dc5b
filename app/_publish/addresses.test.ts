import { describe, expect, test } from 'vitest';
import { copiedPage, linkWithin, rootFrom } from './addresses';

describe('a page of the app in a copy', () => {
  test.each<[string, string, string]>([
    ['/', '', ''],
    ['/?country=JPN&q=x#main', '', '?country=JPN&q=x#main'],
    ['/events/x', 'events/x/', ''],
    ['/events/x?part=2', 'events/x/part-2/', ''],
    ['/events/x?part=1', 'events/x/', ''],
    ['/sources/a?passage=1-5&hash=0123abcd#passage', 'sources/a/', '?passage=1-5&hash=0123abcd#passage'],
    ['/sources/a?part=3&view=raw&passage=1-5', 'sources/a/view-raw/part-3/', '?passage=1-5'],
    ['/sources/a?view=reading', 'sources/a/', ''],
    ['/names/PRK?role=actor&part=2', 'names/PRK/role-actor/part-2/', ''],
    ['/rounds/countries/JPN?conference=a', 'rounds/countries/JPN/conference-a/', ''],
    ['/c/taiwan/events/x', 'events/x/', ''],
    ['/c/taiwan', '', ''],
  ])('%s is in the folder %j', (address, folder, rest) =>
    expect(copiedPage(address, 'taiwan')).toMatchObject({ folder, rest }),
  );

  test.each(['/review', '/api-docs', '/api/events', '/log-in', '/c/other/events/x', '/events/x/y'])(
    '%s is in no copy',
    (address) => expect(copiedPage(address, 'taiwan')).toBeNull(),
  );
});

test('links lead from page to page, whatever the folder of the copy is called', () => {
  const place = { root: rootFrom('zh-Hant/events/x/'), language: 'zh-Hant/', collection: null };
  const from = new URL('https://a.example/talks/zh-Hant/events/x/index.html');
  const link = linkWithin(place, '/names/PRK#events') ?? '';
  expect(new URL(link, from).href).toBe('https://a.example/talks/zh-Hant/names/PRK/index.html#events');
});
