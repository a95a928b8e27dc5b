import { z } from 'zod';
import { MESSAGES } from '../../_i18n/locale';
import { jsonSchema } from '../_openapi/parameters';
import { PROBLEM } from '../_openapi/static-parts';
import { WRITE_OPERATIONS, type WriteOperation } from './operations';

const { writing: WORDS } = MESSAGES.en.api;

/** The answer of a document, or on an event, has a tag, which who changes it sends back. */
const TAGGED: readonly WriteOperation['id'][] = ['getDocument', 'listEdits', 'decide', 'undoEdit'];
const ETAG = { headers: { ETag: { schema: { type: 'string' } } } };

const text = { type: 'string' };
const FILE = { 'application/octet-stream': { schema: { ...text, format: 'binary' } } };

function parameters({ address, query = [], optional = [], headers = [], isBlind = false }: WriteOperation) {
  const words: Readonly<Record<string, string>> = WORDS.parameters;
  const of = (where: 'path' | 'query' | 'header', required: boolean) => (name: string) => ({
    ...{ name, in: where, required, description: words[name] ?? name, schema: text },
  });
  return [
    ...[...address.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => of('path', true)(name)),
    ...query.map(of('query', true)),
    ...optional.map(of('query', false)),
    ...headers.map((name) => of('header', name === 'If-Match' && !isBlind)(name)),
  ];
}

/** What is sent, as JSON Schema. What has a default need not be sent. */
function requestBody({ body }: WriteOperation) {
  if (body === undefined) return {};
  const content =
    body === 'file'
      ? FILE
      : { 'application/json': { schema: withoutDialect(z.toJSONSchema(body, { io: 'input' })) } };
  return { requestBody: { required: true, content } };
}

function contentOf(view: z.ZodType | 'file') {
  return view === 'file' ? FILE : { 'application/json': { schema: jsonSchema(view) } };
}

function withoutDialect({ $schema: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest;
}

function described(operation: WriteOperation) {
  const { id, isFor, body, answers, problems } = operation;
  const [status, view] = answers;
  const faults = [...(body === undefined ? [] : [400, ...(body === 'file' ? [] : [413, 415])]), ...problems];
  return {
    operationId: id,
    tags: ['changing'],
    summary: WORDS.operations[id],
    parameters: parameters(operation),
    ...requestBody(operation),
    responses: {
      [status]: {
        description: WORDS.operations[id],
        ...(TAGGED.includes(id) && ETAG),
        ...(view !== null && { content: contentOf(view) }),
      },
      ...Object.fromEntries(faults.map((fault) => [fault, PROBLEM])),
      ...(isFor !== 'all' && { 401: PROBLEM }),
      ...(isFor === 'writers' && { 403: PROBLEM }),
      500: PROBLEM,
    },
  };
}

/** What can be done to the documents, as paths of the OpenAPI document. The server before the app does it, so that nothing here has examples. */
export function writingPaths(): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of WRITE_OPERATIONS)
    paths[operation.address] = {
      ...paths[operation.address],
      [operation.method.toLowerCase()]: described(operation),
    };
  return paths;
}
