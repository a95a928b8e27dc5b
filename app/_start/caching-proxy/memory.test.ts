import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { cacheOf, keep, weightOf } from './cached-response';
import { cacheKey } from './told';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** The memory that is in use, in bytes. */
function used(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test.each([10, 1000, 20_000])('an answer of %i bytes is counted at no less than it costs', async (length) => {
  const cache = cacheOf(2 ** 30);
  const count = 2000;
  let counted = 0;
  const before = used();
  for (let i = 0; i < count; i += 1) {
    const headers = {
      ...{
        'content-type': 'application/json',
        'cache-control': 'public, no-cache',
        'x-frame-options': 'DENY',
      },
      ...{
        'x-content-type-options': 'nosniff',
        'permissions-policy': `camera=(), geolocation=(), microphone=(${i})`,
      },
    };
    const key = cacheKey({
      url: `/api/events?q=${i}`,
      headers: { host: 'localhost:3000', 'x-forwarded-proto': 'http' },
    });
    const made = keep(headers, Buffer.from(`${i}`.padEnd(length, 'word ')));
    await Promise.all([made.body?.in('br'), made.body?.in('gzip')]);
    cache.set(key, made, { size: weightOf(made, key) });
    counted += weightOf(made, key);
  }
  const cost = used() - before;
  expect(
    cache.get(
      cacheKey({ url: '/api/events?q=0', headers: { host: 'localhost:3000', 'x-forwarded-proto': 'http' } }),
    ),
  ).toBeDefined();
  expect(cost).toBeLessThan(counted);
  // Nor at far more, or the cache would hold little.
  expect(cost).toBeGreaterThan(counted / 4);
});
