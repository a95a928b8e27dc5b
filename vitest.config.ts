import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const ROOT = import.meta.dirname;
const FOLDERS = ['.ci', 'app', 'e2e', 'ingest', 'lib', 'prisma'];

/** What puts a stand-in for a module or a global, sets the environment, or measures its process: such a test needs one to itself. */
const NEEDS_ITS_OWN =
  /\bvi\.(?:mock|doMock|stubEnv|stubGlobal|resetModules|useFakeTimers)\b|\bprocess\.(?:env|on|cpuUsage|memoryUsage)\b|\baskOf\b/;

/** The test files in these folders, relative to the root. */
function testFiles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).flatMap((name) =>
      name.endsWith('.test.ts') ? [path.posix.join(folder, name.replaceAll('\\', '/'))] : [],
    ),
  );
}

const apart = testFiles().filter((file) => NEEDS_ITS_OWN.test(readFileSync(path.join(ROOT, file), 'utf8')));

export default defineConfig({
  resolve: { alias: { '@': ROOT } },
  // Some tests start the command line; a loaded machine takes its time over that.
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // By itself vitest leaves one core out, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'apart', include: apart },
      },
      // What only computes shares a worker, and with it the tables that are read and the expressions that are made once.
      {
        extends: true,
        test: {
          name: 'together',
          include: FOLDERS.map((folder) => `${folder}/**/*.test.ts`),
          exclude: apart,
          pool: 'threads',
          isolate: false,
        },
      },
    ],
  },
});
