import { join } from 'node:path';
import { type Ledger, NO_LEDGER, parseLedger } from '@/lib/edits/ledger';
import { LEDGER_FILE } from '@/lib/schema/edit';
import { MOST_BYTES, readBeside } from './stable-read';

/**
 * Reads what editors decided of a folder's documents from `edits.jsonl`; without that file nothing. What is no whole line of it is among the faults.
 * @throws InputError, FileError when the file is there and cannot be read
 */
export function readLedger(folder: string): Ledger {
  const text = readBeside(join(folder, LEDGER_FILE), MOST_BYTES);
  return text === null ? NO_LEDGER : parseLedger(text);
}
