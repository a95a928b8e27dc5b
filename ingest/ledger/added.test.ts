import { describe, expect, test } from 'vitest';
import type { Decision } from '@/lib/schema/edit';
import { checked } from '../store/checked';
import { decided, target, words } from './fixture';
import { BEFORE, eventOf, READ, states, VISIT } from './fixture-crisis';

describe('a passage that is added', () => {
  const passage = words(BEFORE, 'c', '其後情勢趨於和緩');
  const add: Extract<Decision, { does: 'add' }> = {
    does: 'add',
    passage,
    to: null,
    type: 'talks',
    status: 'occurred',
    date: '2004-06',
    title: { en: 'Talks go on', 'zh-Hant': null },
    countries: ['USA', 'CHN'],
  };

  test('is an event of its own, with the date that was given for its basis', () => {
    const kb = decided(READ, add);
    expect(eventOf(kb, '趨於和緩')).toMatchObject({
      ...{ edtf: '2004-06', type: 'talks', countries: ['USA', 'CHN'], reviewed: 'made', machine: null },
      title: { en: 'Talks go on' },
    });
    const mention = kb.mentions.find(({ madeBy }) => madeBy === 'editor');
    expect(mention).toMatchObject({
      id: 'c:e-edit-0001',
      basis: [{ rule: 'editor.date', after: '2004-06' }],
    });
    expect(kb.edits[0]).toMatchObject({ mentionId: 'c:e-edit-0001', machine: null });
    expect(() => checked(kb)).not.toThrow();
  });

  test('is of the event that it is added to', () => {
    const kb = decided(READ, { ...add, to: VISIT });
    expect(eventOf(kb, '趨於和緩')?.id).toBe(VISIT.event);
    expect(eventOf(kb, '趨於和緩')?.reviewed).toBe('no');
  });

  test('takes the place of what the machine reads there', () => {
    const missile = words(BEFORE, 'a', '2005年5月2日，北韓向日本海試射飛彈');
    const kb = decided(READ, { ...add, passage: missile });
    expect(kb.mentions.filter(({ quote }) => quote.includes('飛彈'))).toHaveLength(1);
    expect(kb.edits[0]).toMatchObject({
      machine: { edtf: '2005-05-02', type: 'weapons-test', status: 'occurred' },
      isAgainst: true,
    });
  });

  test('is one however often it is added', () => {
    const kb = decided(READ, add, { ...add, date: '2004-07' });
    expect(states(kb)).toEqual(['overruled', 'applied']);
    expect(eventOf(kb, '趨於和緩')?.edtf).toBe('2004-07');
  });

  test('can be corrected and rejected like any other', () => {
    const made = target(decided(READ, add), '趨於和緩');
    expect(
      eventOf(decided(READ, add, { does: 'reject', target: made, as: 'no-event' }), '趨於和緩'),
    ).toBeUndefined();
    const correction = { field: 'status', before: 'occurred', after: 'ongoing' } as const;
    const kb = decided(READ, add, { does: 'correct', target: made, correction });
    expect(eventOf(kb, '趨於和緩')).toMatchObject({ status: 'ongoing', reviewed: 'made' });
  });

  test.each([
    ['a date that is none', { ...add, date: '2004-13' }, 'not-a-date'],
    ['a country that no table knows', { ...add, countries: ['XYZ'] }, 'unknown-entity'],
  ])('%s is told', (_, decision, cause) => {
    expect(states(decided(READ, decision))).toEqual([cause]);
  });
});
