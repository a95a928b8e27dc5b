import 'server-only';
import { nameOf } from '@/lib/cite/untitled';
import { database } from '@/lib/db';
import { CslItem } from '@/lib/schema/knowledge-base';
import { memoised } from './memoised';

/** What a document is called: the title of its bibliographic record, else the words it begins with, else its file's name. */
export function titleOf(document: { id: string; csl: string }): string {
  return nameOf(CslItem.parse(JSON.parse(document.csl)));
}

const titles = memoised(async (): Promise<ReadonlyMap<string, string>> => {
  const documents = await database().document.findMany({
    select: { id: true, csl: true },
    orderBy: { id: 'asc' },
  });
  return new Map(documents.map((document) => [document.id, titleOf(document)]));
});

/** What are the documents called? Titles by document id, in the order of the ids. */
export const documentTitles = (): Promise<ReadonlyMap<string, string>> => titles(undefined);
