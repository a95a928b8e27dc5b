import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { WorkingDocument } from '../document/working-document';
import type { LinkConstraint } from '../read/link-constraints';
import { type Clusters, cluster } from './cluster';
import type { Comparable } from './comparable';
import { locateConstraints } from './link-constraints';
import { reconciled } from './reconciled';

/**
 * Puts together the mentions of one happening, after what an editor says of pairs.
 * @returns the clusters, and which of the editor's rows cannot be followed
 */
export function mergeMentions(
  documents: readonly WorkingDocument[],
  comparables: readonly Comparable[],
  constraints: readonly LinkConstraint[],
): { readonly clusters: Clusters; readonly diagnostics: readonly KbDiagnostic[] } {
  const { located, diagnostics } = locateConstraints(
    constraints,
    comparables.map(({ draft }) => draft),
    documents.map(({ read: { id, rawText: raw }, clean: { text: clean, map } }) => ({ id, raw, clean, map })),
  );
  const { constraints: kept, diagnostics: conflicts } = reconciled(located, comparables.length);
  return { clusters: cluster(comparables, kept), diagnostics: [...diagnostics, ...conflicts] };
}
