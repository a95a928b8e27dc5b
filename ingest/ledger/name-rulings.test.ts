import { describe, expect, test } from 'vitest';
import type { Decision } from '@/lib/schema/edit';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { checked } from '../store/checked';
import { decided, words } from './fixture';
import { BEFORE, READ, states } from './fixture-crisis';

describe('names', () => {
  const powell = words(BEFORE, 'c', '鮑爾');
  const people = (kb: KnowledgeBase) =>
    kb.mentions
      .find(({ quote }) => quote.includes('鮑爾'))
      ?.participants.map(({ entityId, role }) => `${entityId} ${role}`);

  test.each<[string, Decision[], string[]]>([
    [
      'words name another',
      [{ does: 'link-name', words: powell, entity: 'condoleezza-rice' }],
      ['USA actor', 'condoleezza-rice actor', 'CHN object'],
    ],
    [
      'two are one',
      [{ does: 'merge-names', entity: 'condoleezza-rice', other: 'colin-powell' }],
      ['USA actor', 'condoleezza-rice actor', 'CHN object'],
    ],
    [
      'the later counts',
      [
        { does: 'merge-names', entity: 'condoleezza-rice', other: 'colin-powell' },
        { does: 'merge-names', entity: 'colin-powell', other: 'condoleezza-rice' },
      ],
      ['USA actor', 'colin-powell actor', 'CHN object'],
    ],
  ])('%s', (_, decisions, expected) => {
    const kb = decided(READ, ...decisions);
    expect(people(kb)).toEqual(expected);
    expect(kb.edits.at(-1)?.state).toBe('applied');
    expect(() => checked(kb)).not.toThrow();
  });

  test('words that name nobody are no name', () => {
    const kb = decided(READ, { does: 'link-name', words: powell, entity: null });
    expect(kb.namings.some(({ entityId }) => entityId === 'colin-powell')).toBe(false);
  });

  test('a name that no table knows is told', () => {
    expect(states(decided(READ, { does: 'link-name', words: powell, entity: 'nobody' }))).toEqual([
      'unknown-entity',
    ]);
  });
});
