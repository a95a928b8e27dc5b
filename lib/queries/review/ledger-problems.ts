import 'server-only';
import { database } from '@/lib/db';
import { type Anchor, Decision, LEDGER_FILE } from '@/lib/schema/edit';
import { EditCause } from '@/lib/schema/review';
import type { LedgerProblem } from './view';

/** What the ingest tells of lines that are no decision; the message begins with the file and the line. Of those that are one the lines themselves tell more. */
const FAULTS = {
  rule: { startsWith: 'edit.', notIn: ['edit.orphaned', 'edit.broken'] },
  severity: 'warning',
};
const LINE = /line (\d+)/;

const UNHELD = ['orphaned', 'broken'];

/** The words that a decision speaks of first; null where it speaks of none. */
function wordsOf(decision: Decision): Anchor | null {
  if (decision.does === 'add') return decision.passage;
  if (decision.does === 'link-name') return decision.words;
  if (!('target' in decision)) return null;
  const { target } = decision;
  return ('passages' in target ? target.passages[0] : target.claims[0]) ?? null;
}

/** How many lines of the ledger do not hold? */
export async function countProblems(): Promise<number> {
  const [edits, faults] = await Promise.all([
    database().edit.count({ where: { state: { in: UNHELD } } }),
    database().diagnostic.count({ where: FAULTS }),
  ]);
  return edits + faults;
}

/** Which lines of the ledger do not hold, and why? In the order of the file. */
export async function ledgerProblems(): Promise<LedgerProblem[]> {
  const [edits, faults] = await Promise.all([
    database().edit.findMany({ where: { state: { in: UNHELD } } }),
    database().diagnostic.findMany({ where: FAULTS }),
  ]);
  const unheld = edits.map(({ id, line, who, does, decision, cause }): LedgerProblem => {
    const anchor = wordsOf(Decision.parse(JSON.parse(decision)));
    return {
      ...{ file: LEDGER_FILE, line, edit: id, who, does, message: '' },
      document: anchor?.document ?? null,
      words: anchor?.quote.exact.replace(/\s+/g, ' ') ?? '',
      cause: EditCause.parse(cause),
    };
  });
  const broken = faults.map(({ message }): LedgerProblem => {
    const line = Number(LINE.exec(message)?.[1] ?? 1);
    return {
      ...{ file: LEDGER_FILE, line, edit: null, who: '', does: '', document: null, words: '', cause: null },
      message,
    };
  });
  return [...unheld, ...broken].sort((a, b) => a.line - b.line);
}
