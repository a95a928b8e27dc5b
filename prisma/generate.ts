import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { markFresh } from '@/app/_start/freshness';
import { CLIENT, ROOT } from '@/app/_start/prepare';

/**
 * `npm run postinstall`: writes the typed client to prisma/generated, and notes what of, so that the first start behind
 * `npm ci` need not write it again. Nothing is downloaded: `prisma generate` wants to
 * fetch the schema engine but does not use it, so the Node binary stands in for it.
 */
const here = import.meta.dirname;
const { resolve } = createRequire(import.meta.url);
const cli = path.join(path.dirname(resolve('prisma/package.json')), 'build', 'index.js');
const config = path.join(here, 'prisma.config.ts');

const run = spawnSync(process.execPath, [cli, 'generate', '--config', config, '--no-hints'], {
  cwd: path.dirname(here),
  encoding: 'utf8',
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  },
});
if (run.status !== 0) {
  console.error(`The Prisma client could not be generated.\n${run.stdout}${run.stderr}`);
  process.exitCode = 1;
} else markFresh(ROOT, CLIENT);
