import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import { type Clusters, cluster } from './merge/cluster';
import type { Comparable } from './merge/comparable';
import { reconciled } from './merge/reconciled';
import { locateRulings } from './merge/rulings';
import type { Ruling } from './read/rulings';
import type { WorkingDocument } from './working-document';

/**
 * Puts together the mentions of one happening, after what an editor says of pairs.
 * @returns the clusters, and which of the editor's rows cannot be followed
 */
export function mergeMentions(
  documents: readonly WorkingDocument[],
  comparables: readonly Comparable[],
  rulings: readonly Ruling[],
): { readonly clusters: Clusters; readonly diagnostics: readonly KbDiagnostic[] } {
  const { located, diagnostics } = locateRulings(
    rulings,
    comparables.map(({ draft }) => draft),
    documents.map(({ read: { id, rawText: raw }, clean: { text: clean, map } }) => ({ id, raw, clean, map })),
  );
  const { rulings: kept, diagnostics: conflicts } = reconciled(located, comparables.length);
  return { clusters: cluster(comparables, kept), diagnostics: [...diagnostics, ...conflicts] };
}
