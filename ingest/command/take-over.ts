import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { anchorAt } from '@/lib/edits/anchor';
import { type Decision, Edit, LEDGER_FILE } from '@/lib/schema/edit';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { codeOf } from '../faults/file-error';
import { CONSTRAINTS_FILE, type LinkConstraint } from '../read/link-constraints';

/** A row of `merging.tsv` that could be followed, and the mentions that it means. */
export interface PlacedRow {
  readonly constraint: LinkConstraint;
  readonly mentionIds: readonly [string, string];
}

interface TakenOver {
  readonly isDone: boolean;
  readonly told: string | null;
}

/**
 * Makes rows of `merging.tsv` lines of the ledger, which has the same to say and more, and takes them out of the file; one of which nothing is left is removed. Rows that could not be followed stay, and are
 * told as before. Whatever breaks off in between, no row is lost: a line that is written twice is the same, and counts once.
 * @returns whether the ledger is another now, and what is to be told
 */
export function takeOver(folder: string, rows: readonly PlacedRow[], kb: KnowledgeBase): TakenOver {
  if (rows.length === 0) return { isDone: false, told: null };
  const table = join(folder, CONSTRAINTS_FILE);
  try {
    const at = statSync(table).mtime.toISOString();
    append(
      join(folder, LEDGER_FILE),
      rows.map((row) => lineOf(row, at, kb)),
    );
    const left = takeOut(table, new Set(rows.map(({ constraint }) => constraint.line)));
    const are = rows.length === 1 ? 'a row is a line' : `${rows.length} rows are lines`;
    const rest = left ? 'what could not be followed stays there.' : 'the file was empty then and is removed.';
    return { isDone: true, told: `${table}: ${are} of ${LEDGER_FILE} now and taken out of it; ${rest}` };
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    const told = `${table}: its rows are followed, and could not be made lines of ${LEDGER_FILE} (${code}). Let the folder be written to.`;
    return { isDone: false, told };
  }
}

const LENGTH = 24;

function lineOf({ constraint, mentionIds }: PlacedRow, at: string, kb: KnowledgeBase): string {
  const { verdict, passages } = constraint;
  const [one, other] = mentionIds.map((id) => {
    const mention = kb.mentions.find((known) => known.id === id);
    const document = kb.documents.find((known) => known.id === mention?.documentId);
    if (!mention || !document) throw new Error(`there is no mention ${id}`);
    return { event: mention.eventId, passages: [anchorAt(document, mention.span)] };
  }) as [Target, Target];
  const decision: Decision =
    verdict === 'together'
      ? { does: 'merge', target: one, with: other }
      : {
          does: 'split',
          target: { event: one.event, passages: [...one.passages, ...other.passages] },
          off: other.passages,
        };
  const hash = createHash('sha256')
    .update(JSON.stringify([verdict, passages]))
    .digest('hex');
  const id = `merging-${hash.slice(0, LENGTH)}`;
  return `${JSON.stringify(Edit.parse({ id, at, who: CONSTRAINTS_FILE, why: constraint.at, decision }))}\n`;
}

type Target = Extract<Decision, { does: 'merge' }>['target'];

/** A last line that is not whole is ended, so that it is told as broken and nothing is written into it. */
function append(file: string, lines: readonly string[]): void {
  const isOpen = existsSync(file) && !/(?:^|\n)$/.test(readFileSync(file, 'utf8'));
  const opened = openSync(file, 'a');
  try {
    writeSync(opened, `${isOpen ? '\n' : ''}${lines.join('')}`);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Takes lines out of a table. @returns whether a row is left */
function takeOut(table: string, lines: ReadonlySet<number>): boolean {
  const [header = '', ...rest] = readFileSync(table, 'utf8')
    .split('\n')
    .filter((_, i) => !lines.has(i + 1));
  const isRow = (line: string): boolean => line.trim() !== '' && !line.startsWith('#');
  const rows = isRow(header) ? rest : rest.slice(rest.findIndex(isRow) + 1);
  if (!rows.some(isRow)) {
    rmSync(table);
    return false;
  }
  const temporary = `${table}.tmp`;
  writeFileSync(temporary, [header, ...rest].join('\n'));
  renameSync(temporary, table);
  return true;
}
