import type { Span } from '@/lib/schema/span';
import { GapMatcher, hasGap } from '@/lib/text/gap-matcher';
import { PhraseMatcher } from '@/lib/text/phrase-matcher';
import { isWithin, overlaps } from '@/lib/text/trim';
import type { TriggerRow } from '../../knowledge/lexicon';
import { FoundInTexts } from './found-in-texts';

/** A word that tells an event, found in a clause. */
export interface TriggerHit {
  readonly span: Span;
  /** The words themselves: two stretches where the form has a gap. */
  readonly parts: readonly Span[];
  readonly row: TriggerRow;
}

interface Found {
  readonly span: Span;
  readonly parts: readonly Span[];
  /** Null for a discard. */
  readonly row: TriggerRow | null;
}

/** Finds the lexicon's triggers, plain ones and those with a gap. */
export class TriggerMatcher {
  private readonly plain: FoundInTexts<Found>;
  private readonly gaps: FoundInTexts<Found>;

  /** @param discards words that hold a form and tell no event: 反對派 */
  constructor(rows: readonly TriggerRow[], discards: readonly string[]) {
    const forms = rows.flatMap((row) => row.forms.map((form) => ({ row, form })));
    const plain = new PhraseMatcher<TriggerRow | null>([
      ...discards.map((word) => [word, null] as const),
      ...forms.filter(({ form }) => !hasGap(form)).map(({ row, form }) => [form, row] as const),
    ]);
    const gaps = new GapMatcher(forms.map(({ row, form }) => [form, row] as const));
    this.plain = new FoundInTexts<Found>((form, stretch) =>
      plain.beginningIn(form, stretch).map(({ span, value }) => ({ span, parts: [span], row: value })),
    );
    this.gaps = new FoundInTexts<Found>((form, stretch) =>
      gaps.beginningIn(form, stretch).map(({ span, parts, value }) => ({ span, parts, row: value })),
    );
  }

  /**
   * @param names what is named in the text; words that cut into a name are none (北[韓戰]後 holds no 韓戰)
   * @returns hits in the order of the text; of two that share words the one with more words of its own counts, then the shorter
   */
  find(form: string, within: Span, names: readonly Span[] = []): TriggerHit[] {
    const ends = ({ span }: Found): boolean => span.end <= within.end;
    const plain = this.plain.beginningIn(form, within).filter(ends);
    const gaps = this.gaps.beginningIn(form, within).filter(ends);
    if (plain.length + gaps.length === 0) return [];
    const words = new Map(gaps.length === 0 ? [] : plain.map(({ span }) => [span.start, span.end]));
    // 同意以談判解決 holds no 同…談判: the head of a form with a gap is no beginning of another word.
    const gapped = gaps.filter(
      ({ parts: [head] }) =>
        (words.get(head?.start ?? -1) ?? 0) <= (head?.end ?? 0) || (head?.end ?? 0) - (head?.start ?? 0) > 1,
    );
    const all = [...plain, ...gapped].filter(
      ({ parts }) => !parts.some((part) => names.some((name) => cuts(part, name))),
    );
    if (all.length > 1)
      all.sort((a, b) => literal(b) - literal(a) || extent(a) - extent(b) || a.span.start - b.span.start);
    const hits = apart(all).filter((one): one is TriggerHit => one.row !== null);
    return hits.sort((a, b) => a.span.start - b.span.start);
  }
}

/** Of findings in the order in which they count those that share no character with one before: a line may hold thousands, and a clause's are a few. */
function apart(all: readonly Found[]): Found[] {
  if (all.length < 2) return [...all];
  const taken = new Set<number>();
  return all.filter(({ parts }) => {
    for (const { start, end } of parts)
      for (let at = start; at < end; at += 1) if (taken.has(at)) return false;
    for (const { start, end } of parts) for (let at = start; at < end; at += 1) taken.add(at);
    return true;
  });
}

function cuts(part: Span, name: Span): boolean {
  return overlaps(part, name) && !isWithin(part, name) && !isWithin(name, part);
}

function extent({ span }: Found): number {
  return span.end - span.start;
}

/** How many characters of the text the form itself states. */
function literal({ parts }: Found): number {
  return parts.reduce((sum, part) => sum + part.end - part.start, 0);
}
