import type { ExportEvent } from '@/lib/queries/export-view';
import type { EventFile } from './event-file';

/** Objects one a line (https://jsonlines.org): those that an event stands for. */
export function jsonLines(objects: (event: ExportEvent) => readonly unknown[]): EventFile {
  const entries = (event: ExportEvent) => objects(event).map((object) => `${JSON.stringify(object)}\n`);
  return { head: '', entries, between: '', tail: '' };
}
