import { expect, test, vi } from 'vitest';

test('what one copy of the module ends, another knows', async () => {
  const first = await import('./within-time');
  vi.resetModules();
  const other = await import('./within-time');
  expect(other.withinTime).not.toBe(first.withinTime);
  const ended = first.withinTime(async () => first.checkTime(), { patience: -1 });
  await expect(ended).rejects.toBeInstanceOf(other.TooLong);
});
