import { LRUCache } from 'lru-cache';
import type { Span } from '@/lib/schema/span';

/** So many code units are looked through at once. */
const STRETCH = 256;
/** So many texts are remembered with what stands in them. */
const MOST_TEXTS = 256;

type Stretches<T> = Map<number, readonly T[]>;

/** What stands in texts, looked up once by stretches of them: a clause is asked for several times, and in parts. */
export class FoundInTexts<T extends { readonly span: Span }> {
  private readonly texts = new LRUCache<string, Stretches<T>>({ max: MOST_TEXTS });
  /** The text asked for last, which is mostly the one asked for next. */
  private last = '';
  private stretches: Stretches<T> = new Map();

  /** @param look all that begins within a stretch of a text, wherever it ends, in the order in which it begins */
  constructor(private readonly look: (form: string, stretch: Span) => readonly T[]) {}

  /** All that begins within a span of a text, wherever it ends, in the order in which it begins. */
  beginningIn(form: string, { start, end }: Span): T[] {
    if (form !== this.last) this.turnTo(form);
    const found: T[] = [];
    for (let number = Math.floor(start / STRETCH); number * STRETCH < end; number += 1)
      for (const one of this.stretch(number)) {
        const at = one.span.start;
        if (at >= end) break;
        if (at >= start) found.push(one);
      }
    return found;
  }

  private turnTo(form: string): void {
    const known = this.texts.get(form);
    this.stretches = known ?? new Map();
    if (known === undefined) this.texts.set(form, this.stretches);
    this.last = form;
  }

  private stretch(number: number): readonly T[] {
    const known = this.stretches.get(number);
    if (known !== undefined) return known;
    const end = Math.min(this.last.length, (number + 1) * STRETCH);
    const found = this.look(this.last, { start: number * STRETCH, end });
    this.stretches.set(number, found);
    return found;
  }
}
