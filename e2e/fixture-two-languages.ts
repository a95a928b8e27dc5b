import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FIVE } from '@/ingest/fixtures/five';

/** Where the collection is that tells of one affair in two languages. */
export const BOTH = '/c/two-languages';

/** The document in English. */
export const ACCOUNT = 'account';

const TITLE = { en: 'The talks in two languages', 'zh-Hant': '兩種語言裡的會談' };
const RECORD = {
  id: ACCOUNT,
  type: 'report',
  title: 'The nuclear question on the Korean Peninsula: a short account',
  author: [
    { family: 'Marsh', given: 'Helen' },
    { family: 'Lind', given: 'Peter' },
  ],
  publisher: 'Northern Institute',
  issued: { 'date-parts': [[2006, 3]] },
  language: 'en',
};

/** The lines of a file are as long as one types them, so that words stand across their ends. */
const wrapped = (text: string) => text.replace(/(.{1,76})(?: |$)/gm, '$1\n').replace(/\n\n\n+/g, '\n\n');

/**
 * Lays out the documents of the stories: the five, with the collections beside them, and one collection more, in which an account in English stands beside the five.
 * @param folder an empty folder
 */
export function layOut(folder: string): void {
  cpSync(FIVE, folder, { recursive: true });
  const both = path.join(folder, path.basename(BOTH));
  for (const { name } of readdirSync(FIVE, { withFileTypes: true }).filter((one) => one.isFile()))
    cpSync(path.join(FIVE, name), path.join(both, name));
  const account = path.join(FIVE, '..', 'english', 'account', 'account.txt');
  writeFileSync(path.join(both, `${ACCOUNT}.txt`), wrapped(readFileSync(account, 'utf8')));
  const records: unknown[] = JSON.parse(readFileSync(path.join(FIVE, 'sources.json'), 'utf8'));
  writeFileSync(path.join(both, 'sources.json'), JSON.stringify([...records, RECORD]));
  writeFileSync(path.join(both, 'collection.json'), JSON.stringify({ title: TITLE }));
}
