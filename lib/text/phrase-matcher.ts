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
  /** Whether it begins, and whether it ends, with a Latin letter or a digit: there it must stand as a whole word. */
  readonly beginsLatin: boolean;
  readonly endsLatin: boolean;
}

/** The phrases that begin with one character: the character alone, and by their second character the others, the longest first. */
interface Bucket<T> {
  alone: Entry<T> | null;
  readonly more: Map<number, Entry<T>[]>;
}

const NONE: readonly never[] = [];

/**
 * Finds the phrases of a lexicon in a text, leftmost and longest first, without overlap, in time linear in the text. Scripts and widths are one (`foldedText`).
 * Example: with 朝鮮 and 朝鮮半島 in the lexicon, `朝鮮半島` is one hit, the longer.
 */
export class PhraseMatcher<T> {
  private readonly buckets: Bucket<T>[] = [];
  /** For each code unit with which a phrase begins the number of its bucket, from 1; 0 for any other. Most places of a text are passed over by this alone. */
  private readonly starts = new Uint16Array(0x1_0000);

  /** @param entries phrases with what they stand for; of two equal phrases the first counts */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    const seen = new Set<string>();
    for (const [phrase, value] of entries) {
      const form = foldedText(phrase);
      if (form === '' || seen.has(form)) continue;
      seen.add(form);
      this.add({ form, value, beginsLatin: isLatin(form, 0), endsLatin: isLatin(form, form.length - 1) });
    }
    for (const { more } of this.buckets)
      for (const entries of more.values()) entries.sort((a, b) => b.form.length - a.form.length);
  }

  private add(entry: Entry<T>): void {
    const start = entry.form.charCodeAt(0);
    if (this.starts[start] === 0) this.starts[start] = this.buckets.push({ alone: null, more: new Map() });
    const bucket = this.bucketAt(entry.form, 0) as Bucket<T>;
    if (entry.form.length === 1) bucket.alone = entry;
    else {
      const second = entry.form.charCodeAt(1);
      const others = bucket.more.get(second);
      if (others) others.push(entry);
      else bucket.more.set(second, [entry]);
    }
  }

  /** The phrases that begin as the text does at a place. */
  private bucketAt(form: string, at: number): Bucket<T> | null {
    const number = this.starts[form.charCodeAt(at)];
    return number ? (this.buckets[number - 1] as Bucket<T>) : null;
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

  /** All phrases that begin within a span, wherever they end, also those that overlap others or stand within them. */
  beginningIn(form: string, { start, end }: Span): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let at = start; at < end; at += 1) for (const hit of this.allAt(form, at)) hits.push(hit);
    return hits;
  }

  /** All phrases that begin at a place, the longest first. */
  allAt(form: string, start: number, limit = form.length): readonly PhraseHit<T>[] {
    const bucket = this.bucketAt(form, start);
    if (bucket === null) return NONE;
    const { alone, more } = bucket;
    let hits: PhraseHit<T>[] | null = null;
    for (const entry of more.get(form.charCodeAt(start + 1)) ?? NONE)
      if (stands(entry, form, start, limit)) {
        hits ??= [];
        hits.push(hitOf(entry, start));
      }
    if (alone !== null && stands(alone, form, start, limit)) {
      hits ??= [];
      hits.push(hitOf(alone, start));
    }
    return hits ?? NONE;
  }

  /** The longest phrase that begins at a place, or null. */
  at(form: string, start: number, limit = form.length): PhraseHit<T> | null {
    const bucket = this.bucketAt(form, start);
    if (bucket === null) return null;
    const { alone, more } = bucket;
    for (const entry of more.get(form.charCodeAt(start + 1)) ?? NONE)
      if (stands(entry, form, start, limit)) return hitOf(entry, start);
    return alone !== null && stands(alone, form, start, limit) ? hitOf(alone, start) : null;
  }
}

function hitOf<T>({ form, value }: Entry<T>, start: number): PhraseHit<T> {
  return { span: { start, end: start + form.length }, value };
}

/** A Latin name counts only as a whole word: `US` is not in `USB`. */
function stands(
  { form: phrase, beginsLatin, endsLatin }: Entry<unknown>,
  form: string,
  start: number,
  limit: number,
): boolean {
  const end = start + phrase.length;
  return (
    end <= limit &&
    form.startsWith(phrase, start) &&
    !(beginsLatin && isLatin(form, start - 1)) &&
    !(endsLatin && isLatin(form, end))
  );
}

/** Whether a small Latin letter or a digit stands at a place; what is outside the text is none. */
function isLatin(form: string, at: number): boolean {
  const code = form.charCodeAt(at);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
