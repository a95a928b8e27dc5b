import type { Span } from '@/lib/schema/span';
import { mergeSections, type Section } from './sections';
import { lastAtOrBefore } from './sorted';

/** A replacement in the text before: the words at `span` become `put`, because of `rule`. */
export interface Edit {
  readonly span: Span;
  readonly put: string;
  readonly rule: string;
}

/**
 * Where each character of a cleaned text came from. The sections tile both texts without gap or overlap, so no character is
 * lost or invented; they are plain data (the shape of CodeMirror's ChangeDesc), composable and invertible.
 */
export class OffsetMap {
  private readonly rawStarts: number[] = [];
  private readonly cleanStarts: number[] = [];
  readonly rawLength: number;
  readonly cleanLength: number;
  private inverse: OffsetMap | undefined;

  constructor(readonly sections: readonly Section[]) {
    let raw = 0;
    let clean = 0;
    for (const section of sections) {
      if (section.rule === null && section.raw !== section.clean)
        throw new Error('a copied section has two lengths');
      this.rawStarts.push(raw);
      this.cleanStarts.push(clean);
      raw += section.raw;
      clean += section.clean;
    }
    this.rawLength = raw;
    this.cleanLength = clean;
  }

  static identity(length: number): OffsetMap {
    return new OffsetMap(length === 0 ? [] : [{ raw: length, clean: length, rule: null }]);
  }

  /** The map from the text after `next` to the text before this one: first `this` edited, then `next`. */
  compose(next: OffsetMap): OffsetMap {
    if (this.cleanLength !== next.rawLength) throw new Error('these two maps do not meet in one text');
    return new OffsetMap(mergeSections(this.sections, next.sections));
  }

  invert(): OffsetMap {
    this.inverse ??= new OffsetMap(
      this.sections.map(({ raw, clean, rule }) => ({ raw: clean, clean: raw, rule })),
    );
    return this.inverse;
  }

  /** The smallest raw span that holds a clean one; an edited run counts whole. Empty spans stay empty. One that stands at the same place in both texts is given back itself. */
  toRaw(span: Span): Span {
    const pieces = this.toRawPieces(span);
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first && last)
      return first.start === span.start && last.end === span.end
        ? span
        : { start: first.start, end: last.end };
    const at = this.rawAt(span.start);
    return { start: at, end: at };
  }

  /** The raw runs behind a clean span, in order, without what edits took out between them; adjoining runs are one. */
  toRawPieces(span: Span): Span[] {
    const pieces: Span[] = [];
    for (
      let i = Math.max(0, lastAtOrBefore(this.cleanStarts, span.start));
      i < this.sections.length;
      i += 1
    ) {
      const section = this.sections[i] as Section;
      const cleanStart = this.cleanStarts[i] as number;
      const rawStart = this.rawStarts[i] as number;
      if (cleanStart >= span.end) break;
      if (section.clean === 0 || cleanStart + section.clean <= span.start) continue;
      const whole = section.rule !== null;
      const start = whole ? rawStart : rawStart + Math.max(0, span.start - cleanStart);
      const end = whole ? rawStart + section.raw : rawStart + Math.min(section.clean, span.end - cleanStart);
      const before = pieces.at(-1);
      if (before && before.end === start) pieces[pieces.length - 1] = { start: before.start, end };
      else if (end > start) pieces.push({ start, end });
    }
    return pieces;
  }

  /** The clean span of what is left of a raw span. */
  toClean(span: Span): Span {
    return this.invert().toRaw(span);
  }

  private rawAt(clean: number): number {
    const i = lastAtOrBefore(this.cleanStarts, clean);
    const section = this.sections[i];
    if (!section) return 0;
    const rawStart = this.rawStarts[i] as number;
    return section.rule === null ? rawStart + clean - (this.cleanStarts[i] as number) : rawStart;
  }
}

/**
 * Applies edits to a text. They must be sorted and must not overlap.
 * @returns the text after, and the map back to the text before
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; map: OffsetMap } {
  const sections: Section[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { span, put, rule } of edits) {
    if (span.start < at || span.end > text.length)
      throw new Error(`edit ${rule} at ${span.start} overlaps another`);
    if (span.start > at) sections.push({ raw: span.start - at, clean: span.start - at, rule: null });
    parts.push(text.slice(at, span.start), put);
    sections.push({ raw: span.end - span.start, clean: put.length, rule });
    at = span.end;
  }
  if (at < text.length) sections.push({ raw: text.length - at, clean: text.length - at, rule: null });
  parts.push(text.slice(at));
  return { text: parts.join(''), map: new OffsetMap(sections) };
}
