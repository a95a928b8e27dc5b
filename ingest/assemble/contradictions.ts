import type { KbContradiction, KbMention } from '@/lib/schema/knowledge-base';
import type { ContradictionDraft } from '../contradiction-draft';
import { type RawText, rawPieces } from './raw-spans';

/** Contradictions with their quotes cut from the raw texts, in the order of their first claims. */
export function contradictionsOf(
  drafts: readonly ContradictionDraft[],
  mentions: readonly KbMention[],
  raws: ReadonlyMap<string, RawText>,
): KbContradiction[] {
  return drafts.map(({ kind, mention, claims, explanationEn, explanationZh, reason }, i) => ({
    id: `contradiction:${i}`,
    kind,
    eventId: mention === null ? null : (mentions[mention]?.eventId ?? null),
    claims: claims.map((claim) => {
      const raw = raws.get(claim.documentId) as RawText;
      const pieces = claim.inRaw ? [claim.span] : rawPieces(raw, claim.span);
      const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
      return {
        documentId: claim.documentId,
        mentionId: claim.mention === null ? null : (mentions[claim.mention]?.id ?? null),
        span,
        quote: raw.rawText.slice(span.start, span.end),
        edtf: claim.edtf,
        value: claim.value,
        preferred: claim.preferred,
      };
    }),
    explanationZh,
    explanationEn,
    reason,
  }));
}
