import { describe, expect, test } from 'vitest';
import { drawer } from '../ledger/fixture-random';
import { cluster } from './cluster';
import { ClusterMemory } from './cluster-memory';
import type { Comparable } from './comparable';
import { NOTHING_RULED } from './constrained';
import { documentsOf, NARROW, WIDE } from './fixture-documents';

/** What is found after documents came and went beside what is found at once. */
function expectSame(documents: readonly (readonly Comparable[])[], steps: number, draw: () => number): void {
  const memory = new ClusterMemory();
  const isThere = documents.map(() => draw() < 0.7);
  for (let step = 0; step < steps; step += 1) {
    const list = documents.flatMap((document, i) => (isThere[i] ? document : []));
    const alone = step % 3 === 2 && list.length > 4 ? [Math.floor(draw() * list.length)] : [];
    const ruled = { ...NOTHING_RULED, alone };
    expect(JSON.stringify(cluster(list, ruled, memory))).toBe(JSON.stringify(cluster(list, ruled)));
    for (let change = 0; change <= draw() * 3; change += 1) {
      const at = Math.floor(draw() * documents.length);
      isThere[at] = !isThere[at];
    }
  }
}

describe('what goes on from run to run puts together what is put together at once, whatever came and went', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('few mentions (%i)', (seed) => {
    const draw = drawer(seed);
    expectSame(documentsOf(8, WIDE, draw), 12, draw);
  });

  test.each([1])('crowds (%i)', (seed) => {
    const draw = drawer(seed);
    const documents = documentsOf(80, NARROW, draw);
    expect(cluster(documents.flat()).crowds.length).toBeGreaterThan(0);
    expectSame(documents, 4, draw);
  });
});
