import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { environment } from '@/lib/env';
import { InputError } from '../faults/diagnostics';
import { EXPORT_NAMES, type ExportName } from '../store/export-files';

export const USAGE = `npm run ingest -- [--seeds DIR] [--db FILE] [--documents FILE.jsonl] [--mentions FILE.jsonl]
                  [--events FILE.jsonl] [--positions FILE.jsonl] [--timexes FILE.jsonl]
                  [--contradictions FILE.jsonl] [--diagnostics FILE.jsonl]
                  [--watch | --asked] [--threads NUMBER] [--cache FILE | --no-cache]

Reads the documents in seeds/ into .data/timeline.db, and each sub-folder that holds documents as a collection of its own, shown under /c/NAME, into .data/c/NAME.db.

--seeds     reads another folder, with its sub-folders
--db        reads the folder alone, without its sub-folders, into this database; so does an export, into the usual one
--watch     goes on, and reads the folder again when a file in it is added, changed or removed
--asked     goes on, and reads whenever the process that started it asks: for the server (with --db)
--threads   how many documents are read at once; unless told, as many as the machine has cores
--cache     where what was read of each document is kept; unless told, beside the database. It can be deleted.
--no-cache  keeps nothing, and reads every document`;

/** What the command line was asked for. */
export interface Options {
  readonly seeds: string;
  readonly db: string;
  /** Whether the folder is read alone, and not its sub-folders as collections of their own. */
  readonly alone: boolean;
  /** Where exports go, by their names. */
  readonly exports: Readonly<Partial<Record<ExportName, string>>>;
  /** Whether it goes on: as the folder changes, or whenever the process that started it asks. */
  readonly watch: boolean;
  readonly asked: boolean;
  readonly threads: number;
  /** Null where nothing is to be kept. */
  readonly cache: string | null;
}

/** @returns null where only the usage is asked for @throws InputError where the arguments cannot be understood */
export function optionsOf(args: readonly string[]): Options | null {
  const given = parsed(args);
  if (given.help) return null;
  if (given.cache !== undefined && given['no-cache'])
    throw new InputError(`--cache and --no-cache exclude each other.\nUsage: ${USAGE}`);
  const threads = given.threads === undefined ? availableParallelism() : Number(given.threads);
  if (!Number.isInteger(threads) || threads < 1)
    throw new InputError(`--threads is "${given.threads}", and should be a number from 1.\nUsage: ${USAGE}`);
  const db = given.db ?? environment().databaseFile;
  const exports = Object.fromEntries(
    EXPORT_NAMES.flatMap((name) => (given[name] ? [[name, given[name]]] : [])),
  );
  return {
    seeds: given.seeds ?? 'seeds',
    db,
    alone: given.db !== undefined || given.cache !== undefined || Object.keys(exports).length > 0,
    exports,
    watch: (given.watch || given.asked) ?? false,
    asked: given.asked ?? false,
    threads,
    cache: given['no-cache'] ? null : (given.cache ?? `${db}.cache`),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
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
        threads: text,
        cache: text,
        'no-cache': flag,
        watch: flag,
        asked: flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
  }
}
