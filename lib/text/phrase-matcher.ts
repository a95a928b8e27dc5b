import type { Span } from '@/lib/schema/span';
import { foldedText } from './folded-text';

/** A phrase of a lexicon found in a text. */
export interface PhraseHit<T> {
  readonly span: Span;
  readonly value: T;
}

interface Entry<T> {
  readonly form: string;
  readonly value: T;
}

/** The phrases that begin with one character: the character alone, and by their second character the others, the longest first. */
interface Bucket<T> {
  alone: Entry<T>[];
  readonly more: Map<number, Entry<T>[]>;
}

const NONE: readonly never[] = [];

/**
 * Finds the phrases of a lexicon in a text, leftmost and longest first, without overlap, in time linear in the text. Scripts and widths are one (`foldedText`).
 * Example: with 朝鮮 and 朝鮮半島 in the lexicon, `朝鮮半島` is one hit, the longer.
 */
export class PhraseMatcher<T> {
  private readonly byStart = new Map<number, Bucket<T>>();

  /** @param entries phrases with what they stand for; of two equal phrases the first counts */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    const seen = new Set<string>();
    for (const [phrase, value] of entries) {
      const form = foldedText(phrase);
      if (form === '' || seen.has(form)) continue;
      seen.add(form);
      this.add({ form, value });
    }
    for (const { more } of this.byStart.values())
      for (const entries of more.values()) entries.sort((a, b) => b.form.length - a.form.length);
  }

  private add(entry: Entry<T>): void {
    const start = entry.form.charCodeAt(0);
    const bucket = this.byStart.get(start) ?? { alone: [], more: new Map() };
    this.byStart.set(start, bucket);
    if (entry.form.length === 1) bucket.alone = [entry];
    else {
      const second = entry.form.charCodeAt(1);
      const others = bucket.more.get(second);
      if (others) others.push(entry);
      else bucket.more.set(second, [entry]);
    }
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
      for (const hit of this.allAt(form, start, within.end)) hits.push(hit);
    return hits;
  }

  /** All phrases that begin at a place, the longest first. */
  allAt(form: string, start: number, limit = form.length): readonly PhraseHit<T>[] {
    const bucket = this.byStart.get(form.charCodeAt(start));
    if (!bucket) return NONE;
    const hits: PhraseHit<T>[] = [];
    for (const { form: phrase, value } of bucket.more.get(form.charCodeAt(start + 1)) ?? NONE)
      if (stands(phrase, form, start, limit))
        hits.push({ span: { start, end: start + phrase.length }, value });
    for (const { form: phrase, value } of bucket.alone)
      if (stands(phrase, form, start, limit))
        hits.push({ span: { start, end: start + phrase.length }, value });
    return hits;
  }

  /** The longest phrase that begins at a place, or null. */
  at(form: string, start: number, limit = form.length): PhraseHit<T> | null {
    const bucket = this.byStart.get(form.charCodeAt(start));
    if (!bucket) return null;
    for (const { form: phrase, value } of bucket.more.get(form.charCodeAt(start + 1)) ?? NONE)
      if (stands(phrase, form, start, limit)) return { span: { start, end: start + phrase.length }, value };
    for (const { form: phrase, value } of bucket.alone)
      if (stands(phrase, form, start, limit)) return { span: { start, end: start + phrase.length }, value };
    return null;
  }
}

function stands(phrase: string, form: string, start: number, limit: number): boolean {
  const end = start + phrase.length;
  return end <= limit && form.startsWith(phrase, start) && !isWordInside(form, start, end);
}

/** A Latin name counts only as a whole word: `US` is not in `USB`. */
function isWordInside(form: string, start: number, end: number): boolean {
  return (isLatin(form, start - 1) && isLatin(form, start)) || (isLatin(form, end - 1) && isLatin(form, end));
}

/** Whether a small Latin letter or a digit stands at a place; what is outside the text is none. */
function isLatin(form: string, at: number): boolean {
  const code = form.charCodeAt(at);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
