import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURES } from '../../bench/formats/formats';
import { FormatError } from '../format-error';
import { lockedPdf } from '../hostile/locked-pdf';
import { pagesOf, pdfOf, stream } from '../hostile/pdf-bytes';
import { LIMITS } from '../limits';
import { readPdf } from './read-pdf';

/** Reads where no text recognition is installed. */
const readBytes = (bytes: Uint8Array, limits = LIMITS) =>
  readPdf(bytes, { fileName: 'a.pdf', limits, progress: () => {} }, []);
const read = (file: string, limits = LIMITS) =>
  readBytes(new Uint8Array(readFileSync(join(FIXTURES, file))), limits);

/** Where two texts part, with some words of both. */
function firstDifference(one: string, other: string): string | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(at - 10, at + 20)).join(' | ');
}

describe.each(['columns', 'mixed', 'vertical', 'paper'])('%s.pdf', (name) => {
  test('has the words of its plain text in its paragraphs, in their order', async () => {
    const { text, blocks, calls } = await read(`${name}.pdf`);
    const called = new Set(calls.map(({ span }) => span.start));
    const words = blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
      .map(({ span }) => {
        let own = '';
        for (let i = span.start; i < span.end; i += 1) {
          const call = called.has(i) ? calls.find((one) => one.span.start === i) : undefined;
          if (call) i = call.span.end - 1;
          else own += text[i];
        }
        return own;
      })
      .join('')
      .replace(/[\s\ufffd\p{P}]/gu, '');
    const wanted = readFileSync(join(FIXTURES, `${name}.txt`), 'utf8').replace(/[\s\p{P}]/gu, '');
    // A glyph that the font lacks is no character any more.
    const known = [...wanted].filter((one) => words.includes(one)).join('');
    expect(known.length).toBeGreaterThan(wanted.length * 0.998);
    expect(firstDifference(words, known)).toBeNull();
  });

  test('has boxes within its pages, in the order of the text', async () => {
    const { boxes, pages, text } = await read(`${name}.pdf`);
    let last = 0;
    for (const { span, page, x, y, width, height } of boxes) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      last = span.end;
      const on = pages[page];
      expect(on && span.start >= on.span.start && span.end <= on.span.end).toBe(true);
      expect(x >= 0 && y >= 0 && x + width <= (on?.width ?? 0) && y + height <= (on?.height ?? 0)).toBe(true);
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });
});

test('a page is told by the number that is printed on it', async () => {
  expect((await read('mixed.pdf')).pages.map(({ label }) => label)).toEqual(['7', '8']);
});

test.each([
  ['too many pages', { pages: 1 }, /has 2 pages, and no more than 1 are read\. Split it/],
  ['too much text', { characters: 100 }, /has more than 100 characters of text\. Split it/],
])('%s: it is refused in a sentence', async (_, limits, sentence) => {
  await expect(read('mixed.pdf', { ...LIMITS, ...limits })).rejects.toThrow(sentence);
  await expect(read('mixed.pdf', { ...LIMITS, ...limits })).rejects.toThrow(FormatError);
});

test('one that is locked with a password is refused; one that may only not be changed is read', async () => {
  const line = 'They met in Beijing.';
  await expect(readBytes(lockedPdf(line, 'secret'))).rejects.toMatchObject({
    rule: 'pdf.encrypted',
    message: 'is locked with a password. Open it with the password, save it without one, and try again.',
  });
  expect((await readBytes(lockedPdf(line, ''))).text.trim()).toBe(line);
});

test('pages whose text stands unseen behind a picture were read by machine', async () => {
  const lines = ['They met in Beijing.', 'They met in Seoul.', 'They met in Tokyo.'];
  const objects = pagesOf(lines).map((object, i) =>
    // The second page shows nothing of its text.
    i === 6 ? stream(Buffer.from(`BT 3 Tr /F 12 Tf 20 300 Td (${lines[1]}) Tj ET`)) : object,
  );
  const { text, pages, isMachineRead } = await readBytes(pdfOf(objects));
  expect(text).toMatch(/Beijing[\s\S]*Seoul[\s\S]*Tokyo/);
  expect(pages.map((page) => page.isMachineRead === true)).toEqual([false, true, false]);
  expect(isMachineRead).toBe(true);
  expect((await readBytes(pdfOf(pagesOf(lines)))).isMachineRead).toBe(false);
});

test('one without text says how to have it recognised', async () => {
  await expect(readBytes(pdfOf(pagesOf(['', ''])))).rejects.toMatchObject({
    rule: 'ocr.missing',
    message: expect.stringMatching(
      /^has no text in it, only pictures of pages\. .*npm install --no-save tesseract\.js@/,
    ),
  });
});

test('a page without text is told, and the others are read', async () => {
  const { text, doubts } = await readBytes(
    pdfOf(pagesOf(['They met in Beijing.', '', 'They met in Seoul.'])),
  );
  expect(text).toMatch(/Beijing[\s\S]*Seoul/);
  expect(doubts).toMatchObject([
    {
      rule: 'pdf.page-without-text',
      message: expect.stringMatching(/^1 of its 3 pages have no text in them \(2\).*npm install/),
    },
  ]);
});
