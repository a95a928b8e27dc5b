import { LRUCache } from 'lru-cache';
import type { Span } from '@/lib/schema/span';
import { GapMatcher, hasGap } from '@/lib/text/gap-matcher';
import { PhraseMatcher } from '@/lib/text/phrase-matcher';
import { isWithin, overlaps } from '@/lib/text/trim';
import type { TriggerRow } from '../../knowledge/lexicon';

/** A word that tells an event, found in a clause. */
export interface TriggerHit {
  readonly span: Span;
  /** The words themselves: two stretches where the form has a gap. */
  readonly parts: readonly Span[];
  readonly row: TriggerRow;
}

interface Found {
  readonly parts: readonly Span[];
  /** Null for a discard. */
  readonly row: TriggerRow | null;
}

/** So many code units are looked through at once. */
const STRETCH = 256;
/** So many texts are remembered with what stands in them. */
const MOST_TEXTS = 256;

/** Finds the lexicon's triggers, plain ones and those with a gap. */
export class TriggerMatcher {
  private readonly plain: PhraseMatcher<TriggerRow | null>;
  private readonly gaps: GapMatcher<TriggerRow>;
  /** The plain ones in a text by its stretches: a clause is asked for several times, and in parts. */
  private readonly texts = new LRUCache<string, Map<number, readonly Found[]>>({ max: MOST_TEXTS });

  /** @param discards words that hold a form and tell no event: 反對派 */
  constructor(rows: readonly TriggerRow[], discards: readonly string[]) {
    const forms = rows.flatMap((row) => row.forms.map((form) => ({ row, form })));
    this.plain = new PhraseMatcher<TriggerRow | null>([
      ...discards.map((word) => [word, null] as const),
      ...forms.filter(({ form }) => !hasGap(form)).map(({ row, form }) => [form, row] as const),
    ]);
    this.gaps = new GapMatcher(forms.map(({ row, form }) => [form, row] as const));
  }

  /**
   * @param names what is named in the text; words that cut into a name are none (北[韓戰]後 holds no 韓戰)
   * @returns hits in the order of the text; of two that share words the one with more words of its own counts, then the shorter
   */
  find(form: string, within: Span, names: readonly Span[] = []): TriggerHit[] {
    const plain = this.plainIn(form, within);
    const gaps = this.gapsIn(form, within);
    const words = new Map(
      gaps.length === 0 ? [] : plain.map(({ parts: [word] }) => [word?.start, word?.end ?? 0]),
    );
    // 同意以談判解決 holds no 同…談判: the head of a form with a gap is no beginning of another word.
    const gapped = gaps.filter(
      ({ parts: [head] }) =>
        (words.get(head?.start) ?? 0) <= (head?.end ?? 0) || (head?.end ?? 0) - (head?.start ?? 0) > 1,
    );
    const all = [...plain, ...gapped].filter(
      ({ parts }) => !parts.some((part) => names.some((name) => cuts(part, name))),
    );
    all.sort((a, b) => literal(b) - literal(a) || extent(a) - extent(b) || start(a) - start(b));
    return apart(all)
      .flatMap(({ parts, row }) =>
        row ? [{ parts, row, span: { start: start({ parts }), end: end({ parts }) } }] : [],
      )
      .sort((a, b) => a.span.start - b.span.start);
  }

  private plainIn(form: string, { start, end }: Span): Found[] {
    const stretches = this.texts.get(form) ?? new Map<number, readonly Found[]>();
    if (stretches.size === 0) this.texts.set(form, stretches);
    const found: Found[] = [];
    for (let number = Math.floor(start / STRETCH); number * STRETCH < end; number += 1) {
      const here = stretches.get(number) ?? this.beginningIn(form, number);
      stretches.set(number, here);
      for (const one of here) {
        const { start: first, end: last } = one.parts[0] as Span;
        if (first >= start && last <= end) found.push(one);
      }
    }
    return found;
  }

  private beginningIn(form: string, stretch: number): Found[] {
    const span = { start: stretch * STRETCH, end: Math.min(form.length, (stretch + 1) * STRETCH) };
    return this.plain.beginningIn(form, span).map((hit) => ({ parts: [hit.span], row: hit.value }));
  }

  private gapsIn(form: string, within: Span): Found[] {
    return this.gaps.find(form, within).map(({ parts, value }) => ({ parts, row: value }));
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

type Parts = Pick<Found, 'parts'>;

function start({ parts }: Parts): number {
  return parts[0]?.start ?? 0;
}

function end({ parts }: Parts): number {
  return parts.at(-1)?.end ?? 0;
}

function extent(hit: Parts): number {
  return end(hit) - start(hit);
}

/** How many characters of the text the form itself states. */
function literal({ parts }: Parts): number {
  return parts.reduce((sum, part) => sum + part.end - part.start, 0);
}
