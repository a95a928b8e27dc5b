import { describe, expect, test } from 'vitest';
import type { Correction } from '@/lib/schema/edit';
import { checked } from '../store/checked';
import { decided } from './fixture';
import { BEFORE, eventOf, MISSILE, READ, states, VISIT } from './fixture-crisis';

test.each<[Correction, object]>([
  [
    { field: 'title.en', before: '', after: 'A missile' },
    { title: { en: 'A missile' }, label: { en: 'A missile' } },
  ],
  [
    { field: 'title.zh-Hant', before: '', after: '飛彈' },
    { title: { 'zh-Hant': '飛彈' }, label: { 'zh-Hant': '飛彈' } },
  ],
  [
    { field: 'date', before: '2005-05-02', after: '2005-05' },
    { edtf: '2005-05', earliest: '2005-05-01', latest: '2005-05-31', precision: 'month' },
  ],
  [
    { field: 'type', before: 'weapons-test', after: 'incident' },
    { type: 'incident', ploverType: null },
  ],
  [{ field: 'status', before: 'occurred', after: 'claimed' }, { status: 'claimed' }],
  [{ field: 'countries', before: ['PRK'], after: ['PRK', 'FRA'] }, { countries: ['PRK', 'FRA'] }],
  [
    { field: 'people', before: [], after: [{ entity: 'colin-powell', role: 'actor' }] },
    { people: [{ entity: 'colin-powell', role: 'actor' }] },
  ],
  [{ field: 'place', before: '', after: 'Rason' }, { place: 'Rason' }],
])('a correction: %o', (correction, changed) => {
  const kb = decided(READ, { does: 'correct', target: MISSILE, correction });
  const event = eventOf(kb, '試射飛彈');
  expect(event).toMatchObject({ ...changed, id: MISSILE.event, reviewed: 'corrected' });
  expect(Object.keys(event?.machine ?? {})).toEqual([correction.field]);
  expect(states(kb)).toEqual(['applied']);
  expect(() => checked(kb)).not.toThrow();
});

test('the titles of both languages are corrected beside each other, in any order', () => {
  const title = (field: 'title.en' | 'title.zh-Hant', after: string) =>
    ({ does: 'correct', target: MISSILE, correction: { field, before: '', after } }) as const;
  const both = [title('title.en', 'A missile'), title('title.zh-Hant', '飛彈')] as const;
  for (const lines of [both, both.toReversed()]) {
    const event = eventOf(decided(READ, ...lines), '試射飛彈');
    expect(event?.title).toEqual({ en: 'A missile', 'zh-Hant': '飛彈' });
    expect(event?.label).toEqual(event?.title);
    expect(Object.keys(event?.machine ?? {}).sort()).toEqual(['title.en', 'title.zh-Hant']);
  }
});

describe('of two corrections of one field', () => {
  const date = (before: string, after: string) =>
    ({ does: 'correct', target: MISSILE, correction: { field: 'date', before, after } }) as const;

  test('the later counts, and what the machine reads is no news while it is what was corrected', () => {
    const kb = decided(READ, date('2005-05-02', '2005-05'), date('2005-05', '2005-05-01'));
    expect(eventOf(kb, '試射飛彈')).toMatchObject({
      edtf: '2005-05-01',
      machine: { date: { edtf: '2005-05-02' } },
    });
    expect(states(kb)).toEqual(['overruled', 'applied']);
    expect(kb.edits.map(({ machine, isAgainst }) => [machine, isAgainst])).toEqual([
      ['2005-05-02', false],
      ['2005-05-02', false],
    ]);
  });

  test('what was taken back is no news either', () => {
    const undo = { does: 'undo', edit: 'edit-0001' } as const;
    const kb = decided(READ, date('2005-05-02', '2005-05'), undo, date('2005-05', '2005-05-01'));
    expect(kb.edits.map(({ state, isAgainst }) => [state, isAgainst])).toEqual([
      ['undone', false],
      ['applied', false],
      ['applied', false],
    ]);
  });

  test('it is told where the machine reads a third', () => {
    const [edit] = decided(READ, date('2005-05-03', '2005-05')).edits;
    expect([edit?.machine, edit?.isAgainst]).toEqual(['2005-05-02', true]);
  });
});

test('what is pinned stands first, what is demoted last', () => {
  const put = (after: 'pinned' | 'demoted') =>
    ({
      does: 'correct',
      target: VISIT,
      correction: { field: 'importance', before: 'machine', after },
    }) as const;
  const { importance, isKey } = eventOf(BEFORE, '鮑爾') ?? {};
  expect(eventOf(decided(READ, put('pinned')), '鮑爾')).toMatchObject({
    ...{ importance: 1, isKey: true, reviewed: 'no', machine: { importance: { importance, isKey } } },
    reasons: [{ rule: 'pinned', weight: 1 }],
  });
  expect(eventOf(decided(READ, put('demoted')), '鮑爾')).toMatchObject({ importance: 0, isKey: false });
});
