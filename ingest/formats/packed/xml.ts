import { DOMParser } from 'linkedom';
import { FormatError } from '../format-error';

/**
 * A part of a packed format as a tree. Entities that the part itself declares stay as they are written: none is put in, and nothing is fetched.
 * @throws FormatError where the part declares entities, which no program writes that means well
 */
export function xmlOf(bytes: Uint8Array, rule: string): Document {
  const xml = new TextDecoder('utf-8').decode(bytes);
  if (declaresEntities(xml))
    throw new FormatError(
      `${rule}.entities`,
      'declares entities of its own, which are not read',
      'Open it in a word processor and save it anew',
    );
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

/** Whether XML brings a document type with entities along: `<!DOCTYPE a [<!ENTITY b "…">]>`. */
export function declaresEntities(xml: string): boolean {
  return /<!ENTITY\b/i.test(xml.slice(0, 64 * 1024)) || /<!DOCTYPE[^>]*\[/i.test(xml.slice(0, 64 * 1024));
}
