import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIVE } from '../fixtures/five';
import { clean } from '../language/zh/text/fixture';

const files = readdirSync(FIVE).filter((name) => name.endsWith('.txt'));

function seed(start: string): string {
  const file = files.find((name) => name.startsWith(start)) ?? '';
  return readFileSync(join(FIVE, file), 'utf8');
}

describe('the text as it reads', () => {
  test.each([
    [
      'lines of one width join',
      `${'會談'.repeat(16)}\n${'會談'.repeat(16)}\n${'會談'.repeat(16)}\n結束。`,
      1,
    ],
    [
      'a paragraph cut at one length joins among whole ones',
      `${'會談進展順利，'.repeat(20)}\n\n${'會談'.repeat(12)}於 1\n980 年${'會談'.repeat(11)}\n${'會談'.repeat(13)}\n結束。\n\n${'會談進展順利，'.repeat(20)}`,
      3,
    ],
    [
      'sentences of one length stay apart',
      `${'會談進展順利，'.repeat(20)}\n\n${'會談進展順利，'.repeat(20)}\n\n${'會談進展順利，'.repeat(20)}\n\n第一則：${'會談'.repeat(10)}。\n第二則：${'談判'.repeat(10)}。\n第三則：${'斡旋'.repeat(9)}。`,
      6,
    ],
    ['lines of their own stay apart', '標題\n第一段說了很多話。\n第二段也說了很多很多很多話，說個不停。', 3],
  ])('%s', (_, raw, paragraphs) => {
    expect(clean(raw).text.split('\n')).toHaveLength(paragraphs);
  });

  test.each([
    ['2005 年 7 月 26 日', '2005年7月26日', 'blanks between figures and characters close'],
    ['國 家 外 交', '國家外交', 'words spaced out letter by letter close'],
    ['陳一心   林二美', '陳一心   林二美', 'names stay apart'],
    ['尌是帄壤', '就是平壤', 'wrongly mapped glyphs are mended'],
    ['冻结核计划', '冻结核计划', 'a glyph that is a word of simplified script stays'],
  ])('%s reads %s: %s', (raw, text) => {
    expect(clean(raw).text).toBe(text);
  });
});

describe('the five documents', () => {
  test.each([
    ['000', 10],
    ['001', 11],
    ['002', 7],
    ['003', 8],
    ['004', 1],
  ])('%s holds its text %i times', (start, places) => {
    expect(clean(seed(start)).places).toHaveLength(places);
  });

  test.each(files)('%s: no character is lost or invented, and copied ones are the same', (file) => {
    const raw = readFileSync(join(FIVE, file), 'utf8');
    const { text, map } = clean(raw);
    expect([map.rawLength, map.cleanLength]).toEqual([raw.length, text.length]);
    let at = { raw: 0, clean: 0 };
    for (const section of map.sections) {
      if (section.rule === null)
        expect(raw.slice(at.raw, at.raw + section.raw)).toBe(text.slice(at.clean, at.clean + section.clean));
      else if (section.clean > 0)
        expect(['wrap', 'paragraph-break', 'glyph', 'mark']).toContain(section.rule);
      at = { raw: at.raw + section.raw, clean: at.clean + section.clean };
    }
  });

  test('a sentence that footnotes cut in two is one, and its raw span is in pieces', () => {
    const raw = seed('004');
    const { text, map } = clean(raw);
    const words = '趙成台在漢城舉行的年度安全會議';
    const start = text.indexOf(words);
    const pieces = map.toRawPieces({ start, end: start + words.length });
    expect(pieces.map((piece) => raw.slice(piece.start, piece.end)).join('')).toBe(words);
    expect(raw.slice(pieces[0]?.start, pieces.at(-1)?.end)).toContain('傅有敏');
  });

  test('the footnotes of the paper are out of its text and in their list', () => {
    const { text, footnotes, markers } = clean(seed('004'));
    expect(footnotes.length).toBeGreaterThanOrEqual(60);
    expect(text).not.toContain('劉鳴');
    expect(footnotes.find(({ label }) => label === '9')?.text).toContain('劉鳴');
    expect(markers.length).toBeGreaterThanOrEqual(55);
  });
});

describe('repetitions', () => {
  const script = seed('002').replace(/\s/g, '').slice(0, 300);

  test('small differences of white space do not hide them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 20, max: 40 }), (times, width) => {
        const wrapped = script.repeat(times).replace(new RegExp(`(.{${width}})`, 'g'), '$1\n');
        const cleaned = clean(wrapped);
        expect(cleaned.places).toHaveLength(times);
        expect(cleaned.text.replace(/\s/g, '')).toBe(script);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['a title over them', '新聞稿：', ''],
    ['a note under them', '', '編者註：以上由本社整理，轉載請註明出處。'],
    ['the beginning of another text that begins alike', '', `${script.slice(0, 30)}另有消息。`],
  ])('with %s they fold, and those words stay', (_, before, after) => {
    const { text, places } = clean(before + script.repeat(3) + after);
    expect(text).toBe(before + script + after);
    expect(places).toHaveLength(3);
    expect(places[0]).toEqual({ start: before.length, end: before.length + script.length });
  });

  test('with a title over them the last may break off', () => {
    const { text, places } = clean(`新聞稿：${script.repeat(3)}${script.slice(0, 60)}`);
    expect(text).toBe(`新聞稿：${script}`);
    expect(places).toHaveLength(4);
  });

  test.each([
    ['one sentence twice', `${script}北韓否認。各方再談。北韓否認。`],
    ['one passage twice in a long text', script.slice(0, 110) + script],
    ['its first sentence again at the end', script + script.slice(0, 45)],
  ])('a text that says %s is not folded', (_, said) => {
    expect(clean(said)).toMatchObject({ text: said, places: [{ start: 0, end: said.length }] });
  });
});
