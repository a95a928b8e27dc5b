import { describe, expect, test } from 'vitest';
import type { Decision } from '@/lib/schema/edit';
import { decided, words } from './fixture';
import { BEFORE, eventOf, OPENED, READ, ROUND, rules, states, WITHDRAWAL } from './fixture-crisis';

describe('merging and splitting', () => {
  const merge = { does: 'merge', target: ROUND, with: OPENED } as const;
  const split: Extract<Decision, { does: 'split' }> = {
    does: 'split',
    target: WITHDRAWAL,
    off: [words(BEFORE, 'b', '2003年1月10日，平壤宣布退出《不擴散核武器條約》')],
  };

  test('two events are one', () => {
    const kb = decided(READ, merge);
    expect(eventOf(kb, '首輪')?.id).toBe(eventOf(kb, '第一輪')?.id);
    expect(kb.edits[0]).toMatchObject({ state: 'applied', eventId: ROUND.event, otherEventId: null });
    expect(kb.mergeDecisions).toContainEqual(
      expect.objectContaining({ evidence: [{ name: 'ruled-together', weight: 10 }] }),
    );
  });

  test('one event is two', () => {
    const kb = decided(READ, split);
    const [one, other] = [eventOf(kb, '北韓宣布退出'), eventOf(kb, '平壤宣布退出')];
    expect(one?.id).not.toBe(other?.id);
    expect(kb.edits[0]).toMatchObject({ state: 'applied', eventId: one?.id, otherEventId: other?.id });
  });

  test('of two that contradict each other the later counts', () => {
    const [off] = split.off;
    const parts = {
      target: { event: 'x', passages: WITHDRAWAL.passages.filter(({ document }) => document === 'a') },
      with: { event: 'y', passages: off ? [off] : [] },
    };
    const again = decided(READ, split, { does: 'merge', ...parts });
    expect(states(again)).toEqual(['overruled', 'applied']);
    expect(eventOf(again, '北韓宣布退出')?.id).toBe(eventOf(again, '平壤宣布退出')?.id);
    expect(states(decided(READ, { does: 'merge', ...parts }, split))).toEqual(['overruled', 'applied']);
  });

  test.each([
    ['all passages split off', { ...split, off: WITHDRAWAL.passages }],
    ['an event put together with itself', { ...merge, with: ROUND }],
  ])('%s is told', (_, decision) => {
    const kb = decided(READ, decision);
    expect(states(kb)).toEqual(['nothing-to-do']);
    expect(rules(kb)).toEqual(['edit.broken']);
  });
});
