import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  // Some tests start the command line; a loaded machine takes its time over that.
  test: {
    include: ['{.ci,app,e2e,ingest,lib,prisma}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
