import { expect, test } from 'vitest';
import { startThread } from '../../workers/thread';

test('in a thread that reads no connection is opened, no address asked for and no program started', async () => {
  const thread = startThread(new URL('./tries.ts', import.meta.url));
  const tried = await new Promise<Record<string, string>>((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
  });
  await thread.terminate();
  expect(Object.keys(tried).length).toBeGreaterThan(8);
  for (const [what, came] of Object.entries(tried))
    expect(`${what}: ${came}`).toMatch(/: Error: a reader may not call \w+$/);
});
