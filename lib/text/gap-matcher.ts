import type { Span } from '@/lib/schema/span';
import { foldedText } from './folded-text';

/** What stands for the gap in a form like 就…交換意見. */
const GAP = '…';

/** How many code units may stand in a gap. */
const LONGEST = 14;

interface GapForm<Value> {
  readonly head: string;
  readonly tail: string;
  readonly value: Value;
}

/** A form with a gap that was found; its words are two stretches, one where nothing stands in the gap. */
export interface GapHit<Value> {
  /** From its head to its tail. */
  readonly span: Span;
  readonly parts: readonly Span[];
  readonly value: Value;
}

export function hasGap(form: string): boolean {
  return form.includes(GAP);
}

/** Finds forms with one gap in folded text: 據…報導 in 據外電報導. Counter-example: a gap of more than fourteen code units. */
export class GapMatcher<Value> {
  /** By the first code unit of their heads. */
  private readonly forms = new Map<number, GapForm<Value>[]>();
  /** 1 for each code unit with which a head begins: most places of a text are passed over by this alone. */
  private readonly begins = new Uint8Array(0x1_0000);

  /** @param entries forms and what each stands for; a form without a gap is none of this matcher's and is passed over */
  constructor(entries: Iterable<readonly [form: string, value: Value]>) {
    for (const [form, value] of entries) {
      if (!hasGap(form)) continue;
      const [head = '', tail = ''] = foldedText(form).split(GAP);
      const first = head.charCodeAt(0);
      this.forms.set(first, [...(this.forms.get(first) ?? []), { head, tail, value }]);
      this.begins[first] = 1;
    }
  }

  /** For each place at which a head stands the nearest tail behind it, within `within`. */
  find(form: string, within: Span): GapHit<Value>[] {
    return this.beginningIn(form, within, within.end);
  }

  /** The same for heads that begin within a span, wherever their tails end, up to a limit. */
  beginningIn(form: string, { start, end: last }: Span, limit = form.length): GapHit<Value>[] {
    const hits: GapHit<Value>[] = [];
    for (let i = start; i < last; i += 1) {
      const first = form.charCodeAt(i);
      if (this.begins[first] !== 1) continue;
      for (const { head, tail, value } of this.forms.get(first) ?? []) {
        const from = i + head.length;
        if (!form.startsWith(head, i)) continue;
        const reach = form.slice(from, Math.min(limit, from + LONGEST + tail.length));
        const at = reach.indexOf(tail) + from;
        if (at < from) continue;
        const end = at + tail.length;
        const span = { start: i, end };
        const parts =
          at === from
            ? [span]
            : [
                { start: i, end: from },
                { start: at, end },
              ];
        hits.push({ span, parts, value });
      }
    }
    return hits;
  }
}
