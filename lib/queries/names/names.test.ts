import { describe, expect, test, vi } from 'vitest';
import { fixtureWithVisit, PACT, VISIT } from '@/ingest/store/fixture-visit';
import { askOf } from '@/ingest/store/test-database';
import { NO_FILTERS } from '../filters';
import { countNames } from './count-names';
import { listNames } from './list-names';
import { type AskedName, nameById } from './name-by-id';
import type { NameRole } from './view';

vi.mock('server-only', () => ({}));

const kb = fixtureWithVisit();
kb.namings.push({
  ...{ entityId: 'BBB', documentId: 'script', passageId: 'script-p0', span: { start: 12, end: 14 } },
  ...{ text: '丙城', reading: '丙城', way: 'seat' as const },
});
const ding = kb.entities.find(({ id }) => id === 'ding');
if (ding) {
  ding.office = { name: { 'zh-Hant': '外長', en: 'foreign minister' }, from: 1999, to: null };
  ding.row = { file: 'persons.tsv', line: 3, cells: [['zh', '丁']] };
}
const city = kb.entities.find(({ id }) => id === 'c-city');
if (ding && city) {
  kb.entities.push({ ...ding, id: 'ZZZ', kind: 'state', country: null, office: null, row: null });
  city.country = 'ZZZ';
}
askOf(kb);

describe('listNames', () => {
  test.each<[string, Parameters<typeof listNames>[0], string[]]>([
    ['all, those with the most events first', {}, ['AAA', 'BBB', 'c-city', 'ding', 'pact', 'unknown-1']],
    ['of a kind', { kind: 'state' }, ['AAA', 'BBB']],
    ['that hold words, in the other language', { q: 'bland' }, ['BBB']],
    ['that hold words and are of a kind', { q: '丙', kind: 'person' }, []],
  ])('%s', async (_, asked, ids) => {
    expect((await listNames(asked)).map(({ id }) => id)).toEqual(ids);
  });

  test('counts events and places', async () => {
    expect(await listNames({ q: '甲國' })).toMatchObject([{ id: 'AAA', events: 2, places: 2 }]);
  });
});

describe('countNames', () => {
  test.each<[string, Parameters<typeof countNames>[0], [string, number][]]>([
    [
      'all events of a name',
      { filters: NO_FILTERS, ids: ['AAA', 'BBB'] },
      [
        ['AAA', 2],
        ['BBB', 2],
      ],
    ],
    ['those that fit', { filters: { ...NO_FILTERS, kind: ['visit'] }, ids: ['AAA', 'pact'] }, [['AAA', 1]]],
    ['none of what does not occur', { filters: NO_FILTERS, ids: ['nobody'] }, []],
  ])('%s', async (_, asked, counts) => {
    expect([...(await countNames(asked))]).toEqual(counts);
  });
});

describe('nameById', () => {
  const rolesIn = async (id: string) =>
    (await nameById(id))?.list.events.map(({ event, roles }): [string, NameRole[]] => [event.id, roles]);

  test.each<[string, [string, NameRole[]][]]>([
    [
      'AAA',
      [
        [PACT, ['party']],
        [VISIT, ['actor']],
      ],
    ],
    [
      'BBB',
      [
        [PACT, ['party']],
        [VISIT, ['named']],
      ],
    ],
    ['ding', [[PACT, ['actor']]]],
    [
      'c-city',
      [
        [PACT, ['place']],
        [VISIT, ['place']],
      ],
    ],
    ['pact', [[PACT, ['conference']]]],
    ['unknown-1', [[PACT, ['actor']]]],
  ])('%s has a part in its events', async (id, expected) => {
    expect(await rolesIn(id)).toEqual(expected);
  });

  test('what it is, and how it is written', async () => {
    expect(await nameById('ding')).toMatchObject({
      belongsTo: { id: 'AAA', nameEn: 'Aland', occurs: true },
      office: { nameEn: 'foreign minister', from: 1999, to: null },
      row: { file: 'persons.tsv', line: 3 },
      written: [{ text: '𠮷', way: 'name', count: 1 }],
    });
    expect((await nameById('c-city'))?.belongsTo).toMatchObject({ id: 'ZZZ', occurs: false });
    expect((await nameById('BBB'))?.written).toEqual([
      { text: '丙城', way: 'seat', count: 1 },
      { text: '乙國', way: 'name', count: 1 },
    ]);
  });

  test('its events of one role, its years and its company', async () => {
    const name = await nameById('AAA', { role: 'actor' });
    expect(name?.list).toMatchObject({ role: 'actor', total: 1, events: [{ event: { id: VISIT } }] });
    expect(name?.roles).toEqual([
      { role: 'actor', count: 1 },
      { role: 'party', count: 1 },
    ]);
    expect(name?.years).toEqual([
      { year: 2001, count: 1, key: 1, afterGap: false },
      { year: 2002, count: 1, key: 0, afterGap: false },
    ]);
    expect(name?.company.slice(0, 2)).toMatchObject([
      { id: 'BBB', count: 2 },
      { id: 'c-city', count: 2 },
    ]);
  });

  test('the passages that name it, with the name marked', async () => {
    const passages = (await nameById('AAA'))?.passages;
    expect(passages).toMatchObject({ total: 2, part: { number: 1, of: 1 } });
    const marked = passages?.passages.map(({ document, excerpt }) => [
      document.id,
      excerpt.filter(({ marks }) => marks.length > 0).map(({ text }) => text.trim()),
    ]);
    expect(marked).toEqual([
      ['letter', ['甲國']],
      ['script', ['甲國']],
    ]);
  });

  test('what is meant only by its seat or together with others is found by that', async () => {
    const passages = (await nameById('BBB'))?.passages;
    expect(passages?.passages.map(({ start, end }) => [start, end])).toEqual([[9, 11]]);
  });

  test.each<[string, AskedName]>([
    ['nobody', {}],
    ['', {}],
    ['__proto__', {}],
    ['Ding', { part: 2 }],
  ])('there is no name %j', async (id, asked) => expect(await nameById(id, asked)).toBeNull());

  test('the nearest part, where there is none of a number', async () => {
    const name = await nameById('ding', { part: 7, passages: 7 });
    expect([name?.list.part, name?.passages.part]).toEqual([
      { number: 1, of: 1 },
      { number: 1, of: 1 },
    ]);
  });
});
