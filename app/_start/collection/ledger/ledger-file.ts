import path from 'node:path';
import { readLedger } from '@/ingest/read/ledger-file';
import { bytesBeside, MOST_BYTES } from '@/ingest/read/stable-read';
import { dataIdentity } from '@/lib/data-identity';
import type { Ledger } from '@/lib/edits/ledger';
import { type Edit, LEDGER_FILE } from '@/lib/schema/edit';
import { CannotBe } from '../cannot-be';
import { DISK, newId } from '../disk';
import { type Place, placesIn } from '../place';
import { appendLines, type Write } from './append';

const MEGABYTE = 2 ** 20;

/** The ledger of a collection as a file that is read, and written at its end. */
export class LedgerFile {
  private readonly file: string;
  /** As it was read last. */
  private last: { readonly identity: string | null; readonly ledger: Ledger } | null = null;

  constructor(
    private readonly place: Place,
    private readonly write?: Write,
  ) {
    this.file = path.join(place.folder, LEDGER_FILE);
  }

  /** Its lines, and what is wrong with those that are none. @throws InputError where it cannot be read */
  read(): Ledger {
    const identity = dataIdentity(this.file);
    if (this.last === null || this.last.identity !== identity)
      this.last = { identity, ledger: readLedger(this.place.folder) };
    return this.last.ledger;
  }

  /**
   * Writes decisions down, all of them together.
   * @returns what a person should know
   * @throws CannotBe, FileError; nothing is written then
   */
  async append(edits: readonly Edit[]): Promise<string[]> {
    const lines = edits.map((edit) => `${JSON.stringify(edit)}\n`).join('');
    this.check(lines);
    const kept = path.join(placesIn(this.place).removed, `${newId(new Date())}-${LEDGER_FILE}`);
    const isCut = await appendLines(
      this.file,
      lines,
      (cut) => DISK.write(kept, cut.toString('utf8')),
      this.write,
    );
    return isCut
      ? [
          `${LEDGER_FILE}: the last line had no end: it was being written when the writer was stopped. It was cut off and is kept in ${path.relative('', kept)}.`,
        ]
      : [];
  }

  /** What is in another encoding than ours would be two after it was written to. */
  private check(lines: string): void {
    const bytes = bytesBeside(this.file, MOST_BYTES);
    if (bytes === null) return;
    if (bytes.length + Buffer.byteLength(lines) > MOST_BYTES)
      throw new CannotBe(409, 'ledgerFull', { most: MOST_BYTES / MEGABYTE });
    const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
    if (!isText(whole)) throw new CannotBe(409, 'ledgerEncoding');
  }
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}
