import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { type EditDone, EditView, type EntityList } from '@/lib/queries/review/edit-view';
import type { EditRequest, UndoRequest } from '@/lib/schema/asked-edit';
import { EntityKind } from '@/lib/schema/vocabulary';
import type { WriteOperationId } from '../../api/_writing/operations';
import type { AddBody, CorrectBody, ReplaceBody } from '../../api/_writing/shapes';
import { CannotBe } from '../collection/cannot-be';
import type { Change } from '../collection/change';
import type { Collection } from '../collection/collection';
import { missing } from '../collection/held';
import type { Request } from '../collection/plan/adding';
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
/** Longer than anybody's name. */
const LONGEST_NAME = 200;

const header = (from: IncomingMessage, name: string) => from.headers[name]?.toString() ?? null;
const part = ({ parts }: ToDo, name: string) => parts[name] ?? '';

/** By what a client names a request; null where it does not. */
function requestOf({ from, text }: ToDo): Request | null {
  const key = header(from, 'idempotency-key')?.slice(0, LONGEST_KEY) ?? null;
  return key === null ? null : { key, hash: createHash('sha256').update(text).digest('hex') };
}

async function told({ collection, prefix }: ToDo, change: Change, status = 200): Promise<DeskAnswer> {
  return { status, body: changeView(change, undoneIn(await collection.changes()), prefix) };
}

const EditParameters = z.object({
  event: z.string().optional(),
  who: z.string().optional(),
  state: EditView.shape.state.optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});

function parametersIn(query: URLSearchParams): z.output<typeof EditParameters> {
  const { data, error } = EditParameters.safeParse(Object.fromEntries(query));
  if (data) return data;
  const name = String(error.issues[0]?.path[0] ?? '');
  throw new CannotBe(400, 'badParameter', { name, value: query.get(name)?.slice(0, 40) ?? '' });
}

const tagged = (tag: string | null): Record<string, string> => (tag === null ? {} : { ETag: tag });

async function decided(todo: ToDo, asked: z.output<typeof EditRequest>): Promise<DeskAnswer> {
  const { collection, prefix, from } = todo;
  const { value, tag } = await collection.edits.decide(asked, header(from, 'if-match'), requestOf(todo));
  const [first] = value.edits;
  const link = first?.event ? `${prefix}/events/${encodeURIComponent(first.event.id)}` : null;
  return {
    status: 201,
    body: { ...value, link } satisfies EditDone,
    headers: { ...tagged(tag), ...(first && { Location: `${prefix}/api/edits/${first.id}` }) },
  };
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
    const { documents } = todo.body as z.output<typeof AddBody>;
    return told(todo, await todo.collection.add(documents, requestOf(todo)), 201);
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

  async listEdits({ collection, query }) {
    const { state, page, ...rest } = parametersIn(query);
    const filter = { event: rest.event ?? null, who: rest.who ?? null, state: state ?? null };
    const { value, tag } = collection.edits.list(filter, page);
    return { status: 200, body: value, headers: tagged(tag) };
  },

  async getEdit(todo) {
    return { status: 200, body: todo.collection.edits.get(part(todo, 'edit')) };
  },

  decide: (todo) => decided(todo, todo.body as z.output<typeof EditRequest>),

  undoEdit: (todo) =>
    decided(todo, {
      ...(todo.body as z.output<typeof UndoRequest>),
      decisions: [{ does: 'undo', edit: part(todo, 'edit') }],
    }),

  async prepareDeciding({ collection }) {
    collection.edits.prepare();
    return { status: 202 };
  },

  async findEntities({ collection, query }) {
    const { data: kinds, error } = EntityKind.array().safeParse(query.getAll('kind'));
    if (error)
      throw new CannotBe(400, 'badParameter', { name: 'kind', value: query.get('kind')?.slice(0, 40) ?? '' });
    const entities = collection.edits.entities(query.get('q')?.slice(0, LONGEST_NAME) ?? '', new Set(kinds));
    return { status: 200, body: { entities } satisfies EntityList };
  },
};
