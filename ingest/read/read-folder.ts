import { existsSync, statSync } from 'node:fs';
import type { CslItem } from '@/lib/schema/knowledge-base';
import { Diagnostics, InputError } from '../faults/diagnostics';
import { TextsOfRecord } from '../formats/apart/texts-of-record';
import { allEndings } from '../formats/formats';
import type { NameRulings } from '../names/ruled-names';
import { describedBy } from './described-by';
import { documentFiles, isCollection, strangeFiles } from './folder-files';
import { type DocumentText, readDocument } from './read-document';
import { reportStrange } from './report-doubts';
import { type ParsedSources, readSources } from './sources';

/** A document as it was read: its text is what every later offset points into. */
export interface ReadDocument extends Omit<DocumentText, 'stated'> {
  /** What is known of it: what `sources.json` says, and for the rest what the file states. */
  readonly csl: CslItem;
  /** Where the file itself states the date of `csl`; absent where it does not. */
  readonly issuedBy?: string;
  /** Its place in `sources.json`, from 0; absent where that does not list it. */
  readonly listed?: number;
  /** What editors decided of the names in it; absent where they decided nothing. */
  readonly ruled?: NameRulings;
}

/**
 * Reads every document of a folder, in the order of their names. A file that is no text or holds none becomes a diagnostic, and the
 * others are read all the same; so does a file of no known format.
 * @param texts makes texts of what is no plain text; by itself this starts a thread for them where there are any
 * @param parsed what of the bibliography was parsed before
 * @returns none where the folder holds none, and a bibliography that says that it is a collection for all that
 * @throws InputError when the folder is missing, is no collection, or no document in it could be read
 */
export async function readFolder(
  folder: string,
  diagnostics: Diagnostics,
  texts?: TextsOfRecord,
  parsed?: ParsedSources,
): Promise<ReadDocument[]> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new InputError(
      `There is no folder ${folder}. Create it and put the documents into it, or name another with --seeds.`,
    );
  const files = documentFiles(folder);
  if (!isCollection(folder))
    throw new InputError(
      `The folder ${folder} holds no document. Put at least one into it: ${allEndings()}.`,
    );
  const sources = readSources(folder, files, parsed);
  for (const diagnostic of sources.diagnostics) diagnostics.add(diagnostic);
  for (const name of strangeFiles(folder)) reportStrange(name, diagnostics);
  const places = new Map([...sources.byId.keys()].map((id, i) => [id, i]));
  const own = texts ?? new TextsOfRecord();
  try {
    // What is doubtful is told in the order of the files, whichever is read first.
    const reads = await inLanes(files, own.threads, async (file) => {
      const told = new Diagnostics();
      const texts = await readDocument(folder, file, sources.encodings.get(file.id), told, own);
      return { texts, told };
    });
    for (const { told } of reads) for (const one of told.all) diagnostics.add(one);
    const documents = reads.flatMap(({ texts }) =>
      texts.map((text): ReadDocument => {
        const listed = places.get(text.id);
        const { stated, ...read } = text;
        return {
          ...read,
          ...describedBy(text, sources.byId.get(text.id)),
          ...(listed !== undefined && { listed }),
        };
      }),
    );
    if (documents.length === 0 && files.length > 0)
      throw new InputError(
        `None of the ${files.length} files in ${folder} could be read: ${diagnostics.all.map(({ message }) => message).join(' ')}`,
      );
    return documents;
  } finally {
    if (!texts) await own.close();
  }
}

/** Does a task for each of a list, so many at once, and gives the results in its order. */
async function inLanes<T, R>(list: readonly T[], lanes: number, task: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < list.length) {
      const at = next++;
      results[at] = await task(list[at] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, list.length) }, lane));
  return results;
}
