import { en, zh } from 'chrono-node';
import { readTimexes } from '../timex/read-timexes';
import { englishExpressions } from './expressions/table';
import { report } from './measure';
import { paragraphs } from './paragraphs';

const CHARACTERS = 1_000_000;
const REFERENCE = '2005-08-31';

const READERS: Readonly<Record<string, (paragraph: string) => unknown>> = {
  ours: (paragraph) => readTimexes(paragraph, REFERENCE, 'bench'),
  chrono: (paragraph) => zh.hant.parse(paragraph, new Date(`${REFERENCE}T12:00:00Z`)),
  'chrono-en': (paragraph) => en.parse(paragraph, new Date(`${REFERENCE}T12:00:00Z`)),
};

/** So many sentences make a paragraph. */
const SENTENCES = 6;

/** Paragraphs of the sentences of the English table, again and again. */
function englishParagraphs(characters: number): string[] {
  const sentences = englishExpressions().map(({ text }) => text);
  const out: string[] = [];
  for (let length = 0, at = 0; length < characters; at += SENTENCES) {
    const paragraph = Array.from(
      { length: SENTENCES },
      (_, i) => sentences[(at + i) % sentences.length],
    ).join(' ');
    out.push(paragraph);
    length += paragraph.length;
  }
  return out;
}

/** Finds and resolves the dates of the same paragraphs with one of the readers: `dates-job.ts ours|chrono`, or `ours en`, `chrono-en en`. */
const [, , name = '', language] = process.argv;
const reader = READERS[name];
if (!reader) throw new Error(`name a reader: ${Object.keys(READERS).join(', ')}`);
const texts = language === 'en' ? englishParagraphs(CHARACTERS) : paragraphs(CHARACTERS);
await report(() => {
  for (const text of texts) reader(text);
  return texts.reduce((sum, { length }) => sum + length, 0);
});
