import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { WorkingDocument } from '../document/working-document';
import type { LinkConstraint } from '../read/link-constraints';
import { MOST_IN_BUCKET } from './bucket';
import { type Clusters, cluster } from './cluster';
import type { ClusterMemory } from './cluster-memory';
import type { Comparable } from './comparable';
import { NOTHING_RULED, type Ruled } from './constrained';
import { type LocatedConstraint, locateConstraints } from './link-constraints';
import { reconciled } from './reconciled';

/**
 * Puts together the mentions of one happening, after what an editor says of pairs.
 * @param constraints the rows of `merging.tsv`
 * @param ruled what the ledger says, which agrees with itself
 * @param memory what was found in earlier runs
 * @returns the clusters, those of the rows that are followed with the mentions that they mean, and which of the editor's rows cannot be followed, and where mentions were too many to compare each with each
 */
export function mergeMentions(
  documents: readonly WorkingDocument[],
  comparables: readonly Comparable[],
  constraints: readonly LinkConstraint[],
  ruled: Ruled = NOTHING_RULED,
  memory?: ClusterMemory,
): {
  readonly clusters: Clusters;
  readonly placed: readonly LocatedConstraint[];
  readonly diagnostics: readonly KbDiagnostic[];
} {
  const { located, diagnostics } = locateConstraints(
    constraints,
    comparables.map(({ draft }) => draft),
    documents.map(({ read: { id, rawText: raw }, clean: { text: clean, map } }) => ({ id, raw, clean, map })),
  );
  const { constraints: kept, diagnostics: conflicts } = reconciled(
    [...ruled.constraints, ...located],
    comparables.length,
  );
  const clusters = cluster(comparables, { ...ruled, constraints: kept }, memory);
  const followed = new Set(kept);
  const placed = located.filter((one) => followed.has(one));
  return { clusters, placed, diagnostics: [...diagnostics, ...conflicts, ...toldOf(clusters.crowds)] };
}

/** That some mentions were not compared each with each is told. */
function toldOf(crowds: readonly number[]): KbDiagnostic[] {
  if (crowds.length === 0) return [];
  const message =
    `${crowds.length} times more than ${MOST_IN_BUCKET} mentions share a kind, a party and a time (${Math.max(...crowds)} at most): ` +
    'of these only those were compared that also share an act, a person, a treaty, a place or words.';
  return [{ documentId: null, stage: 'merge', rule: 'merge.crowd', severity: 'info', span: null, message }];
}
