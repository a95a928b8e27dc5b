import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('this engine knows every flag that it is told: of one that it does not know it complains', () => {
  const engine = JSON.stringify(join(import.meta.dirname, 'engine.ts'));
  // As at the beginning, and as where there is much text.
  const run = `import(${engine}).then(({ expectText }) => expectText(1e9))`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', run], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
