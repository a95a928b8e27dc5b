import { z } from 'zod';
import { CslRecord } from '@/lib/cite/csl-record';
import { nameOf } from '@/lib/cite/untitled';
import type { CslItem } from '@/lib/schema/knowledge-base';
import type { Entry } from './bibliography';

/** Fields of a bibliographic entry (CSL-JSON): what is given takes the place of what is there, null takes it away, and what is not named stays. */
export const Fields = z.record(z.string().min(1).max(64), z.unknown());
export type Fields = z.infer<typeof Fields>;

/** Fields that cannot be, with a sentence for each. */
export class BadFields extends Error {
  constructor(readonly faults: readonly { readonly field: string; readonly message: string }[]) {
    super(faults.map(({ field, message }) => `${field}: ${message}`).join('; '));
  }
}

/**
 * The entry of a document with other fields, as `sources.json` is to have it. A date may be given as EDTF (`2003-08`, `2003-08-27/2003-08-29`, `2004~`).
 * @throws BadFields where it would be none that the ingest takes
 */
export function entryWith(old: Entry | null, id: string, fields: Fields): Entry {
  const { id: _, ...given } = fields;
  const kept = Object.entries({ ...old, ...given }).filter(
    ([key, value]) => key !== 'id' && value !== null && value !== undefined && value !== '',
  );
  const entry = { id, type: 'document', ...Object.fromEntries(kept) };
  const checked = CslRecord.safeParse(entry);
  if (!checked.success)
    throw new BadFields(
      checked.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ''), message })),
    );
  const faults = Object.entries(given).flatMap(([field, value]) => {
    const read = checked.data[field];
    const isUndated =
      field === 'issued' && value !== null && value !== '' && typeof value === 'string' && isUnread(read);
    return isUndated
      ? [{ field, message: 'is no date that can be read; write it as 2003-08-27, 2003-08 or 2003' }]
      : [];
  });
  if (faults.length > 0) throw new BadFields(faults);
  const issued =
    typeof given.issued === 'string' && given.issued !== '' ? { issued: checked.data.issued } : {};
  return { ...entry, ...issued };
}

const isUnread = (date: unknown): boolean =>
  typeof date !== 'object' || date === null || !('date-parts' in date);

/** What a document is called by its entry: its title, else its id. */
export const titleOf = (entry: Entry | null, id: string): string =>
  entry === null ? id : nameOf({ type: 'document', ...entry, id } as CslItem);
