import { CslRecord } from '@/lib/cite/csl-record';
import type { CslItem } from '@/lib/schema/knowledge-base';
import type { DocumentText } from './read-document';
import { minimalItem } from './sources';

/**
 * What is known of a document: what the bibliography says of it, and for the rest what the file states. A field of the file that is no field of CSL is left out.
 * @returns the record, and where the file states its date, if that counts
 */
export function describedBy(
  { id, stated }: Pick<DocumentText, 'id' | 'stated'>,
  entry: CslItem | undefined,
): { readonly csl: CslItem; readonly issuedBy?: string } {
  const usable = stated.filter(
    ({ field, value }) => CslRecord.safeParse({ ...minimalItem(id), [field]: value }).success,
  );
  if (usable.length === 0) return { csl: entry ?? minimalItem(id) };
  const fromFile = Object.fromEntries(usable.map(({ field, value }) => [field, value]));
  const issued = usable.findLast(({ field }) => field === 'issued');
  return {
    csl: { ...minimalItem(id), ...fromFile, ...entry },
    ...(issued && entry?.issued === undefined && { issuedBy: issued.basis }),
  };
}
