import { createHash } from 'node:crypto';
import type { KbContradiction } from '@/lib/schema/contradiction';
import type { KbMention } from '@/lib/schema/knowledge-base';
import type { MachineChoice } from '@/lib/schema/review';
import type { Span } from '@/lib/schema/span';
import type { ClaimDraft, ContradictionDraft } from '../explain/contradiction-draft';
import { type RawText, rawPieces } from './raw-spans';

/** Contradictions with their quotes cut from the raw texts, in the order of their ids. */
export function contradictionsOf(
  drafts: readonly ContradictionDraft[],
  mentions: readonly KbMention[],
  raws: ReadonlyMap<string, RawText>,
): KbContradiction[] {
  const all = drafts.map((draft) => contradictionOf(draft, mentions, raws));
  const counts = new Map<string, number>();
  const unique = all.map((one) => {
    const count = (counts.get(one.id) ?? 0) + 1;
    counts.set(one.id, count);
    return count === 1 ? one : { ...one, id: `${one.id}-${count}` };
  });
  return unique.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function contradictionOf(
  { kind, mention, claims: drafts, explanation, reason, machine }: ContradictionDraft,
  mentions: readonly KbMention[],
  raws: ReadonlyMap<string, RawText>,
): KbContradiction {
  const claims = drafts.map((claim) => {
    const raw = raws.get(claim.documentId) as RawText;
    const span = rawClaim(claim, raws);
    return {
      documentId: claim.documentId,
      mentionId: claim.mention === null ? null : (mentions[claim.mention]?.id ?? null),
      span,
      quote: raw.rawText.slice(span.start, span.end),
      edtf: claim.edtf,
      value: claim.value,
      preferred: claim.preferred,
    };
  });
  return {
    id: idOf(kind, claims, machine),
    kind,
    eventId: mention === null ? null : (mentions[mention]?.eventId ?? null),
    claims,
    explanation,
    reason,
    machine: machine ?? null,
  };
}

/** Where a claim stands in the raw text of its document. */
export function rawClaim({ documentId, span, inRaw }: ClaimDraft, raws: ReadonlyMap<string, RawText>): Span {
  const pieces = inRaw ? [span] : rawPieces(raws.get(documentId) as RawText, span);
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
}

/**
 * A readable id that further documents and an editor's choice do not change: the date that the machine follows, the kind, and four characters made of the claims' words.
 * Example: `2002-10-between-documents-3f0a`.
 */
function idOf(kind: string, claims: KbContradiction['claims'], machine: MachineChoice | undefined): string {
  const isFollowed = (i: number): boolean => machine?.preferred.includes(i) ?? claims[i]?.preferred ?? false;
  const date = claims.find(({ edtf }, i) => isFollowed(i) && edtf !== null)?.edtf;
  const words = claims.map(({ documentId, quote, value }) => `${documentId} ${quote} ${value}`).join('\n');
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 4);
  return [date?.replace(/[^\dX-]+/g, '-'), kind, hash].filter(Boolean).join('-');
}
