import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** What puts a stand-in for a module, sets the environment or measures its process: such a test needs one to itself. */
const APART = [
  '{app,e2e,prisma}/**/*.test.ts',
  'lib/{queries/**/,}*.test.ts',
  'ingest/faults/failing-documents.test.ts',
  'ingest/bench/growth.test.ts',
];

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  // Some tests start the command line; a loaded machine takes its time over that.
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // By itself vitest leaves one core out, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'apart', include: APART },
      },
      // What only computes shares a worker, and with it the tables that are read and the expressions that are made once.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{.ci,ingest,lib}/**/*.test.ts'],
          exclude: APART,
          pool: 'threads',
          isolate: false,
        },
      },
    ],
  },
});
