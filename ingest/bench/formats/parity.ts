import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KbMention, KnowledgeBase } from '@/lib/schema/knowledge-base';
import { Diagnostics } from '../../faults/diagnostics';
import type { TextsOfRecord } from '../../formats/apart/texts-of-record';
import type { Lexicon } from '../../knowledge/lexicon';
import { ingest } from '../../pipeline';
import { readFolder } from '../../read/read-folder';

/** How the events of texts in one format agree with those of the same texts as plain text. */
export interface Parity {
  /** How many mentions the plain texts tell, how many of these the format tells too, and how many it tells that they do not. */
  readonly told: number;
  readonly found: number;
  readonly more: number;
  /** Of those found, how many have the same place: section, paragraph, row and column. */
  readonly inPlace: number;
  /** What is not found, and what is told beside it, for a person: document, date, words. */
  readonly differences: readonly string[];
}

/** A file of a collection. */
export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a collection tells when its documents were written on a day that the bibliography states. */
export async function toldBy(
  files: readonly File[],
  issued: readonly [number, number, number],
  lexicon: Lexicon,
  texts: TextsOfRecord,
): Promise<KnowledgeBase> {
  const folder = mkdtempSync(join(tmpdir(), 'formats-'));
  try {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const entries = files.map(({ name }) => ({
      id: name.replace(/\.[^.]+$/, ''),
      type: 'document',
      issued: { 'date-parts': [issued] },
    }));
    writeFileSync(join(folder, 'sources.json'), JSON.stringify(entries));
    return ingest(await readFolder(folder, new Diagnostics(), texts), lexicon, new Diagnostics());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Compares two readings of the same texts. Two mentions are the same that have the same words, blanks apart, date, kind and status. */
export function parity(plain: KnowledgeBase, other: KnowledgeBase): Parity {
  const placesIn = (kb: KnowledgeBase): ReadonlyMap<string, string> =>
    new Map(kb.passages.map((one) => [one.id, JSON.stringify({ ...one.locator, page: null })]));
  const places = placesIn(plain);
  const others = placesIn(other);
  const unseen = new Map<string, KbMention[]>();
  for (const mention of other.mentions) {
    const key = keyOf(mention);
    unseen.set(key, [...(unseen.get(key) ?? []), mention]);
  }
  const differences: string[] = [];
  let found = 0;
  let inPlace = 0;
  for (const mention of plain.mentions) {
    const twin = unseen.get(keyOf(mention))?.shift();
    if (!twin) {
      differences.push(`- ${mention.documentId} ${mention.edtf} ${mention.quote}`);
      continue;
    }
    found += 1;
    if (places.get(mention.passageId) === others.get(twin.passageId)) inPlace += 1;
    else
      differences.push(
        `~ ${mention.documentId} ${mention.quote.slice(0, 20)}: ${places.get(mention.passageId)} is ${others.get(twin.passageId)}`,
      );
  }
  const more = [...unseen.values()].flat();
  for (const { documentId, edtf, quote } of more) differences.push(`+ ${documentId} ${edtf} ${quote}`);
  return { told: plain.mentions.length, found, more: more.length, inPlace, differences };
}

function keyOf({ documentId, words, edtf, type, status }: KbMention): string {
  return [documentId, words.replace(/\s/g, ''), edtf, type, status].join(' ');
}
