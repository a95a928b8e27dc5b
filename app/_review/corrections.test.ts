import { expect, test } from 'vitest';
import type { EventDetail } from '@/lib/queries/event-view';
import { summary } from '../_event/fixture';
import { correctionsOf, type EventFields, fieldsOf, importanceOf } from './corrections';

const named = (id: string) => ({ id, nameZh: '', nameEn: id });
const EVENT = {
  ...summary({ titleEn: 'A visit', titleZh: '訪問', countries: ['AAA'], place: 'Geneva' }),
  parties: [named('AAA')],
  places: [],
  participants: [
    { ...named('AAA'), kind: 'state', roles: ['object'] },
    { ...named('someone'), kind: 'person', roles: ['actor', 'speaker'] },
  ],
  machine: null,
} as unknown as EventDetail;

const changed = (some: Partial<EventFields>) => {
  const before = fieldsOf(EVENT);
  return correctionsOf(EVENT, before, { ...before, ...some });
};

test.each<[string, Partial<EventFields>, unknown[]]>([
  ['nothing', {}, []],
  ['a title', { titleEn: ' Another ' }, [{ field: 'title.en', after: 'Another' }]],
  ['an emptied title or date is no correction', { titleZh: ' ', date: '' }, []],
  [
    'several fields, each by itself',
    { date: '2003-01', type: 'visit', status: 'planned' },
    [
      { field: 'date', after: '2003-01' },
      { field: 'type', after: 'visit' },
      { field: 'status', after: 'planned' },
    ],
  ],
  ['no country', { countries: [] }, [{ field: 'countries', after: [] }]],
  [
    'who takes part, beside the countries',
    { people: [{ ...named('other'), role: 'party' }] },
    [
      {
        field: 'people',
        after: [
          { entity: 'AAA', role: 'object' },
          { entity: 'other', role: 'party' },
        ],
      },
    ],
  ],
  ['a place is taken away', { place: null }, [{ field: 'place', after: '' }]],
  [
    'a place of the list, by its English name',
    { place: named('other') },
    [{ field: 'place', after: 'other' }],
  ],
  ['importance', { importance: 'pinned' }, [{ field: 'importance', after: 'pinned' }]],
])('%s', (_, some, corrections) => expect(changed(some)).toEqual(corrections));

test.each([
  [null, true, 'machine'],
  [{ place: '' }, true, 'machine'],
  [{ importance: { importance: 0.1, isKey: false } }, true, 'pinned'],
  [{ importance: { importance: 0.9, isKey: true } }, false, 'demoted'],
])('where the machine reads %j and it stands out: %s, it is %s', (machine, isKey, importance) =>
  expect(importanceOf({ ...EVENT, machine, isKey } as EventDetail)).toBe(importance),
);
