import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import type { WriteOperationId } from '../../api/_writing/operations';
import type { AddBody, CorrectBody, ReplaceBody } from '../../api/_writing/shapes';
import { CannotBe } from '../collection/cannot-be';
import type { Change } from '../collection/change';
import type { Collection } from '../collection/collection';
import { missing } from '../collection/held';
import { streamOf } from './body';
import type { DeskAnswer } from './problem';
import { changeView, documentView, draftView, undoneIn } from './views';

/** What a handler is given. `text` is the body as it came. */
export interface ToDo {
  readonly collection: Collection;
  readonly parts: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly text: string;
  /** What the addresses of the collection begin with. */
  readonly prefix: string;
  readonly from: IncomingMessage;
}

/** More characters than a key that a program makes up has. */
const LONGEST_KEY = 200;

const header = (from: IncomingMessage, name: string) => from.headers[name]?.toString() ?? null;
const part = ({ parts }: ToDo, name: string) => parts[name] ?? '';

async function told({ collection, prefix }: ToDo, change: Change, status = 200): Promise<DeskAnswer> {
  return { status, body: changeView(change, undoneIn(await collection.changes()), prefix) };
}

function draftOf({ collection, ...todo }: ToDo) {
  const draft = collection.drafts.get(part({ collection, ...todo }, 'draft'));
  if (!draft) throw new CannotBe(404, 'draftGone');
  return draft;
}

/** What is done for each operation on documents; sessions and originals are the desk's own. */
export const HANDLERS: Readonly<
  Record<
    Exclude<WriteOperationId, 'getSession' | 'logIn' | 'logOut' | 'getOriginal'>,
    (todo: ToDo) => Promise<DeskAnswer>
  >
> = {
  async sendDraft({ collection, query, from, prefix }) {
    const declared = header(from, 'content-length');
    const length = declared === null ? null : Number(declared);
    const draft = await collection.drafts.take(streamOf(from), query.get('name') ?? '', length);
    return {
      status: 201,
      body: draftView(collection, draft),
      headers: { Location: `${prefix}/api/documents/drafts/${draft.id}` },
    };
  },

  async getDraft(todo) {
    return { status: 200, body: draftView(todo.collection, draftOf(todo)) };
  },

  async discardDraft(todo) {
    await todo.collection.drafts.discard(draftOf(todo).id);
    return { status: 204 };
  },

  async listDocuments({ collection }) {
    return { status: 200, body: { documents: await collection.list() } };
  },

  async addDocuments(todo) {
    const { collection, body, text, from } = todo;
    const key = header(from, 'idempotency-key')?.slice(0, LONGEST_KEY) ?? null;
    const request = key === null ? null : { key, hash: createHash('sha256').update(text).digest('hex') };
    const { documents } = body as z.output<typeof AddBody>;
    return told(todo, await collection.add(documents, request), 201);
  },

  async getDocument(todo) {
    const held = await todo.collection.get(part(todo, 'id'));
    if (!held) throw missing(part(todo, 'id'));
    return {
      status: 200,
      body: documentView(held, todo.collection.place.databaseFile),
      headers: { ETag: held.tag },
    };
  },

  async correctDocument(todo) {
    const { fields } = todo.body as z.output<typeof CorrectBody>;
    const change = await todo.collection.correct(part(todo, 'id'), header(todo.from, 'if-match'), fields);
    return told(todo, change);
  },

  async replaceDocument(todo) {
    const { draft, fields } = todo.body as z.output<typeof ReplaceBody>;
    const tag = header(todo.from, 'if-match');
    return told(todo, await todo.collection.replace(part(todo, 'id'), tag, draft, fields));
  },

  async removeDocument(todo) {
    const change = await todo.collection.remove(part(todo, 'id'), header(todo.from, 'if-match'));
    return told(todo, change);
  },

  async listChanges({ collection, prefix }) {
    const all = await collection.changes();
    const undone = undoneIn(all);
    return { status: 200, body: { changes: all.map((change) => changeView(change, undone, prefix)) } };
  },

  async undoChange(todo) {
    return told(todo, await todo.collection.undo(part(todo, 'change')), 201);
  },
};
