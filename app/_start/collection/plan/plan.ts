import path from 'node:path';
import type { Change, FileStep } from '../change';
import { hashOf } from '../disk';
import type { Place } from '../place';

/** What a change is to do, before it is known when, and under which id. */
export interface Plan {
  readonly what: Omit<Change, 'id' | 'at' | 'state' | 'kind'>;
  /** Where the bytes stand that a file is to have, by its name. */
  readonly bytesOf: (fileName: string) => string;
  /** What is left to do once it stands. */
  readonly done?: () => Promise<void>;
}

/** The steps that put bytes under a name, in the place of a file that may have another name. */
export async function stepsTo(
  { folder }: Place,
  fileName: string,
  after: string,
  old: string | null,
): Promise<FileStep[]> {
  const before = old === null ? null : await hashOf(path.join(folder, old));
  if (old === null || old === fileName) return [{ fileName, before, after }];
  return [
    { fileName: old, before, after: null },
    { fileName, before: null, after },
  ];
}
