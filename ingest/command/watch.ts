import { basename } from 'node:path';
import { watch } from 'chokidar';
import { isOfFolder } from '../read/folder-files';

/** So long nothing may change before it is read, in milliseconds: who copies a folder in changes it file by file. */
const QUIET = 150;
/** A file is whole when its size has been the same for so long, in milliseconds. */
const WHOLE = 100;

/**
 * Has a folder read again whenever a file in it is added, changed or removed, until the process is asked to end. What changes while it is read is read behind it.
 * @param isDeep whether the folders in it are watched too, those that come later among them
 * @param read reads the folder; it does not throw
 */
export async function watchFolder(folder: string, isDeep: boolean, read: () => Promise<void>): Promise<void> {
  const watcher = watch(folder, {
    depth: isDeep ? 1 : 0,
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: WHOLE, pollInterval: WHOLE / 4 },
    // What editors and the ingest itself lay beside the documents is none of them.
    ignored: (path, stats) => stats?.isFile() === true && !isOfFolder(basename(path)),
  });
  let isReading = false;
  let isWanted = false;
  let timer: NodeJS.Timeout | undefined;
  const change = async (): Promise<void> => {
    if (isReading) {
      isWanted = true;
      return;
    }
    isReading = true;
    do {
      isWanted = false;
      await read();
    } while (isWanted);
    isReading = false;
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(change, QUIET);
  };
  // What changed before the watching began is read too.
  watcher.on('all', wait).once('ready', wait);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  clearTimeout(timer);
  await watcher.close();
}
