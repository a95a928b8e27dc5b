import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Diagnostics } from '@/ingest/faults/diagnostics';
import { asRead } from '@/ingest/fixtures/as-read';
import { loadLexicon } from '@/ingest/knowledge/load';
import { ingest } from '@/ingest/pipeline';
import { writeKnowledgeBase } from '@/ingest/store/write';
import { sourceYears } from './source-years';

vi.mock('server-only', () => ({}));

/** The first year lies before those that SQLite knows. */
const DOCUMENT = `公元前5001年3月2日，埃及與以色列簽署協定。

公元前221年3月2日，埃及與以色列簽署協定。

公元前218年3月2日，埃及與以色列簽署協定。

1979年3月26日，埃及與以色列簽署協定。

1980年2月26日，埃及與以色列建交。

據《中國時報》2005年3月2日報導，埃及退出協定。
`;

const directory = mkdtempSync(path.join(tmpdir(), 'years-'));

beforeAll(async () => {
  const file = path.join(directory, 'timeline.db');
  vi.stubEnv('DATABASE_FILE', file);
  await writeKnowledgeBase(ingest([asRead('old', DOCUMENT)], loadLexicon(), new Diagnostics()), file);
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

test('years come in their order, those before the common era first; of a date without a beginning its end is known', async () => {
  const years = await sourceYears('old');
  expect(
    years.map(({ year, afterGap, passages }) => [year, afterGap, passages.map(({ edtf }) => edtf)]),
  ).toEqual([
    [-5000, false, ['-5000-03-02']],
    [-220, true, ['-0220-03-02']],
    [-217, true, ['-0217-03-02']],
    [1979, true, ['1979-03-26']],
    [1980, false, ['1980-02-26']],
    [2005, true, ['../2005-03-02', '../2005-03-02']],
  ]);
});
