import { describe, expect, test } from 'vitest';
import { decided, disputed } from './fixture';
import { BEFORE, eventOf, READ, states } from './fixture-crisis';

describe('a contradiction', () => {
  const settle = (claim: number | null) => ({ does: 'settle', target: disputed(BEFORE, 0), claim }) as const;

  test('is settled, and the event has the date that is held right', () => {
    const kb = decided(READ, settle(1));
    const [found] = kb.contradictions;
    expect(found?.claims.map(({ preferred }) => preferred)).toEqual([false, true]);
    expect(found).toMatchObject({
      ...{ id: BEFORE.contradictions[0]?.id, reason: 'editor', machine: { preferred: [0], reason: 'first' } },
    });
    expect(eventOf(kb, '核危機在2002年8月')?.edtf).toBe('2002-08');
    expect(kb.edits[0]).toMatchObject({ contradictionId: found?.id, machine: { preferred: [0] } });
  });

  test('may have no right side', () => {
    const [found] = decided(READ, settle(null)).contradictions;
    expect(found).toMatchObject({ reason: 'undecided' });
    expect(found?.claims.some(({ preferred }) => preferred)).toBe(false);
  });

  test('is settled by the later of two lines; a claim that is not there is told', () => {
    expect(states(decided(READ, settle(1), settle(0)))).toEqual(['overruled', 'applied']);
    expect(states(decided(READ, settle(7)))).toEqual(['nothing-to-do']);
  });
});
