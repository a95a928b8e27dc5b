import type { Span } from '@/lib/schema/span';
import type { OffsetMap } from '@/lib/text/offset-map';
import { foundForm } from '@/lib/text/search-form';

/** A document's words in both forms: as the file has them, and mended. */
export interface RuledText {
  readonly id: string;
  readonly raw: string;
  readonly clean: string;
  /** From the clean text back to the raw one. */
  readonly map: OffsetMap;
}

/** A text without blanks, in the form of a search, and for each of its characters the place in the clean text; -1 where that has none. */
export interface FoldedText {
  readonly form: string;
  readonly at: readonly number[];
}

/** The two forms in which an editor may have copied words: from the file, with its notes and wrong glyphs, or as they are shown. */
export function foldedTexts({ raw, clean, map }: RuledText): FoldedText[] {
  const back = map.invert();
  return [
    folded(clean, (i) => i),
    folded(raw, (i) => back.toRawPieces({ start: i, end: i + 1 })[0]?.start ?? -1),
  ];
}

function folded(text: string, place: (i: number) => number): FoldedText {
  const form = foundForm(text);
  const at: number[] = [];
  let kept = '';
  for (let i = 0; i < form.length; i += 1) {
    const unit = form[i] as string;
    if (/\s/.test(unit)) continue;
    kept += unit;
    at.push(place(i));
  }
  return { form: kept, at };
}

/**
 * Where words stand in a document, blanks, script and wrong glyphs aside. Example: `帄壤宣言` and `平壤宣言` are found at the same place, also where a page's note
 * runs through them in the file.
 * @returns spans of the clean text, each once
 */
export function placesOf(quote: string, texts: readonly FoldedText[]): Span[] {
  const asked = foundForm(quote).replace(/\s/g, '');
  const out = new Map<string, Span>();
  if (asked === '') return [];
  for (const { form, at } of texts)
    for (let i = form.indexOf(asked); i >= 0; i = form.indexOf(asked, i + 1)) {
      const held = at.slice(i, i + asked.length).filter((place) => place >= 0);
      const [start, last] = [held[0], held.at(-1)];
      if (start !== undefined && last !== undefined && last >= start)
        out.set(`${start} ${last}`, { start, end: last + 1 });
    }
  return [...out.values()];
}
