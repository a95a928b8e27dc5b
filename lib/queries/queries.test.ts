import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { knowledgeBaseFixture } from '@/ingest/store/fixture';
import { writeKnowledgeBase } from '@/ingest/store/write';
import { eventById } from './event-by-id';
import { facets } from './facets';
import { type EventFilters, NO_FILTERS } from './filters';
import { ingestCounts } from './ingest-counts';
import { listContradictions } from './list-contradictions';
import { listRounds } from './list-rounds';
import { listSources } from './list-sources';
import { mentionCitation } from './mention-citation';
import { pageEvents } from './page-events';
import { sourceById } from './source-by-id';

vi.mock('server-only', () => ({}));

const PACT = '2001-03-04-aaa-agreement';
const VISIT = '2002-05-visit';
const directory = mkdtempSync(path.join(tmpdir(), 'queries-'));

/** The fixture's pact between two countries, and a visit that is only planned, known to the month, of one of them. */
function collection() {
  const kb = knowledgeBaseFixture();
  const [pact] = kb.events;
  const [mention] = kb.mentions;
  if (pact === undefined || mention === undefined) throw new Error('the fixture holds a pact');
  const changes = {
    ...{ type: 'visit' as const, status: 'planned' as const, countries: ['AAA'] },
    ...{ edtf: '2002-05', earliest: '2002-05-01', latest: '2002-05-31', precision: 'month' as const },
  };
  kb.events.push({ ...pact, ...changes, id: VISIT, conferenceId: null, round: null });
  const participants = [{ entityId: 'AAA', role: 'actor' as const, span: null }];
  kb.mentions.push({ ...mention, ...changes, id: 'script-m1', eventId: VISIT, participants });
  return kb;
}

beforeAll(async () => {
  const file = path.join(directory, 'timeline.db');
  await writeKnowledgeBase(collection(), file);
  vi.stubEnv('DATABASE_FILE', file);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

const FIRST_PAGE = { limit: 10, after: null };

describe('pageEvents', () => {
  test.each<[string, Partial<EventFilters>, string[]]>([
    ['all, by date', {}, [PACT, VISIT]],
    ['of a country', { country: ['BBB'] }, [PACT]],
    ['of any of two countries', { country: ['AAA', 'BBB'] }, [PACT, VISIT]],
    ['of a kind', { kind: ['visit'] }, [VISIT]],
    ['of a status', { status: ['planned'] }, [VISIT]],
    ['of a document', { document: ['letter'] }, [PACT]],
    ['that all filters fit', { country: ['AAA'], kind: ['agreement'], status: ['planned'] }, []],
    ['within a window', { from: '2001-01-01', to: '2001-12-31' }, [PACT]],
    ['on the first day of a window', { from: '2001-03-04' }, [PACT, VISIT]],
    ['whose month meets a window', { from: '2002-05-31' }, [VISIT]],
    ['of a country that is none', { country: ['ZZZ'] }, []],
    ['of all of two countries', { country: ['AAA', 'BBB'], match: 'all' }, [PACT]],
    ['in which a country acts', { country: ['AAA'], role: 'actor' }, [VISIT]],
    ['in which a country is acted on', { country: ['AAA'], role: 'object' }, []],
    ['in which a person takes part', { participant: ['ding'] }, [PACT]],
    ['of a precision', { precision: ['month'] }, [VISIT]],
    ['that are contradicted', { contradicted: 'yes' }, [PACT]],
    ['with a word of a quote, in the other script', { q: '签约' }, [PACT, VISIT]],
    ['with a name in the other language', { q: 'BLAND' }, [PACT, VISIT]],
    ['with all of several words', { q: '簽約 三月四日' }, [PACT, VISIT]],
    ['with the name of a person', { q: '丁' }, [PACT]],
    ['with words of which one stands nowhere', { q: '簽約 無此事' }, []],
    ['with words that stand nowhere', { q: '無此事' }, []],
  ])('%s', async (_, filters, ids) => {
    const { events, total } = await pageEvents({ ...NO_FILTERS, ...filters }, FIRST_PAGE);
    expect(events.map(({ id }) => id)).toEqual(ids);
    expect(total).toBe(2);
  });

  test('summarises what an event rests on', async () => {
    const { events } = await pageEvents(NO_FILTERS, FIRST_PAGE);
    expect(events[0]).toMatchObject({
      countries: ['BBB', 'AAA'],
      documents: ['letter', 'script'],
      mentions: 2,
      contradicted: true,
      earliest: '2001-03-04',
      round: 1,
    });
  });
});

describe('facets', () => {
  const counts = (values: { value: string; count: number; total: number }[]) =>
    values.map(({ value, count, total }) => [value, count, total]);

  test('count all events where nothing is filtered, the most frequent first', async () => {
    const { country, kind, status, document } = await facets(NO_FILTERS);
    expect(counts(country)).toEqual([
      ['AAA', 2, 2],
      ['BBB', 1, 1],
    ]);
    expect(counts(kind)).toEqual([
      ['agreement', 1, 1],
      ['visit', 1, 1],
    ]);
    expect(counts(status)).toEqual([
      ['occurred', 1, 1],
      ['planned', 1, 1],
    ]);
    expect(counts(document)).toEqual([
      ['script', 2, 2],
      ['letter', 1, 1],
    ]);
  });

  test('count under the other filters, not under their own', async () => {
    const { country, kind } = await facets({ ...NO_FILTERS, country: ['BBB'] });
    expect(counts(country)).toEqual([
      ['AAA', 2, 2],
      ['BBB', 1, 1],
    ]);
    expect(counts(kind)).toEqual([
      ['agreement', 1, 1],
      ['visit', 0, 1],
    ]);
  });
});

describe('eventById', () => {
  test('tells all that an event rests on', async () => {
    const event = await eventById(PACT);
    expect(event?.parties.map(({ nameEn }) => nameEn)).toEqual(['Bland', 'Aland']);
    expect(event?.participants.map(({ id, roles }) => [id, roles])).toEqual([
      ['unknown-1', ['speaker']],
      ['ding', ['actor']],
      ['AAA', ['party']],
    ]);
    expect(event?.places.map(({ nameZh }) => nameZh)).toEqual(['丙城']);
    expect(event?.contradictions[0]?.claims.map(({ value }) => value)).toEqual(['4 March', '5 March']);
  });

  test('marks the quoted words in their passage', async () => {
    const event = await eventById(PACT);
    const marked = event?.evidence.map(
      ({ excerpt }) => excerpt.find(({ marks }) => marks.includes('quote'))?.text,
    );
    expect(marked?.map((text) => text?.replace(/\s/g, ''))).toEqual([
      '二○○一年三月五日，甲國與乙國簽約',
      '三月四日甲國與乙國在丙城簽約',
    ]);
  });

  test('of nothing is null', async () => expect(await eventById('none')).toBeNull());
});

describe('sourceById', () => {
  const ask = { passage: undefined, hash: undefined, view: 'raw' } as const;

  test('the raw view holds every character of the file', async () => {
    const source = await sourceById('script', ask);
    expect(source?.raw.map(({ text }) => text).join('')).toBe(collection().documents[0]?.rawText);
  });

  test('a link made for the words marks them', async () => {
    const href = (await eventById(PACT))?.evidence[1]?.href ?? '';
    const query = new URLSearchParams(href.split('?')[1]?.split('#')[0]);
    const asked = { passage: query.get('passage') ?? '', hash: query.get('hash') ?? '' };
    const source = await sourceById('script', { ...ask, ...asked });
    expect(source?.target?.state).toBe('fits');
    const words = source?.raw.filter(({ marks }) => marks.includes('target')).map(({ text }) => text);
    expect(words?.join('')).toBe('三月四日\r\n甲國與乙國在丙城簽約');
  });

  test.each([
    ['0-4', undefined, 'unchecked', true],
    ['0-4', '00000000', 'changed', false],
    ['0-99999', undefined, 'outside', false],
    ['4-4', undefined, 'outside', false],
  ])('passage=%s&hash=%s is %s', async (passage, hash, state, marked) => {
    const source = await sourceById('script', { ...ask, passage, hash });
    expect(source?.target?.state).toBe(state);
    expect(source?.raw.some(({ marks }) => marks.includes('target'))).toBe(marked);
  });

  test('what is no place asks for nothing', async () => {
    expect((await sourceById('script', { ...ask, passage: 'x' }))?.target).toBeNull();
  });

  test('of nothing is null', async () => expect(await sourceById('none', ask)).toBeNull());
});

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

test('mentionCitation names author and place, with a permalink', async () => {
  const site = { en: 'Talks Online', zh: '會談網' };
  const wanted = {
    style: 'taiwan-footnote',
    locale: 'zh-Hant',
    origin: 'https://example.org',
    site,
  } as const;
  const text = await mentionCitation('letter-m0', wanted);
  expect(text).toContain('丁');
  expect(text).toContain('[March 2001], sec. “一,” para. 1');
  expect(text).toContain('https://example.org/sources/letter?passage=0-');
  expect(await mentionCitation('none', wanted)).toBeNull();
});
