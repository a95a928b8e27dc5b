import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type Edit, OffsetMap } from './offset-map';

/** A text and edits on it, sorted and apart. */
function editsOn(length: number): fc.Arbitrary<Edit[]> {
  const cut = fc.tuple(fc.nat(length), fc.nat(4), fc.string({ maxLength: 3 }));
  return fc.array(cut, { maxLength: 8 }).map((cuts) => {
    const out: Edit[] = [];
    let at = 0;
    for (const [start, size, put] of cuts.sort((a, b) => a[0] - b[0])) {
      const end = Math.min(length, start + size);
      if (start < at || (start === end && put === '')) continue;
      out.push({ span: { start, end }, put, rule: 'test' });
      at = end + 1;
    }
    return out;
  });
}

const edited = fc
  .string({ maxLength: 40 })
  .chain((text) => editsOn(text.length).map((edits) => ({ text, edits, after: applyEdits(text, edits) })));

const twiceEdited = edited.chain((first) =>
  editsOn(first.after.text.length).map((edits) => ({
    ...first,
    second: applyEdits(first.after.text, edits),
  })),
);

describe('an offset map', () => {
  test('finds the raw words of a clean span', () => {
    const raw = '北韓的核武\n僵局';
    const { text, map } = applyEdits(raw, [{ span: { start: 5, end: 6 }, put: '', rule: 'wrap' }]);
    expect(text).toBe('北韓的核武僵局');
    expect(map.toRaw({ start: 3, end: 7 })).toEqual({ start: 3, end: 8 });
    expect(map.toRawPieces({ start: 3, end: 7 })).toEqual([
      { start: 3, end: 5 },
      { start: 6, end: 8 },
    ]);
    expect(map.toClean({ start: 6, end: 8 })).toEqual({ start: 5, end: 7 });
  });

  test('copies what no rule touched, to the letter', () => {
    fc.assert(
      fc.property(edited, ({ text, after }) => {
        let raw = 0;
        let clean = 0;
        for (const section of after.map.sections) {
          if (section.rule === null)
            expect(after.text.slice(clean, clean + section.clean)).toBe(text.slice(raw, raw + section.raw));
          raw += section.raw;
          clean += section.clean;
        }
        expect([raw, clean]).toEqual([text.length, after.text.length]);
      }),
    );
  });

  test('inverts to itself', () => {
    fc.assert(
      fc.property(edited, ({ after }) => {
        expect(after.map.invert().invert().sections).toEqual(after.map.sections);
      }),
    );
  });

  test('composes: lengths fit, and every copied character is the same in all three texts', () => {
    fc.assert(
      fc.property(twiceEdited, ({ text, after, second }) => {
        const both = after.map.compose(second.map);
        expect([both.rawLength, both.cleanLength]).toEqual([text.length, second.text.length]);
        let raw = 0;
        let clean = 0;
        for (const section of both.sections) {
          if (section.rule === null)
            expect(second.text.slice(clean, clean + section.clean)).toBe(text.slice(raw, raw + section.raw));
          raw += section.raw;
          clean += section.clean;
        }
      }),
    );
  });

  test('composing with no edit changes nothing a reader sees', () => {
    fc.assert(
      fc.property(edited, ({ after }) => {
        const same = after.map.compose(OffsetMap.identity(after.text.length));
        for (let i = 0; i < after.text.length; i += 1)
          expect(same.toRaw({ start: i, end: i + 1 })).toEqual(after.map.toRaw({ start: i, end: i + 1 }));
      }),
    );
  });

  test('refuses edits that overlap', () => {
    const edits = [0, 1].map((start) => ({ span: { start, end: start + 2 }, put: '', rule: 'test' }));
    expect(() => applyEdits('abcd', edits)).toThrow(/overlaps/);
  });
});
