import type { LedgerLine } from '@/lib/edits/ledger';
import type { MachineChoice } from '@/lib/schema/review';
import type { ContradictionReason } from '@/lib/schema/vocabulary';
import { rawClaim } from '../assemble/contradictions';
import type { RawText } from '../assemble/raw-spans';
import type { WorkingDocument } from '../document/working-document';
import type { ContradictionDraft } from '../explain/contradiction-draft';
import { contradictionMeant } from './contradiction-meant';
import type { Deciding } from './deciding';

/** The contradictions as editors settled them: the claim that they hold right is followed with all that claim the same, or none is. Of two lines on one contradiction the later counts. */
export function settled(
  drafts: readonly ContradictionDraft[],
  documents: readonly WorkingDocument[],
  deciding: Deciding,
): ContradictionDraft[] {
  const lines = deciding.standing.filter(({ edit }) => edit.decision.does === 'settle');
  if (lines.length === 0) return [...drafts];
  const raws = new Map(
    documents.map(({ read, clean }): [string, RawText] => [
      read.id,
      { rawText: read.rawText, map: clean.map },
    ]),
  );
  const standing = drafts.map(({ kind, claims }) => ({
    kind,
    claims: claims.map((claim) => ({ documentId: claim.documentId, span: rawClaim(claim, raws) })),
  }));
  const chosen = new Map<number, { readonly line: LedgerLine; readonly claim: number | null }>();
  for (const line of lines) {
    const { decision } = line.edit;
    if (decision.does !== 'settle') continue;
    const meant = contradictionMeant(line, decision.target, standing, deciding);
    if (typeof meant === 'string') {
      deciding.fail(line, meant);
      continue;
    }
    const claim = decision.claim === null ? null : meant.claims[decision.claim];
    if (claim === undefined) deciding.fail(line, 'nothing-to-do');
    else if (claim === null && decision.claim !== null) deciding.fail(line, 'no-contradiction');
    else {
      const before = chosen.get(meant.index);
      if (before) deciding.overrule(before.line);
      chosen.set(meant.index, { line, claim });
    }
  }
  return drafts.map((draft, i) => {
    const choice = chosen.get(i);
    return choice ? settledBy(draft, choice.claim) : draft;
  });
}

function settledBy(draft: ContradictionDraft, chosen: number | null): ContradictionDraft {
  const right = chosen === null ? undefined : draft.claims[chosen];
  return {
    ...draft,
    claims: draft.claims.map((claim) => ({
      ...claim,
      preferred: right !== undefined && claim.edtf === right.edtf && claim.value === right.value,
    })),
    reason: right ? 'editor' : 'undecided',
    machine: choiceOf(draft),
  };
}

/** Which claims are followed, and why. */
export function choiceOf({
  claims,
  reason,
}: {
  readonly claims: readonly { readonly preferred: boolean }[];
  readonly reason: ContradictionReason | null;
}): MachineChoice {
  return { preferred: claims.flatMap(({ preferred }, i) => (preferred ? i : [])), reason };
}
