import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { foldedText } from '@/lib/text/folded-text';
import { Diagnostics } from '../../faults/diagnostics';
import { TextsOfRecord } from '../../formats/apart/texts-of-record';
import { formatOf } from '../../formats/formats';
import { loadLexicon } from '../../knowledge/load';
import { ingest } from '../../pipeline';
import { describedBy } from '../../read/described-by';
import { readDocument } from '../../read/read-document';
import type { Row } from '../measure';

/** One text in several formats: `NAME.txt` is its plain text, `NAME.pages.json` says where the pages of its PDF begin in it. */
export const FIXTURES = join(import.meta.dirname, '../../fixtures/formats');

const lexicon = loadLexicon();

/** What a file tells: the words of its mentions with what was made of them, and on which page they stand. */
interface Told {
  readonly mentions: readonly { readonly key: string; readonly at: number; readonly page: string | null }[];
  readonly events: readonly string[];
}

/** How much of what the plain text of each fixture tells comes out of its other formats, in per cent, and for how many mentions the page is right. */
export async function benchFormats(): Promise<Row[]> {
  const names = readdirSync(FIXTURES).sort();
  const rows: Row[] = [];
  for (const plain of names.filter((name) => name.endsWith('.txt'))) {
    const name = basename(plain, '.txt');
    const wanted = await toldIn(plain);
    for (const file of names.filter((one) => one !== plain && basename(one, extname(one)) === name)) {
      if (!formatOf(readFileSync(join(FIXTURES, file)), file)) continue;
      const found = await toldIn(file);
      const pages = found.mentions.some(({ page }) => page !== null) ? pagesOf(name) : null;
      rows.push({
        file,
        mentions: wanted.mentions.length,
        'mentions found %': share(keys(wanted), keys(found)),
        'mentions added %': Math.round((100 - share(keys(found), keys(wanted))) * 10) / 10,
        events: wanted.events.length,
        'events found %': share(wanted.events, found.events),
        'page right %': pages ? pagesRight(wanted, found, pages) : '',
      });
    }
  }
  return rows;
}

const keys = ({ mentions }: Told): string[] => mentions.map(({ key }) => key);

/** What a file of the fixtures tells, read as the ingest reads it. */
export async function toldIn(fileName: string): Promise<Told> {
  const texts = new TextsOfRecord();
  const id = basename(fileName, extname(fileName));
  const documents = await readDocument(
    FIXTURES,
    { id, fileName },
    undefined,
    new Diagnostics(),
    texts,
  ).finally(() => texts.close());
  const read = documents.map((text) => ({ ...text, ...describedBy(text, undefined) }));
  return told(ingest(read, lexicon, new Diagnostics()));
}

function told(kb: KnowledgeBase): Told {
  // A printer may put one sign for another that has the same glyph.
  const plain = (text: string): string => foldedText(text.replace(/\s/g, ''));
  const pages = new Map(kb.documents.map(({ id, pages }) => [id, pages]));
  return {
    mentions: kb.mentions
      .toSorted((a, b) => a.span.start - b.span.start)
      .map(({ documentId, span, words, type, status, edtf }) => ({
        key: [plain(words), type, status, edtf].join(' '),
        at: span.start,
        page: pages.get(documentId)?.findLast((page) => page.span.start <= span.start)?.label ?? null,
      })),
    events: kb.events.map(({ edtf, type, status, countries, title }) =>
      [edtf, type, status, countries.join(' '), plain(title['zh-Hant'])].join(' '),
    ),
  };
}

/** How many of a list stand in another one too, each once, in per cent to a tenth. */
function share(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of found) left.set(one, (left.get(one) ?? 0) + 1);
  let both = 0;
  for (const one of wanted) {
    const count = left.get(one) ?? 0;
    if (count > 0) both += 1;
    left.set(one, count - 1);
  }
  return Math.round((both / Math.max(1, wanted.length)) * 1000) / 10;
}

interface PageTruth {
  readonly firstPage: number;
  /** Where each page begins in the plain text. */
  readonly pages: readonly number[];
}

function pagesOf(name: string): PageTruth | null {
  const file = join(FIXTURES, `${name}.pages.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PageTruth) : null;
}

function pagesRight(wanted: Told, found: Told, { firstPage, pages }: PageTruth): number {
  const left = [...found.mentions];
  let both = 0;
  let right = 0;
  for (const { key, at } of wanted.mentions) {
    const i = left.findIndex((one) => one.key === key);
    const [mention] = i < 0 ? [] : left.splice(i, 1);
    if (!mention) continue;
    both += 1;
    const page = pages.filter((start) => start <= at).length - 1;
    if (mention.page === String(firstPage + page)) right += 1;
  }
  return Math.round((right / Math.max(1, both)) * 1000) / 10;
}
