import { describe, expect, test, vi } from 'vitest';
import { fixtureWithVisit, PACT, VISIT } from '@/ingest/store/fixture-visit';
import { askOf } from '@/ingest/store/test-database';
import { readCursor } from './event-cursor';
import { type EventFilters, NO_FILTERS } from './filters';
import { pageEvents } from './page-events';

vi.mock('server-only', () => ({}));

askOf(fixtureWithVisit());

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
    ['of a name that takes part', { name: ['ding'] }, [PACT]],
    ['of a place by name', { name: ['c-city'] }, [PACT, VISIT]],
    ['of a conference by name', { name: ['pact'] }, [PACT]],
    ['of all of several names', { name: ['AAA', 'BBB', 'ding'] }, [PACT]],
    ['of a name that no event has', { name: ['nobody'] }, []],
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
  test('lists what stands out where that is asked for, and counts both', async () => {
    const { events, matching, key, all } = await pageEvents(NO_FILTERS, { ...FIRST_PAGE, show: 'key' });
    expect(events.map(({ id }) => id)).toEqual([PACT]);
    expect({ matching, key, all }).toEqual({ matching: 1, key: 1, all: 2 });
  });

  test('the most important first, page by page', async () => {
    const first = await pageEvents(NO_FILTERS, { limit: 1, after: null, sort: 'importance' });
    expect(first.events.map(({ id }) => id)).toEqual([PACT]);
    const after = readCursor(first.next ?? '');
    const second = await pageEvents(NO_FILTERS, { limit: 1, after, sort: 'importance' });
    expect([second.events.map(({ id }) => id), second.next]).toEqual([[VISIT], null]);
  });
});
