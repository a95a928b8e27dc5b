import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { collections } from '@/ingest/bench/exports/collections';
import { Diagnostics } from '@/ingest/faults/diagnostics';
import { loadLexicon } from '@/ingest/knowledge/load';
import { ingest } from '@/ingest/pipeline';
import type { ReadDocument } from '@/ingest/read/read-folder';
import { writeKnowledgeBase } from '@/ingest/store/write';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { whereEventWent } from './event-went';

vi.mock('server-only', () => ({}));

const directory = mkdtempSync(path.join(tmpdir(), 'identity-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

const lexicon = loadLexicon();
/** Our own texts, on several affairs, of which some tell of the same happenings. */
const TEXTS: ReadDocument[] = (await collections()).flatMap(([name, documents]) =>
  name === 'seeds' ? [] : documents.map((document) => named(document, `${name}-${document.id}`)),
);

function named(document: ReadDocument, id: string): ReadDocument {
  return { ...document, id, fileName: `${id}.txt` };
}

const read = (documents: readonly ReadDocument[]): KnowledgeBase =>
  ingest(documents, lexicon, new Diagnostics());

/** Where an event's first words stood. */
function foundingOf(kb: KnowledgeBase, eventId: string) {
  const alias = kb.eventAliases.find(({ id }) => id === eventId);
  const mention = kb.mentions.find((one) => one.eventId === eventId);
  return alias ?? mention;
}

/** Some of the texts in the order of a bibliography, and others that come to them. */
const split = fc.shuffledSubarray(TEXTS, { minLength: 4, maxLength: 6 }).chain((all) =>
  fc.record({
    earlier: fc.constant(all.slice(0, 3).map((document, listed) => ({ ...document, listed }))),
    added: fc.constant(all.slice(3)),
    inFront: fc.boolean(),
  }),
);

test('whatever documents are added, the id of an earlier event stays or leads to its words', async () => {
  let [stayed, all] = [0, 0];
  await fc.assert(
    fc.asyncProperty(split, async ({ earlier, added, inFront }) => {
      const before = read(earlier);
      // Files that sort in front of all others, or behind them.
      const more = added.map((document) => named(document, `${inFront ? '0' : 'z'}-${document.id}`));
      const after = read([...earlier, ...more]);
      const file = path.join(directory, `${all}.db`);
      await writeKnowledgeBase(after, file);
      vi.stubEnv('DATABASE_FILE', file);
      const ids = new Set(after.events.map(({ id }) => id));
      all += before.events.length;
      for (const { id } of before.events) {
        const words = foundingOf(before, id);
        if (ids.has(id)) {
          stayed += 1;
          continue;
        }
        const went = await whereEventWent(id);
        expect(went, id).not.toBeNull();
        if (went === null) continue;
        const led =
          'eventId' in went
            ? after.mentions.filter(({ eventId }) => eventId === went.eventId)
            : [{ documentId: went.documentId, span: words?.span }];
        expect(
          led.some(
            ({ documentId, span }) => documentId === words?.documentId && span?.start === words.span.start,
          ),
          id,
        ).toBe(true);
      }
    }),
    { numRuns: 8, seed: 7 },
  );
  // What is read of a document hangs on the others only where they date it.
  expect(all).toBeGreaterThan(100);
  expect(stayed / all).toBeGreaterThan(0.98);
});
