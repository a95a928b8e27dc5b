import { createHash } from 'node:crypto';
import { anchorAt, contradictionTarget, eventTarget } from '@/lib/edits/anchor';
import { readingOf } from '@/lib/edits/reading';
import type { Anchor, Correction, Decision, EventTarget } from '@/lib/schema/edit';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { EventStatus, EventType } from '@/lib/schema/vocabulary';
import type { ReadDocument } from '../read/read-folder';

/** A number from 0 to below 1. */
export type Draw = () => number;

/** The same numbers for the same seed (mulberry32). */
export function drawer(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const KINDS: readonly Decision['does'][] = [
  ...(['accept', 'reject', 'correct', 'correct', 'merge', 'split', 'add', 'note'] as const),
  ...(['settle', 'link-name', 'merge-names', 'undo'] as const),
];

/** A decision as a person might make it of what was found; of a kind that is not to be had here it is a note. @param ids of the lines before it */
export function randomDecision(kb: KnowledgeBase, ids: readonly string[], draw: Draw): Decision {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const documentOf = (id: string) =>
    kb.documents.find((one) => one.id === id) as KnowledgeBase['documents'][number];
  const mentionsOf = (event: string) => kb.mentions.filter(({ eventId }) => eventId === event);
  const targetOf = (event: string): EventTarget => eventTarget(event, mentionsOf(event), documentOf);
  const event = pick(kb.events);
  const target = targetOf(event.id);
  const note: Decision = { does: 'note', target, text: 'Look at it again.' };
  switch (pick(KINDS)) {
    case 'accept':
      return { does: 'accept', target };
    case 'reject':
      return { does: 'reject', target, as: pick(['no-event', 'not-of-this-collection']) };
    case 'correct': {
      const correction = randomCorrection(kb, event, pick);
      return { does: 'correct', target, correction };
    }
    case 'merge': {
      const other = pick(kb.events);
      return other === event ? note : { does: 'merge', target, with: targetOf(other.id) };
    }
    case 'split': {
      const [first, ...rest] = target.passages;
      return first && rest.length > 0 ? { does: 'split', target, off: draw() < 0.5 ? [first] : rest } : note;
    }
    case 'add': {
      const passage = randomWords(kb, pick);
      return {
        ...{ does: 'add', passage, to: draw() < 0.5 ? target : null, type: pick(EventType.options) },
        ...{
          status: pick(EventStatus.options),
          date: pick(DATES),
          title: { en: 'By hand', 'zh-Hant': null },
        },
        countries: event.countries,
      };
    }
    case 'settle': {
      if (kb.contradictions.length === 0) return note;
      const { id, claims } = pick(kb.contradictions);
      const claim = draw() < 0.2 ? null : Math.floor(draw() * claims.length);
      return { does: 'settle', target: contradictionTarget(id, claims, documentOf), claim };
    }
    case 'link-name': {
      if (kb.namings.length === 0) return note;
      const words = pick(kb.namings);
      const entity = draw() < 0.3 ? null : pick(kb.entities).id;
      return { does: 'link-name', words: anchorAt(documentOf(words.documentId), words.span), entity };
    }
    case 'merge-names': {
      const [entity, other] = [pick(kb.entities), pick(kb.entities)];
      return entity.kind === other.kind ? { does: 'merge-names', entity: entity.id, other: other.id } : note;
    }
    case 'undo':
      return ids.length > 0 ? { does: 'undo', edit: pick(ids) } : note;
    default:
      return note;
  }
}

const DATES = ['2003-01-10', '2004-06', '2002', '2004-02-25/2004-02-28', '2003-08~'];

function randomCorrection(
  kb: KnowledgeBase,
  event: KnowledgeBase['events'][number],
  pick: <T>(list: readonly T[]) => T,
): Correction {
  const mentions = kb.mentions.filter(({ eventId }) => eventId === event.id);
  const after: { readonly [Field in Correction['field']]: () => Correction['after'] } = {
    'title.en': () => 'Another title',
    'title.zh-Hant': () => event.title['zh-Hant'].slice(0, 4) || event.id,
    date: () => pick(DATES),
    type: () => pick(EventType.options),
    status: () => pick(EventStatus.options),
    countries: () =>
      [...new Set(kb.entities.filter(({ kind }) => kind === 'state').map(({ id }) => id))].slice(0, 2),
    people: () =>
      kb.entities
        .filter(({ kind }) => kind === 'person')
        .slice(0, 1)
        .map(({ id }) => ({ entity: id, role: 'actor' as const })),
    place: () => 'Rason',
    importance: () => pick(['machine', 'pinned', 'demoted']),
  };
  const field = pick(Object.keys(after) as Correction['field'][]);
  return { field, before: readingOf(field, event, mentions), after: after[field]() } as Correction;
}

function randomWords(kb: KnowledgeBase, pick: <T>(list: readonly T[]) => T): Anchor {
  const passage = pick(kb.passages);
  const [piece] = passage.pieces;
  const document = kb.documents.find(({ id }) => id === passage.documentId);
  if (!document || !piece) throw new Error('a passage has no words');
  const length = Math.min(piece.end - piece.start, 24);
  return anchorAt(document, { start: piece.start, end: piece.start + length });
}

/** Documents as somebody may leave them behind: one of them is changed, renamed, written with other bytes, taken out, or all stand in another order. */
export function randomChange(
  read: readonly ReadDocument[],
  gone: ReadDocument[],
  draw: Draw,
): ReadDocument[] {
  const at = Math.floor(draw() * read.length);
  const with_ = (change: (one: ReadDocument) => ReadDocument): ReadDocument[] =>
    read.map((one, i) => (i === at ? change(one) : one));
  const text = (one: ReadDocument, rawText: string): ReadDocument => ({
    ...one,
    rawText,
    sha256: hashOf(rawText),
  });
  switch (Math.floor(draw() * 8)) {
    case 0:
      return with_((one) => text(one, `${one.rawText.slice(0, 1)}${one.rawText}`));
    case 1:
      return with_((one) => {
        const cut = Math.floor(draw() * one.rawText.length);
        return text(one, one.rawText.slice(0, cut) + one.rawText.slice(cut + 1));
      });
    case 2:
      return with_((one) => ({
        ...one,
        id: `${one.id}-new`,
        fileName: `${one.id}-new.txt`,
        csl: { ...one.csl, id: `${one.id}-new` },
      }));
    case 3:
      return with_((one) => ({
        ...one,
        sha256: hashOf(`${one.rawText} in other bytes`),
        encoding: 'utf-16le',
      }));
    case 4:
      return [...read].reverse().map((one, i) => ({ ...one, listed: i }));
    case 5:
      return with_((one) => {
        const [from, to] = one.rawText.includes('\r\n') ? ['\r\n', '\n'] : ['\n', '\r\n'];
        return text(one, one.rawText.replaceAll(from, to));
      });
    case 6: {
      if (read.length < 3) return [...read];
      gone.push(read[at] as ReadDocument);
      return read.filter((_, i) => i !== at);
    }
    default:
      return [...read, ...gone.splice(0)];
  }
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
