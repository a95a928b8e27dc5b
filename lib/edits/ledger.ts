import type { z } from 'zod';
import { Edit, LEDGER_FILE } from '@/lib/schema/edit';

/** A line of the ledger that was read, with its number from 1. */
export interface LedgerLine {
  readonly line: number;
  readonly edit: Edit;
}

/** A line that was not, why, and what to do, in a sentence that names the file and the line. */
export interface LedgerFault {
  readonly line: number;
  readonly rule:
    | 'edit.broken-line'
    | 'edit.unknown'
    | 'edit.merge-conflict'
    | 'edit.unfinished'
    | 'edit.same-id';
  readonly message: string;
}

export interface Ledger {
  /** In the order of the lines; of lines with one id the first. */
  readonly lines: readonly LedgerLine[];
  readonly faults: readonly LedgerFault[];
}

export const NO_LEDGER: Ledger = { lines: [], faults: [] };

/** What git writes around two states of the same lines. */
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/**
 * Reads the text of `edits.jsonl`: a decision a line, as `lib/schema/edit.ts` has them. What is no whole line of ours is told and left out, and all the rest counts: a line
 * that is broken or of another kind, the marks of a merge (between which the lines of both sides count), a last line without an end, which was being written
 * when the writer was stopped. A line that stands there twice counts once.
 */
export function parseLedger(text: string): Ledger {
  const rows = text.replace(/^\uFEFF/, '').split('\n');
  const faults: LedgerFault[] = [];
  const lines = new Map<string, LedgerLine>();
  for (const [i, row] of rows.entries()) {
    const content = row.replace(/\r$/, '');
    if (content.trim() === '') continue;
    const line = i + 1;
    const read = i === rows.length - 1 ? UNFINISHED : readLine(content);
    const told = 'fault' in read ? read.fault : sameId(lines.get(read.edit.id), read.edit);
    if (told) faults.push({ line, rule: told[0], message: `${LEDGER_FILE} line ${line}: ${told[1]}` });
    else if ('edit' in read && !lines.has(read.edit.id)) lines.set(read.edit.id, { line, edit: read.edit });
  }
  return { lines: [...lines.values()], faults };
}

type Fault = readonly [rule: LedgerFault['rule'], sentence: string];

const UNFINISHED: { readonly fault: Fault } = {
  fault: [
    'edit.unfinished',
    'the last line has no end: it was being written when the writer was stopped, and does not count. Decide it again; the next decision takes the line away.',
  ],
};

function readLine(content: string): { readonly edit: Edit } | { readonly fault: Fault } {
  if (CONFLICT.test(content))
    return {
      fault: [
        'edit.merge-conflict',
        `"${content.slice(0, 7)}" is a mark of a merge. The lines of both sides count; take the mark out.`,
      ],
    };
  let given: unknown;
  try {
    given = JSON.parse(content);
  } catch {
    return {
      fault: ['edit.broken-line', 'it is no JSON and was left out. Mend the line, or take it out.'],
    };
  }
  const { data, error } = Edit.safeParse(given);
  if (data) return { edit: data };
  return {
    fault: [
      'edit.unknown',
      `it is no decision that is known here and was left out. ${firstIssue(error)} Mend the line, or take it out.`,
    ],
  };
}

/** The first thing that does not fit, and where. */
function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return '';
  const place = issue.path.length > 0 ? `"${issue.path.join('.')}": ` : '';
  return `${place}${issue.message}.`;
}

/** Whoever sends a decision twice sends the same; nothing is told of it then. */
function sameId(known: LedgerLine | undefined, edit: Edit): Fault | null {
  if (!known || JSON.stringify(known.edit) === JSON.stringify(edit)) return null;
  return [
    'edit.same-id',
    `line ${known.line} has the same id "${edit.id}" and says something else; that one counts, and this was left out. Give it another id.`,
  ];
}
