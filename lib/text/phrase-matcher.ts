import type { Span } from '@/lib/schema/span';
import { foldedText } from './folded-text';

/** A phrase of a lexicon found in a text. */
export interface PhraseHit<T> {
  readonly span: Span;
  readonly value: T;
}

/**
 * Finds the phrases of a lexicon in a text, leftmost and longest first, without overlap, in time linear in the text. Scripts and widths are one (`foldedText`).
 * Example: with 朝鮮 and 朝鮮半島 in the lexicon, `朝鮮半島` is one hit, the longer.
 */
export class PhraseMatcher<T> {
  private readonly byStart = new Map<string, { form: string; value: T }[]>();

  /** @param entries phrases with what they stand for; of two equal phrases the first counts */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    const seen = new Set<string>();
    for (const [phrase, value] of entries) {
      const form = foldedText(phrase);
      if (form === '' || seen.has(form)) continue;
      seen.add(form);
      const start = form[0] as string;
      const bucket = this.byStart.get(start);
      if (bucket) bucket.push({ form, value });
      else this.byStart.set(start, [{ form, value }]);
    }
    for (const bucket of this.byStart.values()) bucket.sort((a, b) => b.form.length - a.form.length);
  }

  /** @param form the folded text; spans are its offsets, which are the text's own */
  find(form: string, within: Span = { start: 0, end: form.length }): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let i = within.start; i < within.end; ) {
      const hit = this.at(form, i, within.end);
      if (hit) hits.push(hit);
      i = hit ? hit.span.end : i + 1;
    }
    return hits;
  }

  /** All phrases in a text, also those that overlap others or stand within them. */
  findAll(form: string, within: Span = { start: 0, end: form.length }): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let start = within.start; start < within.end; start += 1)
      hits.push(...this.allAt(form, start, within.end));
    return hits;
  }

  /** All phrases that begin at a place, the longest first. */
  allAt(form: string, start: number, limit = form.length): PhraseHit<T>[] {
    return (this.byStart.get(form[start] as string) ?? []).flatMap(({ form: phrase, value }) => {
      const end = start + phrase.length;
      const is = end <= limit && form.startsWith(phrase, start) && !isWordInside(form, start, end);
      return is ? [{ span: { start, end }, value }] : [];
    });
  }

  /** The longest phrase that begins at a place, or null. */
  at(form: string, start: number, limit = form.length): PhraseHit<T> | null {
    const bucket = this.byStart.get(form[start] as string);
    if (!bucket) return null;
    for (const { form: phrase, value } of bucket) {
      const end = start + phrase.length;
      if (end > limit || !form.startsWith(phrase, start)) continue;
      if (isWordInside(form, start, end)) continue;
      return { span: { start, end }, value };
    }
    return null;
  }
}

/** A Latin name counts only as a whole word: `US` is not in `USB`. */
function isWordInside(form: string, start: number, end: number): boolean {
  const latin = /[a-z0-9]/;
  const cuts = (a: string | undefined, b: string | undefined): boolean =>
    !!a && !!b && latin.test(a) && latin.test(b);
  return cuts(form[start - 1], form[start]) || cuts(form[end - 1], form[end]);
}
