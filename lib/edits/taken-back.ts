import type { LedgerLine } from './ledger';

/** Which lines were taken back, and which lines take back what is not there. */
export interface TakenBack {
  readonly undone: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
}

/**
 * Resolves what takes what back: a line counts until a later one takes it back, and that one until a later one takes it back in turn. Example: `a`, `undo a`, `undo (undo a)`: `a` counts.
 * @returns ids of edits
 */
export function takenBack(lines: readonly LedgerLine[]): TakenBack {
  const places = new Map(lines.map(({ edit }, i) => [edit.id, i]));
  const undone = new Set<string>();
  const unknown = new Set<string>();
  for (const [i, { edit }] of [...lines.entries()].reverse()) {
    if (edit.decision.does !== 'undo') continue;
    const target = places.get(edit.decision.edit);
    if (target === undefined || target >= i) unknown.add(edit.id);
    else if (!undone.has(edit.id)) undone.add(edit.decision.edit);
  }
  return { undone, unknown };
}
