import path from 'node:path';

/** A collection on the disk. */
export interface Place {
  /** The folder of its documents and its `sources.json`: the only truth there is. */
  readonly folder: string;
  readonly databaseFile: string;
  /** Where is kept what is on its way into the folder, what was done, and what was taken out. */
  readonly data: string;
}

/** The files and folders of a collection beside its documents. */
export const placesIn = ({ folder, data }: Place) => ({
  bibliography: path.join(folder, 'sources.json'),
  /** What was sent and is not added yet: a folder each. */
  drafts: path.join(data, 'incoming'),
  /** What was done, and what has been begun: a file each. */
  changes: path.join(data, 'changes'),
  /** What was removed or replaced: a folder for each change. */
  removed: path.join(data, 'removed'),
});
