import { join } from 'node:path';
import { z } from 'zod';
import { isBeforeOurEra } from '@/lib/cite/csl-date';
import { CslRecord } from '@/lib/cite/csl-record';
import type { CslItem, KbDiagnostic } from '@/lib/schema/knowledge-base';
import { InputError } from '../faults/diagnostics';
import { type Encoding, isEncoding } from '../formats/text/decode';
import type { DocumentFile } from './folder-files';
import { isDeep } from './is-deep';
import { SOURCES_FILE } from './sources-file';
import { readBeside } from './stable-read';

/** How deep lists and objects of an entry may stand in each other; CSL-JSON needs four. */
const DEEPEST = 8;

/** An entry without the fields of which a program says that it has nothing for them. */
function withoutNulls(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
}

/**
 * An entry of `sources.json`: a CSL-JSON item whose `id` is the file's name without its ending, and beside CSL's fields `encoding`, which says
 * how the file is written where the program takes it for something else (`big5`, `gb18030`, `utf-16le`, ...).
 */
const SourceEntry = z
  .unknown()
  .refine((entry) => !isDeep(entry, DEEPEST), {
    message: `is nested more than ${DEEPEST} levels deep`,
    abort: true,
  })
  .transform(withoutNulls)
  .pipe(CslRecord.extend({ encoding: z.string().optional() }));

interface Entry {
  readonly value: unknown;
  readonly parsed: z.ZodSafeParseResult<z.infer<typeof SourceEntry>>;
}

/** The entries of `sources.json` as they were parsed: they are parsed again only where its text has changed. */
export class ParsedSources {
  private known: { readonly text: string; readonly entries: readonly Entry[] } | null = null;

  /** @throws InputError as `readSources` does */
  entriesIn(path: string, text: string): readonly Entry[] {
    if (this.known?.text === text) return this.known.entries;
    const entries = listIn(path, text).map((value) => ({ value, parsed: SourceEntry.safeParse(value) }));
    this.known = { text, entries };
    return entries;
  }
}

export interface Sources {
  readonly byId: ReadonlyMap<string, CslItem>;
  /** Stated encodings by document id. */
  readonly encodings: ReadonlyMap<string, Encoding>;
  readonly diagnostics: readonly KbDiagnostic[];
}

/** What is known of a document that nobody has described. */
export function minimalItem(id: string): CslItem {
  return { id, type: 'document' };
}

/**
 * Reads what a bibliography knows of the documents, from `sources.json` in their folder; without that file nothing is known, which is no
 * fault. An entry that is malformed, doubled or fits no file is left out and becomes a diagnostic that says how to mend it.
 * @param files the documents of the folder
 * @param kept what was parsed before
 * @throws InputError when the file as a whole is not a list in JSON: to go on would lose every author and title in silence
 */
export function readSources(
  seedsDir: string,
  files: readonly DocumentFile[],
  kept = new ParsedSources(),
): Sources {
  const path = join(seedsDir, SOURCES_FILE);
  const byId = new Map<string, CslItem>();
  const encodings = new Map<string, Encoding>();
  const diagnostics: KbDiagnostic[] = [];
  const text = readBeside(path);
  if (text === null) return { byId, encodings, diagnostics };

  const documents = new Set(files.map(({ id }) => id));
  const report = (rule: string, severity: 'warning' | 'error', message: string): void => {
    diagnostics.push({ documentId: null, stage: 'read', rule, severity, span: null, message });
  };
  for (const [index, { value, parsed }] of kept.entriesIn(path, text).entries()) {
    const name = entryName(value, index);
    if (!parsed.success) {
      report(
        'source-malformed',
        'error',
        `${SOURCES_FILE}, ${name}: ${faults(parsed.error)}. Correct the entry; it was left out.`,
      );
      continue;
    }
    const { encoding, ...item } = parsed.data;
    // What a file holds is known when it is read.
    const holder = item.id.slice(0, Math.max(0, item.id.lastIndexOf('/')));
    if (!documents.has(item.id) && !documents.has(holder)) {
      const cure = `Make its "id" the name of a file without its ending, or remove the entry.`;
      report(
        'source-without-file',
        'warning',
        `${SOURCES_FILE}, ${name}: there is no document ${item.id}. ${cure}`,
      );
      continue;
    }
    if (byId.has(item.id)) {
      report(
        'source-doubled',
        'warning',
        `${SOURCES_FILE}, ${name}: an earlier entry has the same "id" and counts. Remove one.`,
      );
      continue;
    }
    byId.set(item.id, item);
    const doubt = doubtfulDate(item);
    if (doubt !== null) report('source-date', 'warning', `${SOURCES_FILE}, ${name}: ${doubt}`);
    const label = encoding?.toLowerCase();
    if (label !== undefined && isEncoding(label)) encodings.set(item.id, label);
    else if (label !== undefined) {
      const cure = 'Write utf-8, utf-16le, utf-16be, big5 or gb18030, or leave it out.';
      report(
        'source-encoding',
        'error',
        `${SOURCES_FILE}, ${name}: the encoding "${encoding}" is not known. ${cure}`,
      );
    }
  }
  return { byId, encodings, diagnostics };
}

/** What of an entry's date nothing can be dated from, and what to do about it; null where there is no such doubt. */
function doubtfulDate({ issued }: z.infer<typeof CslRecord>): string | null {
  if (issued === undefined) return null;
  if (isBeforeOurEra(issued))
    return '"issued" lies before the common era. It is cited, but no event is dated from it.';
  if (issued['date-parts'] !== undefined || issued.literal === undefined) return null;
  const cure =
    'Write it in figures: {"date-parts": [[2005, 7, 3]]}, or [[2005]] where only the year is known.';
  return `"issued" is "${issued.literal}", which is no date that can be read. It is cited as it stands, and the document is dated from its text. ${cure}`;
}

function listIn(path: string, text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    throw new InputError(
      `${path} could not be read as JSON: ${reason}. Correct that place, or remove the file.`,
    );
  }
  if (!Array.isArray(value))
    throw new InputError(`${path} has to be a list of entries, in square brackets, one for each document.`);
  return value;
}

/** Names an entry for the one who has to find it: by its id, else by its place in the list, from 1. */
function entryName(value: unknown, index: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? `entry "${id}"` : `entry ${index + 1}`;
}

function faults(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    .join('; ');
}
