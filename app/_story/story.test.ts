import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { type AppLocale, MESSAGES } from '../_i18n/locale';
import { storyDocx } from './docx';
import { all, HEAD, HOSTILE, told } from './fixture';
import { storyMarkdown } from './markdown';
import { storyOf } from './story';

const ORIGIN = 'https://kb.example';
const translator = (locale: AppLocale) =>
  createTranslator({ locale, messages: MESSAGES[locale], timeZone: 'UTC' });
const t = translator('en');

const tell = (locale: AppLocale, ...events: ReturnType<typeof told>[]) =>
  storyOf(all(...events), HEAD, { t: translator(locale), locale, calendar: 'gregory' });

const step = {
  rule: 'carry.year',
  source: null,
  span: null,
  text: '1999年',
  before: 'XXXX-10-04',
  after: '1999-10-04',
};

const EVENTS = [
  told({ id: 'minor', isKey: false, titleEn: 'A smaller thing happens' }),
  told({
    id: 'key',
    known: 'inferred',
    steps: [step],
    status: 'claimed',
    contradicted: true,
    disputes: [{ id: 'c', explanationEn: 'It is dated differently.', explanationZh: '日期不一。' }],
  }),
];

describe('a story', () => {
  test('tells what stands out first, then the rest of the period', () => {
    const [chapter] = tell('en', ...EVENTS).chapters;
    expect(chapter?.heading).toBe('1990s');
    expect(chapter?.key.map(({ number, date, clause }) => `${number} ${date}${clause}`)).toEqual([
      '1 4 October 1999 (inferred): The two sign an agreement (claimed, disputed).',
    ]);
    expect(chapter?.others.map(({ number, clause }) => `${number} ${clause}`)).toEqual([
      '2 A smaller thing happens.',
    ]);
  });

  test('says so in Chinese', () => {
    const [sentence] = tell('zh-Hant', ...EVENTS).chapters[0]?.key ?? [];
    expect(`${sentence?.date}${sentence?.clause}`).toBe(
      '1999年10月4日（推定），兩國簽署協定（據稱、說法不一）。',
    );
  });

  test('a note has the citation with its words, how the date was inferred, and the contradiction', () => {
    const [note] = tell('en', ...EVENTS).notes;
    expect(note?.lines.map(({ text, words }) => [text, words])).toEqual([
      ['A. Author, “A Paper,” 1999, 5.', '“兩國十月四日簽署協定”'],
      [
        'The date is inferred. The year is that of the date before it, “1999年”: 4 October (year open) becomes 4 October 1999.',
        null,
      ],
      ['Disputed. It is dated differently.', null],
    ]);
  });

  test('what a note does not hold is told', () => {
    const [note] = tell('en', told({ morePassages: 3, moreDisputes: 1 })).notes;
    expect(note?.lines.slice(1).map(({ text }) => text)).toEqual([
      '3 further passages tell of it: see the event’s page.',
      '1 further contradiction is on the event’s page.',
    ]);
  });
});

describe('Markdown', () => {
  const shown = (text: string) =>
    parseHTML(`<main>${micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })}</main>`)
      .document;

  test('another program reads headings, links and footnotes', () => {
    const page = shown(storyMarkdown(tell('en', ...EVENTS), t, ORIGIN));
    expect([...page.querySelectorAll('h1, h2')].map((one) => one.textContent)).toEqual([
      'A collection',
      '1990s',
      'Footnotes',
    ]);
    expect(
      [...page.querySelectorAll('a[href*="/events/"]')].slice(0, 2).map((one) => one.getAttribute('href')),
    ).toEqual([`${ORIGIN}/events/key`, `${ORIGIN}/events/minor`]);
    const notes = [...page.querySelectorAll('section[data-footnotes] > ol > li')];
    expect(notes).toHaveLength(2);
    expect(notes[0]?.textContent).toContain('A. Author, “A Paper,” 1999, 5. “兩國十月四日簽署協定”');
    expect(notes[0]?.querySelectorAll('p')).toHaveLength(3);
  });

  test('words of a document stay words', () => {
    const event = told({ titleEn: HOSTILE });
    const page = shown(storyMarkdown(tell('en', event), t, ORIGIN));
    expect(page.querySelectorAll('script, em, code, img, h1')).toHaveLength(1);
    expect(page.querySelector('a[href$="/events/e1"]')?.textContent).toContain(
      '<script>alert(1)</script> [x](y) *a* `b` # c | d',
    );
  });
});

describe('Word', () => {
  test('another program reads headings, links and footnotes', async () => {
    const file = await storyDocx(tell('en', ...EVENTS), { t, origin: ORIGIN });
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
    const { document } = parseHTML(`<main>${value}</main>`);
    expect([...document.querySelectorAll('h1')].map((one) => one.textContent)).toEqual(['1990s']);
    const notes = [...document.querySelectorAll('main > ol > li')].map((one) => one.textContent ?? '');
    expect(document.querySelector('p')?.textContent).toBe('A collection');
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain('A. Author, “A Paper,” 1999, 5. “兩國十月四日簽署協定”');
    expect(notes[0]).toContain('Disputed. It is dated differently.');
    expect([...document.querySelectorAll('sup')].map((one) => one.textContent)).toEqual(['[1]', '[2]']);
  });

  test('the notes are footnotes of Word', async () => {
    const parts = unzipSync(await storyDocx(tell('en', ...EVENTS), { t, origin: ORIGIN }));
    const [text = '', notes = ''] = ['word/document.xml', 'word/footnotes.xml'].map((name) =>
      strFromU8(parts[name] ?? new Uint8Array()),
    );
    expect([...text.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2']);
    for (const id of ['1', '2']) expect(notes).toMatch(new RegExp(`<w:footnote [^>]*w:id="${id}"`));
  });

  test('what XML cannot hold is taken out of it', async () => {
    const parts = unzipSync(await storyDocx(tell('en', told({ titleEn: HOSTILE })), { t, origin: ORIGIN }));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain('\u0000');
  });
});
