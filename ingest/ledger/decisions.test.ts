import { describe, expect, test } from 'vitest';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { checked } from '../store/checked';
import { decided } from './fixture';
import { BEFORE, eventOf, MISSILE, READ, states, VISIT } from './fixture-crisis';

test('without decisions nothing is reviewed', () => {
  expect(BEFORE.edits).toEqual([]);
  expect(BEFORE.events.every(({ reviewed, machine }) => reviewed === 'no' && machine === null)).toBe(true);
});

test('an event is accepted', () => {
  const kb = decided(READ, { does: 'accept', target: MISSILE });
  expect(eventOf(kb, '試射飛彈')?.reviewed).toBe('accepted');
  expect(kb.edits).toEqual([
    expect.objectContaining({ state: 'applied', eventId: MISSILE.event, isAgainst: false, line: 1 }),
  ]);
});

describe('an event that is rejected', () => {
  const reject = { does: 'reject', target: MISSILE, as: 'no-event' } as const;

  test('is gone and kept aside, and a link to it leads to its words', () => {
    const kb = decided(READ, reject);
    expect(eventOf(kb, '試射飛彈')).toBeUndefined();
    expect(kb.rejected).toEqual([
      expect.objectContaining({
        editId: 'edit-0001',
        edtf: '2005-05-02',
        type: 'weapons-test',
        as: 'no-event',
      }),
    ]);
    expect(kb.eventAliases.find(({ id }) => id === MISSILE.event)).toMatchObject({ eventId: null });
    expect(states(kb)).toEqual(['applied']);
    expect(() => checked(kb)).not.toThrow();
  });

  test('renames no other mention', () => {
    const ids = (kb: KnowledgeBase) => kb.mentions.map(({ id, quote }) => `${id} ${quote}`);
    expect(ids(decided(READ, reject))).toEqual(ids(BEFORE).filter((one) => !one.includes('試射飛彈')));
  });

  test('is back when that is taken back, and gone when that is taken back in turn', () => {
    const undo = { does: 'undo', edit: 'edit-0001' } as const;
    const back = decided(READ, reject, undo);
    expect(eventOf(back, '試射飛彈')?.id).toBe(MISSILE.event);
    expect(back.edits.map(({ state, eventId }) => [state, eventId])).toEqual([
      ['undone', MISSILE.event],
      ['applied', MISSILE.event],
    ]);
    const again = decided(READ, reject, undo, { does: 'undo', edit: 'edit-0002' });
    expect(eventOf(again, '試射飛彈')).toBeUndefined();
    expect(states(again)).toEqual(['applied', 'undone', 'applied']);
  });

  test('is back when it is accepted later, and what was corrected of it before does not hold', () => {
    expect(states(decided(READ, reject, { does: 'accept', target: MISSILE }))).toEqual([
      'overruled',
      'applied',
    ]);
    expect(states(decided(READ, { does: 'accept', target: MISSILE }, reject))).toEqual([
      'overruled',
      'applied',
    ]);
    const status = { field: 'status', before: 'occurred', after: 'claimed' } as const;
    const kb = decided(READ, { does: 'correct', target: MISSILE, correction: status }, reject);
    expect(states(kb)).toEqual(['overruled', 'applied']);
  });
});

test('a note is kept with its event', () => {
  const [edit] = decided(READ, { does: 'note', target: VISIT, text: 'See the memoirs.' }).edits;
  expect(edit).toMatchObject({ state: 'applied', eventId: VISIT.event });
});

test('what takes back a line that is not there is told with file, line and cure', () => {
  const kb = decided(READ, { does: 'undo', edit: 'edit-0009' });
  expect(kb.diagnostics.find(({ stage }) => stage === 'ledger')?.message).toBe(
    'edits.jsonl line 1: no line before it has the id “edit-0009”. Mend the id, or take the line out.',
  );
});
