import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('this engine knows every flag that it is told: of one that it does not know it complains', () => {
  const engine = join(import.meta.dirname, 'engine.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', engine], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
