import type { LedgerLine } from './ledger';

/**
 * The ids of the lines that are taken back: a later line that holds says so. One that was taken back itself takes nothing back any longer.
 * @param lines in the order of the ledger
 */
export function undoneIn(lines: readonly Pick<LedgerLine, 'edit'>[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { edit } of lines.toReversed())
    if (edit.decision.does === 'undo' && !undone.has(edit.id)) undone.add(edit.decision.edit);
  return undone;
}
