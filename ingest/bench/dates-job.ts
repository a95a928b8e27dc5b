import { zh } from 'chrono-node';
import { readTimexes } from '../timex/read-timexes';
import { report } from './measure';
import { paragraphs } from './paragraphs';

const CHARACTERS = 1_000_000;
const REFERENCE = '2005-08-31';

const READERS: Readonly<Record<string, (paragraph: string) => unknown>> = {
  ours: (paragraph) => readTimexes(paragraph, REFERENCE, 'bench'),
  chrono: (paragraph) => zh.hant.parse(paragraph, new Date(`${REFERENCE}T12:00:00Z`)),
};

/** Finds and resolves the dates of the same paragraphs with one of the readers: `dates-job.ts ours|chrono`. */
const reader = READERS[process.argv[2] ?? ''];
if (!reader) throw new Error(`name a reader: ${Object.keys(READERS).join(', ')}`);
const texts = paragraphs(CHARACTERS);
await report(() => {
  for (const text of texts) reader(text);
  return texts.reduce((sum, { length }) => sum + length, 0);
});
