import type { MentionDraft } from '@/lib/schema/annotation';
import type { DerivationStep } from '@/lib/schema/day';
import type { KbParticipant } from '@/lib/schema/participant';
import type { Span } from '@/lib/schema/span';
import type { OffsetMap } from '@/lib/text/offset-map';

/** What is needed to bring spans of a clean text back to the raw one. */
export interface RawText {
  readonly rawText: string;
  readonly map: OffsetMap;
}

/** The raw pieces behind a clean span; pieces with only white space between them are one. */
export function rawPieces({ rawText, map }: RawText, span: Span): Span[] {
  const out: Span[] = [];
  for (const piece of map.toRawPieces(span)) {
    const before = out.at(-1);
    if (before && /^\s*$/.test(rawText.slice(before.end, piece.start)))
      out[out.length - 1] = { start: before.start, end: piece.end };
    else out.push(piece);
  }
  return out;
}

/** The raw words behind a clean span, in their pieces and as one stretch. */
export function rawQuote(
  raw: RawText,
  clean: Span,
): { readonly span: Span; readonly pieces: Span[]; readonly quote: string } {
  const pieces = rawPieces(raw, clean);
  const [first, last] = [pieces[0], pieces.at(-1)];
  const span = first && first === last ? first : { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { span, pieces, quote: raw.rawText.slice(span.start, span.end) };
}

/** Participants with the places of their names brought back to the raw text. */
export function rawParticipants(
  { map }: RawText,
  participants: MentionDraft['participants'],
): KbParticipant[] {
  return participants.map((one) => {
    const span = one.span && map.toRaw(one.span);
    return span === one.span ? one : { ...one, span };
  });
}

/** A derivation with its spans brought back to the raw texts of the documents they stand in. Steps whose words stand at the same place there are taken as they are. */
export function rawBasis(
  basis: readonly DerivationStep[],
  sources: ReadonlyMap<string, RawText>,
): DerivationStep[] {
  return basis.map((step) => {
    const source = step.source === null ? undefined : sources.get(step.source);
    const span = source && step.span ? source.map.toRaw(step.span) : null;
    return span === step.span ? step : { ...step, span };
  });
}
