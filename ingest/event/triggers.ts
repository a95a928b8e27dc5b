import type { Span } from '@/lib/schema/span';
import { matchForm } from '@/lib/text/match-form';
import { PhraseMatcher } from '@/lib/text/phrase-matcher';
import { overlaps } from '@/lib/text/trim';
import type { TriggerRow } from '../lexicon/lexicon';

/** A word that tells an event, found in a clause. */
export interface TriggerHit {
  readonly span: Span;
  /** The words themselves: two stretches where the form has a gap. */
  readonly parts: readonly Span[];
  readonly row: TriggerRow;
}

/** How many code units may stand in the gap of a form like `就…交換意見`. */
const LONGEST_GAP = 14;

interface GapForm {
  readonly head: string;
  readonly tail: string;
  readonly row: TriggerRow;
}

/** Finds the lexicon's triggers, plain ones and those with a gap. */
export class TriggerMatcher {
  private readonly plain: PhraseMatcher<TriggerRow | null>;
  private readonly gaps: readonly GapForm[];

  /** @param discards words that hold a form and tell no event: 反對派 */
  constructor(rows: readonly TriggerRow[], discards: readonly string[]) {
    const forms = rows.flatMap((row) => row.forms.map((form) => ({ row, form })));
    const plain = forms.filter(({ form }) => !form.includes('…'));
    this.plain = new PhraseMatcher<TriggerRow | null>([
      ...discards.map((word) => [word, null] as const),
      ...plain.map(({ row, form }) => [form, row] as const),
    ]);
    this.gaps = forms
      .filter(({ form }) => form.includes('…'))
      .map(({ row, form }) => {
        const [head = '', tail = ''] = matchForm(form).split('…');
        return { head, tail, row };
      });
  }

  /** @returns hits in the order of the text; one with a gap takes the place of the plain ones its words cover */
  find(form: string, within: Span): TriggerHit[] {
    const plain = this.plain
      .find(form, within)
      .flatMap(({ span, value }) => (value ? [{ span, parts: [span], row: value }] : []));
    const gapped = this.gaps.flatMap((gap) => gapAt(form, within, gap) ?? []);
    const kept = gapped.filter(
      (hit, i) => !gapped.some((other, j) => j < i && overlaps(other.span, hit.span)),
    );
    const covered = kept.flatMap(({ parts }) => parts);
    return [...plain.filter(({ span }) => !covered.some((part) => overlaps(part, span))), ...kept].sort(
      (a, b) => a.span.start - b.span.start,
    );
  }
}

function gapAt(form: string, within: Span, { head, tail, row }: GapForm): TriggerHit | null {
  const start = form.indexOf(head, within.start);
  if (start < 0 || start >= within.end) return null;
  const from = start + head.length;
  const at = form.indexOf(tail, from + 1);
  if (at < 0 || at + tail.length > within.end || at - from > LONGEST_GAP) return null;
  const end = at + tail.length;
  return {
    span: { start, end },
    parts: [
      { start, end: from },
      { start: at, end },
    ],
    row,
  };
}
