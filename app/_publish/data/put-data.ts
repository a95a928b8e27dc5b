import { currentOne } from '@/lib/collections/served';
import { readDocuments } from '@/lib/queries/copy/document-parts';
import { readEvents } from '@/lib/queries/copy/event-parts';
import { readNames } from '@/lib/queries/copy/names-part';
import { readSearch } from '@/lib/queries/copy/search-part';
import { readWhole } from '@/lib/queries/copy/whole-part';
import { putPart } from './put-part';

/** Writes what the pages of a copy ask in the browser, in parts that are read when they are needed. @param folder that of the copy */
export async function putData(folder: string): Promise<void> {
  for (const parts of [readWhole(currentOne()), readNames(), readEvents(), readSearch(), readDocuments()])
    for await (const part of parts) putPart(folder, part);
}
