import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { Diagnostics } from '../../faults/diagnostics';
import { FIVE } from '../../fixtures/five';
import { loadLexicon } from '../../knowledge/load';
import { PACKS } from '../../language/packs';
import { ingest } from '../../pipeline';
import { readFolder } from '../../read/read-folder';
import { Readings } from '../../stages/readings';
import { FIXTURES } from './formats';
import { paginate } from './paginate';
import { type Markers, type Part, partsOf, plainOf, type Setting } from './parts';

/** `tsx ingest/bench/formats/print.ts`: prints the fixtures with a Chromium, and writes beside each its plain text and where its pages begin. Fonts of the machine are used. */
const TEXTS = join(import.meta.dirname, 'texts');
const FONT = join(homedir(), '.fonts/NotoSansTC_400Regular.ttf');

const css = ({ columns, isVertical, fontSize }: Setting): string => `
  @font-face { font-family: Set; src: url(data:font/ttf;base64,${readFileSync(FONT).toString('base64')}); }
  @page { size: A4; margin: 0; }
  * { box-sizing: border-box; margin: 0; padding: 0; }
  body { font: ${fontSize}pt/1.6 Set; }
  .page { width: 210mm; height: 297mm; padding: 15mm 25mm; display: flex; flex-direction: column; break-after: page; }
  .head { height: 10mm; font-size: 9pt; text-align: center; border-bottom: 0.3pt solid; }
  .body { flex: 1 1 0; min-height: 0; margin: 5mm 0; text-align: justify; hyphens: auto; overflow: hidden;
    ${columns === 2 ? 'columns: 2; column-gap: 8mm; column-fill: auto;' : ''}
    ${isVertical ? 'writing-mode: vertical-rl;' : ''} }
  .notes { font-size: 8pt; border-top: 0.3pt solid; }
  .notes:empty { border: 0; }
  .foot { height: 8mm; font-size: 9pt; text-align: center; }
  .title { font-size: 1.5em; text-align: center; margin-block-end: 1em; }
  .heading { font-size: 1.15em; margin-block: 0.8em 0.4em; }
  .paragraph { text-indent: 2em; }
  .rest { text-indent: 0; }
  sup { font-size: 0.6em; line-height: 0; }`;

/** The paper of the five documents, with the calls of its notes. */
async function paper(): Promise<Part[]> {
  const read = await readFolder(FIVE, new Diagnostics());
  const lexicon = loadLexicon();
  const kb = ingest(read, lexicon, new Diagnostics());
  const longest = read.toSorted((a, b) => b.rawText.length - a.rawText.length)[0];
  if (!longest) throw new Error('the five documents are there');
  const { clean, blocks } = new Readings(lexicon, PACKS).begin(longest);
  const markers: Markers = ({ ordinal }) => {
    const span = blocks[ordinal]?.span;
    return span
      ? clean.markers
          .filter(({ at }) => at > span.start && at <= span.end)
          .map(({ at, label }) => ({ at: at - span.start, label }))
      : [];
  };
  return partsOf(kb, longest.id, markers);
}

/** A text of one paragraph a line: the first is its title, short ones that end no sentence are headings. */
function plain(path: string): Part[] {
  return readFileSync(path, 'utf8')
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((text, i): Part => {
      const isHeading = text.length < 30 && !/[\p{P}]$/u.test(text);
      return { kind: i === 0 ? 'title' : isHeading ? 'heading' : 'paragraph', text: text.trim(), calls: [] };
    });
}

const SET: Setting = {
  head: '',
  firstPage: 1,
  columns: 1,
  isVertical: false,
  fontSize: 12,
  lang: 'zh-Hant',
};

async function print(name: string, parts: readonly Part[], setting: Setting): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.setContent(`<html lang="${setting.lang}"><style>${css(setting)}</style><body></body></html>`);
  await page.evaluate('globalThis.__name = (one) => one; document.fonts.load("12pt Set", "中a")');
  const begins = await page.evaluate(paginate, { parts, setting });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await browser.close();
  const starts: number[] = [];
  let at = 0;
  for (const { text } of parts) {
    starts.push(at);
    at += text.length + 2;
  }
  const pages = begins.map(([part, place]) => (starts[part] ?? 0) + place);
  mkdirSync(FIXTURES, { recursive: true });
  writeFileSync(join(FIXTURES, `${name}.pdf`), pdf);
  writeFileSync(join(FIXTURES, `${name}.txt`), `${plainOf(parts)}\n`);
  writeFileSync(
    join(FIXTURES, `${name}.pages.json`),
    `${JSON.stringify({ firstPage: setting.firstPage, pages })}\n`,
  );
  console.log(name, `${Math.round(pdf.length / 1024)} kB`, `${pages.length} pages`);
}

await print('paper', await paper(), { ...SET, head: '北韓核議題與六方會談之展望', firstPage: 35 });
await print('columns', plain(join(TEXTS, '../../events/b3_paper.txt')), {
  ...SET,
  head: '國際事務季刊　第十二卷　第三期',
  firstPage: 101,
  columns: 2,
  fontSize: 10.5,
});
await print('mixed', plain(join(TEXTS, 'mixed.txt')), {
  ...SET,
  head: 'Regional Security Notes',
  firstPage: 7,
  columns: 2,
  fontSize: 13,
});
await print('vertical', plain(join(TEXTS, '../../events/b5_article.txt')), {
  ...SET,
  head: '國際事務季刊',
  firstPage: 1,
  isVertical: true,
});
