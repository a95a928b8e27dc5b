import { createHash } from 'node:crypto';
import { anchorAt, contradictionTarget, eventTarget } from '@/lib/edits/anchor';
import { type Ledger, parseLedger } from '@/lib/edits/ledger';
import type { Anchor, ContradictionTarget, Decision, EventTarget } from '@/lib/schema/edit';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { loadLexicon } from '../knowledge/load';
import { PACKS } from '../language/packs';
import { ingest } from '../pipeline';
import type { ReadDocument } from '../read/read-folder';

const lexicon = loadLexicon();

/** Documents as if they had been read from files, by their ids. */
export function documentsOf(texts: Readonly<Record<string, string>>): ReadDocument[] {
  return Object.entries(texts).map(([id, text]) => ({
    ...asRead(id, text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
}

/** What documents tell after decisions, each a line of the ledger. */
export function decided(read: readonly ReadDocument[], ...decisions: readonly Decision[]): KnowledgeBase {
  return ingest(read, lexicon, new Diagnostics(), undefined, [], PACKS, ledgerOf(...decisions));
}

/** A ledger of decisions, with the ids `edit-0001`, `edit-0002`, … */
export function ledgerOf(...decisions: readonly Decision[]): Ledger {
  const lines = decisions.map((decision, i) => {
    const id = `edit-${String(i + 1).padStart(4, '0')}`;
    return JSON.stringify({ id, at: '2026-01-01T00:00:00Z', who: 'someone', why: '', decision });
  });
  return parseLedger(lines.map((line) => `${line}\n`).join(''));
}

/** An event as a decision names it, by words of one of its passages. */
export function target(kb: KnowledgeBase, words: string): EventTarget {
  const event = kb.mentions.find(({ quote }) => quote.includes(words))?.eventId;
  if (event === undefined) throw new Error(`no event rests on ${words}`);
  const own = kb.mentions.filter(({ eventId }) => eventId === event);
  return eventTarget(event, own, (id) => documentIn(kb, id));
}

/** Words of a document as a decision names them. */
export function words(kb: KnowledgeBase, id: string, exact: string): Anchor {
  const document = documentIn(kb, id);
  const start = document.rawText.indexOf(exact);
  return anchorAt(document, { start, end: start + exact.length });
}

/** A contradiction as a decision names it. */
export function disputed(kb: KnowledgeBase, index: number): ContradictionTarget {
  const found = kb.contradictions[index];
  if (!found) throw new Error(`there is no contradiction ${index}`);
  return contradictionTarget(found.id, found.claims, (id) => documentIn(kb, id));
}

function documentIn(kb: KnowledgeBase, id: string) {
  const document = kb.documents.find((one) => one.id === id);
  if (!document) throw new Error(`there is no document ${id}`);
  return document;
}
