import 'server-only';
import { database } from '@/lib/db';
import { CslItem } from '@/lib/schema/knowledge-base';

/** What a document is called: the title of its bibliographic record, else its file's name. */
export function titleOf(document: { id: string; csl: string }): string {
  return CslItem.parse(JSON.parse(document.csl)).title ?? document.id;
}

/** What are the documents called? Titles by document id, in the order of the ids. */
export async function documentTitles(): Promise<Map<string, string>> {
  const documents = await database().document.findMany({
    select: { id: true, csl: true },
    orderBy: { id: 'asc' },
  });
  return new Map(documents.map((document) => [document.id, titleOf(document)]));
}
