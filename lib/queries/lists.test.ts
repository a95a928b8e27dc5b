import { expect, test, vi } from 'vitest';
import { fixtureWithVisit, PACT } from '@/ingest/store/fixture-visit';
import { askOf } from '@/ingest/store/test-database';
import { ingestCounts } from './ingest-counts';
import { listContradictions } from './list-contradictions';
import { listRounds } from './list-rounds';
import { listSources } from './list-sources';
import { wordsCitation } from './words-citation';

vi.mock('server-only', () => ({}));

askOf(fixtureWithVisit());

test('listSources tells dates and how much was found', async () => {
  const sources = await listSources();
  expect(
    sources.map(({ id, date, repeats, events, mentions }) => [id, date?.edtf, repeats, events, mentions]),
  ).toEqual([
    ['letter', '2001-03', 1, 1, 1],
    ['script', undefined, 2, 2, 2],
  ]);
});

test('listRounds, listContradictions and ingestCounts', async () => {
  expect((await listRounds()).map(({ round, conference }) => [conference.nameEn, round])).toEqual([
    ['Pact', 1],
  ]);
  expect((await listContradictions()).map(({ event }) => event?.id)).toEqual([PACT]);
  expect((await ingestCounts()).find(({ name }) => name === 'events')?.count).toBe(2);
});

test('wordsCitation names author and place, with a permalink', async () => {
  const site = { en: 'Talks Online', zh: '會談網' };
  const wanted = {
    style: 'taiwan-footnote',
    locale: 'zh-Hant',
    origin: 'https://example.org',
    site,
  } as const;
  const text = await wordsCitation('letter-m0', wanted);
  expect(text).toContain('丁');
  expect(text).toContain('[March 2001], sec. “一,” para. 1');
  expect(text).toContain('https://example.org/sources/letter?passage=0-');
  expect(await wordsCitation('none', wanted)).toBeNull();
});
