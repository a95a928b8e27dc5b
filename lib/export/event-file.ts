import type { ExportEvent } from '@/lib/queries/export-view';

/** How a file of events is written: what stands first, an event's entries, what stands between any two entries, and what stands last. */
export interface EventFile {
  head: string;
  entries: (event: ExportEvent) => string[];
  between: string;
  tail: string;
}

/** The file piece by piece, about one for each portion of the events: it is never held as a whole. */
export async function* filePieces(
  { head, entries, between, tail }: EventFile,
  portions: AsyncIterable<readonly ExportEvent[]>,
): AsyncGenerator<string> {
  yield head;
  let begun = false;
  for await (const portion of portions) {
    const written = portion.flatMap(entries);
    if (written.length === 0) continue;
    yield `${begun ? between : ''}${written.join(between)}`;
    begun = true;
  }
  yield tail;
}
