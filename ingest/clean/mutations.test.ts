import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIVE } from '../fixtures/five';
import { clean, segment } from '../language/zh/text/fixture';

const files = readdirSync(FIVE).filter((name) => name.endsWith('.txt'));
/** The scripts, each told once, as one line. */
const scripts = files
  .map((name) => clean(readFileSync(join(FIVE, name), 'utf8')))
  .filter(({ places }) => places.length > 1)
  .map(({ text }) => text);

/** The sentences of a raw text, without white space. */
function sentences(raw: string): string[] {
  const { text } = clean(raw);
  return segment(text, () => 0).flatMap((block) =>
    block.sentences.map(({ start, end }) => text.slice(start, end).replace(/\s/g, '')),
  );
}

/** Lines of one width, not cut within a figure. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + width);
    while (end < text.length && /[\w.]/.test(text[end] ?? '') && /[\w.]/.test(text[end - 1] ?? '')) end -= 1;
    lines.push(text.slice(start, end));
    start = end;
  }
  return lines;
}

const script = fc.constantFrom(...scripts);
const width = fc.integer({ min: 24, max: 48 });
const RUNS = { numRuns: 40 };

describe('a changed document says the same sentences', () => {
  test('when its wraps move', () => {
    fc.assert(
      fc.property(script, width, fc.constantFrom('\n', '\r\n'), (text, columns, end) => {
        expect(sentences(wrap(text, columns).join(end))).toEqual(sentences(text));
      }),
      RUNS,
    );
  });

  test('when a blank line follows every line', () => {
    fc.assert(
      fc.property(script, width, (text, columns) => {
        expect(sentences(wrap(text, columns).join('\n\n'))).toEqual(sentences(text));
      }),
      RUNS,
    );
  });

  test('when it is told more or fewer times, the last time in part, with its marks set otherwise', () => {
    const marks: Readonly<Record<string, string>> = { '，': ',', '「': '“', '」': '”', '(': '（', ')': '）' };
    fc.assert(
      fc.property(script, fc.integer({ min: 2, max: 9 }), fc.nat(30), width, (text, times, more, columns) => {
        const other = text.replace(/[，「」()]/g, (mark) => marks[mark] ?? mark);
        const told = text + other.repeat(times - 1) + text.slice(0, more);
        const raw = wrap(told, columns).join('\n');
        expect(clean(raw).places).toHaveLength(more > 0 ? times + 1 : times);
        expect(sentences(raw)).toEqual(sentences(text));
      }),
      RUNS,
    );
  });

  test('when footnotes and page breaks cut its sentences', () => {
    const pageBreak = fc.constantFrom('\n ', '\n\f');
    fc.assert(
      fc.property(
        script,
        width,
        fc.integer({ min: 3, max: 6 }),
        pageBreak,
        (text, columns, perPage, turn) => {
          const lines = wrap(text, columns);
          let raw = '';
          let note = 0;
          for (const [i, line] of lines.entries()) {
            if (i > 0) raw += i % perPage === 0 ? turn : '\n';
            raw += line;
            const ends = i % perPage === perPage - 1 && i < lines.length - 1;
            if (!ends || !/[，。；」]$/.test(line)) continue;
            note += 1;
            raw += `${note}\n${' '.repeat(40)}\n${note}\n  某某，《北韓研究》，2003 年 2 月。`;
          }
          expect(sentences(raw)).toEqual(sentences(text));
          expect(clean(raw).footnotes.map(({ label }) => label)).toEqual(
            Array.from({ length: note }, (_, i) => String(i + 1)),
          );
        },
      ),
    );
  });
});

test.each(files)(
  '%s: a clean span’s raw pieces give its text back, but for what named edits changed',
  (file) => {
    const raw = readFileSync(join(FIVE, file), 'utf8');
    const { text, map } = clean(raw);
    const put = new Map<number, string>();
    for (let at = 0, i = 0; i < map.sections.length; i += 1) {
      const { clean: length, rule } = map.sections[i] as (typeof map.sections)[number];
      if (rule !== null && length > 0) put.set(at, text.slice(at, at + length));
      at += length;
    }
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 120 }), (start, length) => {
        const end = Math.min(text.length, start + length);
        let back = '';
        for (let at = start; at < end; at += 1) {
          const [piece] = map.toRawPieces({ start: at, end: at + 1 });
          back += put.get(at) ?? (piece ? raw.slice(piece.start, piece.end) : '');
        }
        expect(back).toBe(text.slice(start, end));
        const { start: first, end: last } = map.toRaw({ start, end });
        expect(map.toClean({ start: first, end: last })).toEqual({ start, end });
      }),
      { numRuns: 60 },
    );
  },
);
