import type { z } from 'zod';
import { EditDone, EditList, EditView, EntityList } from '@/lib/queries/review/edit-view';
import { EditRequest, UndoRequest } from '@/lib/schema/asked-edit';
import * as shape from './shapes';

export type WriteMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type WriteOperationId =
  | 'getSession'
  | 'logIn'
  | 'logOut'
  | 'sendDraft'
  | 'getDraft'
  | 'discardDraft'
  | 'listDocuments'
  | 'addDocuments'
  | 'getDocument'
  | 'correctDocument'
  | 'replaceDocument'
  | 'removeDocument'
  | 'getOriginal'
  | 'listChanges'
  | 'undoChange'
  | 'listEdits'
  | 'getEdit'
  | 'decide'
  | 'undoEdit'
  | 'findEntities'
  | 'prepareDeciding';

/**
 * One thing that can be done to the documents, or asked of them by those who may. The server before the app does it (`app/_start/desk`), and
 * the OpenAPI document describes it from the same table.
 */
export interface WriteOperation {
  id: WriteOperationId;
  method: WriteMethod;
  address: string;
  /** Who may ask: anyone, also where reading is closed; those who may read; those who may write. */
  isFor: 'all' | 'readers' | 'writers';
  /** What is sent: JSON of a shape, or a file as it is. */
  body?: z.ZodType | 'file';
  /** Parameters of the query, all of them needed. */
  query?: readonly string[];
  /** Parameters of the query that may be left out. */
  optional?: readonly string[];
  /** Request headers that it reads. */
  headers?: readonly ('If-Match' | 'Idempotency-Key')[];
  /** Whether it does without `If-Match`: what is sent then is not compared with what others have done. */
  isBlind?: boolean;
  /** The status where it goes well, and the shape of the answer, or a file as it is; null where there is none. */
  answers: readonly [status: number, view: z.ZodType | 'file' | null];
  /** What can go wrong beside what is wrong with the request as such. */
  problems: readonly number[];
}

const SEEN = { headers: ['If-Match'], problems: [404, 409, 412, 428, 507] } as const;

/** As many decisions, by whomever, can be made as one likes: who sends the state that was seen is told of those that came between. */
const OF_STATE = {
  headers: ['If-Match', 'Idempotency-Key'],
  isBlind: true,
  answers: [201, EditDone],
  problems: [404, 409, 412, 422, 507],
} as const;

/** All that can be done to documents and events, in the order in which it is described. */
export const WRITE_OPERATIONS: readonly WriteOperation[] = [
  {
    ...{ id: 'getSession', method: 'GET', address: '/api/session', isFor: 'all' },
    ...{ answers: [200, shape.RightsView], problems: [] },
  },
  {
    ...{ id: 'logIn', method: 'POST', address: '/api/session', isFor: 'all', body: shape.LogInBody },
    ...{ answers: [200, shape.RightsView], problems: [403, 429] },
  },
  {
    ...{ id: 'logOut', method: 'DELETE', address: '/api/session', isFor: 'all' },
    ...{ answers: [204, null], problems: [] },
  },
  {
    ...{ id: 'sendDraft', method: 'POST', address: '/api/documents/drafts', isFor: 'writers' },
    ...{ body: 'file', query: ['name'], answers: [201, shape.DraftView], problems: [413, 415, 429, 507] },
  },
  {
    ...{ id: 'getDraft', method: 'GET', address: '/api/documents/drafts/{draft}', isFor: 'writers' },
    ...{ answers: [200, shape.DraftView], problems: [404] },
  },
  {
    ...{ id: 'discardDraft', method: 'DELETE', address: '/api/documents/drafts/{draft}', isFor: 'writers' },
    ...{ answers: [204, null], problems: [404] },
  },
  {
    ...{ id: 'listDocuments', method: 'GET', address: '/api/documents', isFor: 'writers' },
    ...{ answers: [200, shape.DocumentListView], problems: [] },
  },
  {
    ...{ id: 'addDocuments', method: 'POST', address: '/api/documents', isFor: 'writers' },
    ...{ body: shape.AddBody, headers: ['Idempotency-Key'], answers: [201, shape.ChangeView] },
    problems: [404, 409, 422, 507],
  },
  {
    ...{ id: 'getDocument', method: 'GET', address: '/api/documents/{id}', isFor: 'writers' },
    ...{ answers: [200, shape.DocumentView], problems: [404] },
  },
  {
    ...{ id: 'correctDocument', method: 'PATCH', address: '/api/documents/{id}', isFor: 'writers' },
    ...{ body: shape.CorrectBody, answers: [200, shape.ChangeView], ...SEEN },
  },
  {
    ...{ id: 'replaceDocument', method: 'PUT', address: '/api/documents/{id}', isFor: 'writers' },
    ...{ body: shape.ReplaceBody, answers: [200, shape.ChangeView], ...SEEN },
  },
  {
    ...{ id: 'removeDocument', method: 'DELETE', address: '/api/documents/{id}', isFor: 'writers' },
    ...{ answers: [200, shape.ChangeView], ...SEEN },
  },
  {
    ...{ id: 'getOriginal', method: 'GET', address: '/api/documents/{id}/original', isFor: 'readers' },
    ...{ answers: [200, 'file'], problems: [404] },
  },
  {
    ...{ id: 'listChanges', method: 'GET', address: '/api/changes', isFor: 'writers' },
    ...{ answers: [200, shape.ChangesView], problems: [] },
  },
  {
    ...{ id: 'undoChange', method: 'POST', address: '/api/changes/{change}/undo', isFor: 'writers' },
    ...{ answers: [201, shape.ChangeView], problems: [404, 409, 507] },
  },
  {
    ...{ id: 'listEdits', method: 'GET', address: '/api/edits', isFor: 'readers' },
    ...{ optional: ['event', 'who', 'state', 'page'], answers: [200, EditList], problems: [400, 409] },
  },
  {
    ...{ id: 'decide', method: 'POST', address: '/api/edits', isFor: 'writers', body: EditRequest },
    ...OF_STATE,
  },
  {
    ...{ id: 'getEdit', method: 'GET', address: '/api/edits/{edit}', isFor: 'readers' },
    ...{ answers: [200, EditView], problems: [404, 409] },
  },
  {
    ...{ id: 'undoEdit', method: 'POST', address: '/api/edits/{edit}/undo', isFor: 'writers' },
    ...{ body: UndoRequest, ...OF_STATE },
  },
  {
    ...{ id: 'findEntities', method: 'GET', address: '/api/entities', isFor: 'writers', query: ['q'] },
    ...{ optional: ['kind'], answers: [200, EntityList], problems: [400, 409] },
  },
  {
    ...{ id: 'prepareDeciding', method: 'POST', address: '/api/edits/preparation', isFor: 'writers' },
    ...{ answers: [202, null], problems: [] },
  },
];
