/** What is wrong with a file or folder, by the code that the system or SQLite gives, and the cure. */
const FAULTS: Readonly<Record<string, readonly [what: string, cure: string]>> = {
  ENOSPC: ['there is no room left on its disk', 'Make room there, or name a place on another disk'],
  EDQUOT: ['your quota of its disk is used up', 'Make room there, or name a place on another disk'],
  EFBIG: ['it would be larger than files may be there', 'Name a place on another disk'],
  EROFS: ['its disk cannot be written to', 'Name a place on another disk'],
  EACCES: ['its permissions do not allow it', 'Change them, or name another place'],
  EPERM: ['its permissions do not allow it', 'Change them, or name another place'],
  EISDIR: ['it is a folder', 'Name a file'],
  ENOTREG: ['it is no regular file', 'Name a file'],
  ENOTDIR: ['a part of its path is a file and no folder', 'Name another place'],
  EEXIST: ['a part of its path is a file and no folder', 'Name another place'],
  ENOENT: ['it is not there', 'Name another'],
  ENAMETOOLONG: ['its name is too long', 'Give it a shorter one'],
  ELOOP: ['its symbolic links lead round in a circle', 'Name the file itself'],
  EBUSY: ['another program holds it', 'Close that program and try again'],
  EMFILE: ['too many files are open', 'Close other programs and try again'],
  ENFILE: ['too many files are open', 'Close other programs and try again'],
  EIO: ['its disk reports an error', 'Try again, or name a place on another disk'],
};

/** What SQLite says where the system's own code is lost on the way. */
const BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/database or disk is full|SQLITE_FULL/i, 'ENOSPC'],
  [/readonly database|SQLITE_READONLY/i, 'EROFS'],
  [/disk I\/O error|SQLITE_IOERR/i, 'EIO'],
  [/unable to open database file|SQLITE_CANTOPEN/i, 'EACCES'],
  [/database is locked|SQLITE_BUSY/i, 'EBUSY'],
];

/** A file or folder that cannot be read or written, in a sentence that names it, the fault and the cure. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(file: string, code: string, doing: 'read' | 'written' = 'written') {
    const [what, cure] = FAULTS[code] ?? [`the system reports ${code}`, 'Name another place'];
    super(`${file} cannot be ${doing}: ${what}. ${cure}.`);
  }
}

/**
 * Does something with a file; where the system or SQLite does not let it, the error tells of the file in a sentence.
 * @throws FileError for these, and whatever else `task` throws
 */
export async function atFile<T>(file: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    const code = error instanceof FileError ? null : codeOf(error);
    throw code === null ? error : new FileError(file, code);
  }
}

/** The code of a fault of the file system or of SQLite; null for any other error. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined && code in FAULTS) return code;
  return (
    BY_WORDS.find(([words]) => words.test(error.message))?.[1] ?? (error.cause ? codeOf(error.cause) : null)
  );
}
