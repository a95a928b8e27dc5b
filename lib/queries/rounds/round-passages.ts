import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { Locator } from '@/lib/schema/knowledge-base';
import type { Named } from '../event-view';
import { formerHolders } from './background';
import { sectionHolders } from './section-holders';

/** What the passages of some documents tell of whose position they report. */
export interface RoundPassages {
  /** The party whose part each passage is, by the passage's id. */
  holders: ReadonlyMap<string, string>;
  /** The words that a party goes by. */
  namesOf: (id: string) => readonly string[];
  /** The names of all persons. */
  persons: string[];
  /** Those of them that a document calls former holders of an office, by the document's id. */
  former: ReadonlyMap<string, ReadonlySet<string>>;
}

const Names = z.array(z.string());

/** Reads the passages of documents for the positions of a conference's parties. */
export async function roundPassages(
  documents: readonly string[],
  parties: readonly Named[],
): Promise<RoundPassages> {
  const [rows, entities] = await Promise.all([
    database().passage.findMany({
      where: { documentId: { in: [...documents] } },
      select: { id: true, documentId: true, kind: true, text: true, locator: true },
      orderBy: [{ documentId: 'asc' }, { ordinal: 'asc' }],
    }),
    database().entity.findMany({
      where: { OR: [{ kind: 'person' }, { id: { in: parties.map(({ id }) => id) } }] },
      select: { id: true, kind: true, nameZh: true, aliases: true },
      orderBy: { id: 'asc' },
    }),
  ]);
  const wordsFor = ({ nameZh, aliases }: { nameZh: string; aliases: string }) => [
    nameZh,
    ...Names.parse(JSON.parse(aliases)),
  ];
  const passages = rows.map((row) => ({ ...row, section: Locator.parse(JSON.parse(row.locator)).section }));
  const persons = entities.filter(({ kind }) => kind === 'person').flatMap(wordsFor);
  const textOf = (id: string) =>
    rows
      .filter(({ documentId }) => documentId === id)
      .map(({ text }) => text)
      .join('\n');
  const named = entities
    .filter(({ kind }) => kind !== 'person')
    .map((party) => ({ id: party.id, names: wordsFor(party) }));
  return {
    holders: sectionHolders(passages, named),
    namesOf: (id) => named.find((party) => party.id === id)?.names ?? [],
    persons,
    former: new Map(documents.map((id) => [id, formerHolders(textOf(id), persons)])),
  };
}
