import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { Diagnostics } from '../../faults/diagnostics';
import { loadLexicon } from '../../knowledge/load';
import { ingest } from '../../pipeline';
import { EXPORT_NAMES, EXPORTS, toJsonl } from '../../store/export-files';
import type { Row } from '../measure';
import { collections } from './collections';
import { firstDifference } from './first-difference';

const USAGE = 'npm run bench -- exports --save DIR, or --compare DIR';

/**
 * Whether a change of the code changes what the ingest finds: `--save DIR` writes all exports and tables of the five documents and of our own sets, and
 * `--compare DIR` compares those of the code as it is now with them, to the byte. The exit code is 1 where anything differs.
 */
export async function benchExports([mode = '', folder = '']: readonly string[]): Promise<Row[]> {
  if ((mode !== '--save' && mode !== '--compare') || folder === '') throw new Error(`Usage: ${USAGE}`);
  const files = await exportFiles();
  if (mode === '--save') {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    return [{ files: files.length, saved: folder }];
  }
  const rows = files.flatMap(([name, text]) => {
    const path = join(folder, name);
    const difference = firstDifference(existsSync(path) ? readFileSync(path, 'utf8') : '', text);
    return difference === null ? [] : [{ file: name, ...difference }];
  });
  for (const { file, line, lines, before, after } of rows)
    console.error(`${file}:${line} (${lines} lines differ)\n- ${before}\n+ ${after}`);
  if (rows.length > 0) process.exitCode = 1;
  return [{ files: files.length, equal: files.length - rows.length }];
}

async function exportFiles(): Promise<[string, string][]> {
  const lexicon = loadLexicon();
  return (await collections()).flatMap(([collection, read]) => {
    const kb = ingest(read, lexicon, new Diagnostics());
    const named = (name: string, lines: readonly object[]): [string, string] => [
      `${collection}.${name}.jsonl`,
      toJsonl(lines),
    ];
    return [
      ...EXPORT_NAMES.map((name) => named(name, EXPORTS[name](kb))),
      ...tablesOf(kb).map(([name, rows]) => named(`table-${name}`, rows)),
    ];
  });
}

/** The tables of the knowledge base but the texts themselves, with what no export shows: derivations, passages, evidence, diagnostics. */
function tablesOf({ documents, run, ...tables }: KnowledgeBase): [string, readonly object[]][] {
  const dated = documents.map(({ rawText, ...document }) => document);
  // The version names the code: it is what differs by intent.
  const { version, ...content } = run;
  return [['documents', dated], ['run', [content]], ...Object.entries(tables)];
}
