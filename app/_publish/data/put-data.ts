import { currentOne } from '@/lib/collections/served';
import { putDocuments } from './put-documents';
import { putEvents } from './put-events';
import { putNames } from './put-names';
import { putSearch } from './put-search';
import { putWhole } from './put-whole';

/** Writes what the pages of a copy ask in the browser, in parts that are read when they are needed. @param folder that of the copy */
export async function putData(folder: string): Promise<void> {
  await putWhole(folder, currentOne());
  await putNames(folder);
  await putEvents(folder);
  await putSearch(folder);
  await putDocuments(folder);
}
