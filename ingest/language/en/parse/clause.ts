import type { VerbGroup } from './verb-group';

/** How a clause hangs together with the one it belongs to. */
export type Link =
  | 'main'
  | 'coordinate'
  | 'relative'
  | 'subordinate'
  | 'content'
  | 'attribution'
  | 'participle';

/** A stretch of tokens, from the first to before the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A verb with what belongs to it. Numbers are indices of tokens. */
export interface Clause {
  readonly group: VerbGroup;
  /** Who does it, or what the relative clause describes; null where nobody is named. */
  readonly subject: Range | null;
  /** From its subject, or its verb, to its end. */
  readonly from: number;
  /** Where its own words begin: of a relative clause behind what it describes. */
  readonly own: number;
  to: number;
  readonly link: Link;
  /** The word that leads to it: after, if, which. */
  readonly by: string;
  /** The clause it belongs to; null for none. */
  readonly parent: number | null;
  /** Its subject is that of its parent: `signed and ratified`. */
  readonly sharesSubject: boolean;
  /** What a relative clause describes. */
  readonly antecedent: Range | null;
}

/** Whether a verb says what somebody says or thinks, so that a clause may follow it without `that`. */
export type TakesContent = (group: VerbGroup) => boolean;

/**
 * @param clauses those before a verb, in order
 * @returns the place of the last that has a finite verb; null for none
 */
export function lastFinite(clauses: readonly Clause[]): number | null {
  for (let i = clauses.length - 1; i >= 0; i -= 1) if (clauses[i]?.group.kind === 'finite') return i;
  return null;
}
