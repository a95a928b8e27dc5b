import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atRest } from './at-rest';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** How often it acted after movements at these moments (milliseconds), by the time everything rests. */
function actsAfter(moments: number[]): number {
  const act = vi.fn();
  const { moved } = atRest(act);
  for (const [i, moment] of moments.entries()) {
    vi.advanceTimersByTime(moment - (moments[i - 1] ?? 0));
    moved();
  }
  vi.runAllTimers();
  return act.mock.calls.length;
}

test.each([
  ['a single movement', [0], 1],
  ['movements close together', [0, 50, 100, 150], 1],
  ['two movements apart', [0, 300], 2],
  ['a long movement', Array.from({ length: 20 }, (_, i) => i * 50), 3],
  ['no movement', [], 0],
])('%s', (_, moments, acts) => expect(actsAfter(moments)).toBe(acts));

test('does nothing more once it is cancelled', () => {
  const act = vi.fn();
  const follow = atRest(act);
  follow.moved();
  follow.cancel();
  vi.runAllTimers();
  expect(act).not.toHaveBeenCalled();
});
