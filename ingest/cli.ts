import { parseArgs } from 'node:util';
import { environment } from '@/lib/env';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { Progress } from './command/progress';
import { Diagnostics, InputError } from './faults/diagnostics';
import { FAILED } from './faults/failing-documents';
import { FileError } from './faults/file-error';
import { LexiconError, loadLexicon } from './knowledge/load';
import { ingest, STAGES } from './pipeline';
import { readLinkConstraints } from './read/link-constraints';
import { readFolder } from './read/read-folder';
import { EXPORT_NAMES, EXPORTS, jsonlAt } from './store/export-files';
import { replaceFiles } from './store/replace';
import { databaseAt } from './store/write';

const USAGE = `npm run ingest -- [--seeds DIR] [--db FILE] [--documents FILE.jsonl] [--mentions FILE.jsonl]
                  [--events FILE.jsonl] [--positions FILE.jsonl] [--timexes FILE.jsonl]
                  [--contradictions FILE.jsonl] [--diagnostics FILE.jsonl]`;

function options() {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: {
        seeds: text,
        db: text,
        documents: text,
        mentions: text,
        events: text,
        positions: text,
        timexes: text,
        contradictions: text,
        diagnostics: text,
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
  }
}

async function main(): Promise<void> {
  const asked = options();
  if (asked.help) return console.log(USAGE);
  const start = performance.now();
  const progress = new Progress(STAGES.length + 5);
  try {
    const kb = await ingestFolder(asked, progress);
    progress.end();
    report(kb, (performance.now() - start) / 1000);
    if (kb.diagnostics.some(({ rule }) => rule === FAILED)) process.exitCode = 1;
  } finally {
    progress.end();
  }
}

/** The exports first and the database last: it is replaced when all that was asked for can be had. */
async function ingestFolder(asked: ReturnType<typeof options>, progress: Progress): Promise<KnowledgeBase> {
  const diagnostics = new Diagnostics();
  progress.step('read');
  const folder = asked.seeds ?? 'seeds';
  const read = readFolder(folder, diagnostics);
  const constraints = readLinkConstraints(folder);
  const kb = ingest(read, loadLexicon(), diagnostics, (stage) => progress.step(stage), constraints);
  progress.step('store');
  const exports = EXPORT_NAMES.flatMap((name) => {
    const file = asked[name];
    return file ? [jsonlAt(file, EXPORTS[name](kb))] : [];
  });
  await replaceFiles([...exports, databaseAt(asked.db ?? environment().databaseFile, kb)]);
  return kb;
}

function report({ run, diagnostics }: KnowledgeBase, seconds: number): void {
  const { documents, passages, timexes, mentions, positions, events } = run.counts;
  console.log(
    `${documents} documents, ${passages} passages, ${timexes} dates, ${mentions} mentions, ${positions} positions, ${events} events, ` +
      `${diagnostics.length} diagnostics in ${seconds.toFixed(1)} s`,
  );
  for (const { severity, message } of diagnostics)
    if (severity !== 'info') console.log(`  ${severity}: ${message}`);
  reportTitles(run.counts.events ?? 0, diagnostics);
}

const MOST_UNKNOWN = 10;

/** How many events could be titled by kind and parties only, and the words that most often had no English. */
function reportTitles(events: number, diagnostics: KnowledgeBase['diagnostics']): void {
  const kinds = diagnostics.filter(({ rule }) => rule === 'title.kind').length;
  const count = new Map<string, number>();
  for (const { rule, message } of diagnostics)
    if (rule === 'title.unknown') count.set(message, (count.get(message) ?? 0) + 1);
  const most = [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST_UNKNOWN);
  console.log(
    `  titles: ${kinds} of ${events} by kind and parties only; ${count.size} pieces without English`,
  );
  if (most.length > 0) console.log(`  unknown: ${most.map(([piece, n]) => `${piece} (${n})`).join(', ')}`);
}

// A reader that has seen enough (head) closes the pipe: no fault of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

main().catch((error: unknown) => {
  const expected = error instanceof InputError || error instanceof LexiconError || error instanceof FileError;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
});
