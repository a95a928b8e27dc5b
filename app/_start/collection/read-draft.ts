import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { PagesDone } from '@/ingest/command/progress';
import type { DerivationStep } from '@/lib/schema/day';
import type { CslItem } from '@/lib/schema/knowledge-base';
import { detectLanguage } from '@/lib/text/detect-language';
import { type Bounds, runIngest } from './run-ingest';

/** How much of a text is shown. */
const BEGINNING = 400;
const MOST_DOUBTS = 20;
const BOUNDS: Bounds = { time: 15 * 60_000, memory: 1_536 };

/** What was found out of a file by reading it alone. */
export interface Found {
  /** The bibliographic record: what the file states of itself, the title that its text bears, or the words it begins with. */
  readonly csl: CslItem;
  /** When it was written, and how that is known; null where nothing in the text tells. */
  readonly date: { readonly edtf: string; readonly basis: readonly DerivationStep[] } | null;
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string;
  /** Whether dates, names and events are taken from texts in its language. */
  readonly isRead: boolean;
  readonly characters: number;
  /** Dated events that the text tells. */
  readonly events: number;
  readonly beginning: string;
  readonly doubts: readonly string[];
}

/** A file that is no document: a sentence that says why, and what to do. */
export class UnreadableFile extends Error {}

/** What of all that an ingest says tells why the one file of its folder could not be read. */
function reasonIn(said: readonly string[]): string {
  const line =
    said.find((one) => one.includes('could be read:')) ?? said.find((one) => !/^\s+at /.test(one)) ?? '';
  return line.replace(/^None of the \d+ files in .* could be read: /, '') || 'It could not be read.';
}

/**
 * Reads a file by itself, as the ingest would: in a folder of its own, into a database that is thrown away.
 * @param folder the draft's; the file stands alone in its folder `file`
 * @param tell is told how many of its pages are read
 * @throws UnreadableFile with a sentence for the one who sent it
 */
export async function readDraft(folder: string, tell: (pages: PagesDone) => void): Promise<Found> {
  const databaseFile = path.join(folder, 'read.db');
  const args = ['--seeds', path.join(folder, 'file'), '--db', databaseFile, '--no-cache', '--threads', '1'];
  await mkdir(folder, { recursive: true });
  try {
    const { isWhole, said } = await runIngest(args, BOUNDS, tell).catch((error: Error) => {
      throw new UnreadableFile(error.message);
    });
    if (
      !isWhole &&
      !(await readFile(databaseFile).then(
        () => true,
        () => false,
      ))
    )
      throw new UnreadableFile(reasonIn(said));
    return foundIn(databaseFile);
  } finally {
    await rm(databaseFile, { force: true });
  }
}

/** What the ingest says of a document whose language it does not read. */
const UNREAD = "SELECT count(*) FROM Diagnostic WHERE rule = 'language.unread'";

type Row = { csl: string; documentDate: string | null; basis: string; rawText: string };

function foundIn(databaseFile: string): Found {
  const database = new Database(databaseFile, { readonly: true, fileMustExist: true });
  try {
    const row = database
      .prepare<[], Row>('SELECT csl, documentDate, basis, rawText FROM Document ORDER BY length(id) LIMIT 1')
      .get();
    // What is attached to a mail is a document of its own, whose id begins with the mail's.
    if (!row) throw new UnreadableFile('There is no text in it.');
    const doubts = database
      .prepare<[number], string>(
        "SELECT DISTINCT message FROM Diagnostic WHERE severity <> 'info' AND rule <> 'document.undated' ORDER BY severity, documentId, ordinal LIMIT ?",
      )
      .pluck()
      .all(MOST_DOUBTS);
    const text = row.rawText.replace(/\s+/gu, ' ').trim();
    return {
      csl: JSON.parse(row.csl) as CslItem,
      date:
        row.documentDate === null
          ? null
          : { edtf: row.documentDate, basis: JSON.parse(row.basis) as DerivationStep[] },
      language: detectLanguage(row.rawText).tag,
      isRead: (database.prepare<[], number>(UNREAD).pluck().get() ?? 0) === 0,
      characters: row.rawText.length,
      events: database.prepare<[], number>('SELECT count(*) FROM Event').pluck().get() ?? 0,
      beginning: text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text,
      doubts,
    };
  } finally {
    database.close();
  }
}
