import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { writeKnowledgeBase } from './write';

/** Makes a database of a collection the one that all questions of a test file ask, until its tests are over. */
export function askOf(collection: KnowledgeBase): void {
  const directory = mkdtempSync(path.join(tmpdir(), 'asked-'));
  beforeAll(async () => {
    const file = path.join(directory, 'timeline.db');
    await writeKnowledgeBase(collection, file);
    vi.stubEnv('DATABASE_FILE', file);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(directory, { recursive: true });
  });
}
