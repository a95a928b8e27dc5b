import type { ChangeView, DocumentView, DraftView } from '../../api/_writing/shapes';
import type { Change } from '../collection/change';
import type { Collection } from '../collection/collection';
import { restsOn } from '../collection/documents-told';
import type { Draft } from '../collection/drafts';
import type { Held } from '../collection/held';

/** The changes that others have taken back, by their ids. */
export const undoneIn = (all: readonly Change[]): ReadonlySet<string | null> =>
  new Set(all.map(({ undoes }) => undoes));

/** A change as it is answered. @param prefix what the addresses of its collection begin with */
export function changeView(change: Change, undone: ReadonlySet<string | null>, prefix: string): ChangeView {
  const { id, at, kind, documents, undoes, outcome } = change;
  const effect = outcome?.effect ?? null;
  const query = new URLSearchParams(documents.map((document) => ['document', document.id]));
  const isThere = kind !== 'remove' && (effect === null || effect.added + effect.joined > 0);
  return {
    ...{ id, at, kind, documents: [...documents], undoes, canUndo: !undone.has(id) },
    isRead: outcome?.isRead ?? null,
    effect: effect && { ...effect, events: [...effect.events], contradictions: [...effect.contradictions] },
    said: [...(outcome?.said ?? [])],
    links: {
      events: isThere ? `${prefix || '/'}?${query}` : null,
      contradictions: (effect?.addedContradictions ?? 0) > 0 ? `${prefix}/contradictions?${query}` : null,
    },
  };
}

/** A draft as it is answered. */
export function draftView(collection: Collection, draft: Draft): DraftView {
  const { id, fileName, bytes, state, failure, pages } = draft;
  const found = draft.found && {
    ...draft.found,
    csl: { ...draft.found.csl },
    date: draft.found.date && {
      edtf: draft.found.date.edtf,
      basis: draft.found.date.basis.map((step) => ({ ...step })),
    },
    doubts: [...draft.found.doubts],
  };
  return {
    id,
    fileName,
    bytes,
    state,
    pages: pages ? { ...pages } : null,
    found,
    failure,
    ...collection.rivalsOf(draft),
  };
}

/** A document as it is answered to those who may change it. */
export function documentView(held: Held, databaseFile: string): DocumentView {
  return { ...held, entry: held.entry && { ...held.entry }, rests: restsOn(held.id, databaseFile) };
}
