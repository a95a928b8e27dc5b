import type { LedgerLine } from '@/lib/edits/ledger';
import { entitiesOf } from '../knowledge/entities';
import type { Lexicon } from '../knowledge/lexicon';
import { type NameRulings, namesAny } from '../names/ruled-names';
import type { ReadDocument } from '../read/read-folder';
import type { Readings } from '../stages/readings';
import type { Deciding } from './deciding';

type Link = NameRulings['links'][number];

/** The documents with what editors decided of names in them; of two lines on the same words the later counts. */
export function withLinkedNames(
  read: readonly ReadDocument[],
  deciding: Deciding,
  lexicon: Lexicon,
): ReadDocument[] {
  const linked = new Map<string, { readonly line: LedgerLine; readonly link: Link }>();
  for (const line of deciding.standing) {
    const { decision } = line.edit;
    if (decision.does !== 'link-name') continue;
    const { words, entity } = decision;
    const found = deciding.find(line, words);
    if (typeof found === 'string') deciding.fail(line, found);
    else if (entity !== null && !entitiesOf(lexicon).has(entity)) deciding.fail(line, 'unknown-entity');
    else {
      const [span] = found.places;
      const key = `${span?.start} ${span?.end} ${found.documentId}`;
      const before = linked.get(key);
      if (before) deciding.overrule(before.line);
      if (span) linked.set(key, { line, link: { span, entity } });
    }
  }
  if (linked.size === 0) return [...read];
  return read.map((one) => {
    const links = [...linked].flatMap(([key, { link }]) => (key.endsWith(` ${one.id}`) ? [link] : []));
    return links.length === 0 ? one : { ...one, ruled: { links, same: [] } };
  });
}

/** A document with what editors decided of entities that are one, if it names any of them: it is read anew only then. */
export function withSameNames(
  read: ReadDocument,
  same: NameRulings['same'],
  readings: Readings,
): ReadDocument {
  if (same.length === 0) return read;
  const ruled = { links: read.ruled?.links ?? [], same };
  return namesAny(readings.byItself(read).names, ruled) ? { ...read, ruled } : read;
}

/** Which entities are taken for which, each for the last of a chain. A later line that says the reverse of an earlier one counts, and that one does not. */
export function sameNames(deciding: Deciding, lexicon: Lexicon): NameRulings['same'] {
  const lines = new Map<string, { readonly line: LedgerLine; readonly entity: string }>();
  for (const line of deciding.standing) {
    const { decision } = line.edit;
    if (decision.does !== 'merge-names') continue;
    const { entity, other } = decision;
    if (![entity, other].every((id) => entitiesOf(lexicon).has(id))) deciding.fail(line, 'unknown-entity');
    else if (entity === other) deciding.fail(line, 'nothing-to-do');
    else {
      for (let at: string | undefined = entity; at !== undefined; ) {
        const next: { line: LedgerLine; entity: string } | undefined = lines.get(at);
        if (next?.entity === other) {
          deciding.overrule(next.line);
          lines.delete(at);
        }
        at = next?.entity === other ? undefined : next?.entity;
      }
      const before = lines.get(other);
      if (before) deciding.overrule(before.line);
      lines.set(other, { line, entity });
    }
  }
  return [...lines.keys()].map((other) => {
    let entity = other;
    for (let next = lines.get(entity); next; next = lines.get(entity)) entity = next.entity;
    return [other, entity] as const;
  });
}
