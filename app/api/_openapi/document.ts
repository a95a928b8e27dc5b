import { currentPrefix } from '@/lib/collections/current';
import { type ExampleSubjects, exampleSubjects } from '@/lib/queries/example-subjects';
import { MESSAGES } from '../../_i18n/locale';
import { siteTitle } from '../../_i18n/site-title';
import type { Operation, Origins } from '../_answers/operation';
import { OPERATIONS } from '../_operations/operations';
import { writingPaths } from '../_writing/describe';
import { type Example, exampleAnswer, exampleOf } from './example';
import { jsonSchema, parametersOf } from './parameters';
import { DATABASE_PATH, PROBLEM, PROBLEM_SCHEMA } from './static-parts';

const { api: WORDS } = MESSAGES.en;

function parameters(operation: Operation, example: Example | null) {
  const texts: Readonly<Record<string, string>> = WORDS.parameters;
  return parametersOf(operation).map((parameter) => {
    const inQuery = example?.query.getAll(parameter.name) ?? [];
    const value = parameter.in === 'path' ? example?.path[parameter.name] : inQuery[0];
    const { type } = parameter.schema;
    const typed = type === 'array' ? inQuery : type === 'integer' ? Number(value) : value;
    return {
      ...parameter,
      description: texts[parameter.name] ?? parameter.name,
      ...(value !== undefined && { example: typed }),
    };
  });
}

/** The answer's media types; the example stands with the one in JSON. */
async function content({ answers, ...operation }: Operation, example: Example | null, origins: Origins) {
  const sample = example && (await exampleAnswer({ answers, ...operation }, example, origins));
  return Object.fromEntries(
    Object.entries(answers).map(([mediaType, schema]) => [
      mediaType,
      schema === null
        ? { schema: { type: 'string' } }
        : { schema: jsonSchema(schema), ...(sample !== null && { example: sample }) },
    ]),
  );
}

async function described(operation: Operation, known: ExampleSubjects | null, origins: Origins) {
  const example = known && exampleOf(operation, known);
  const found = {
    description: WORDS.operations[operation.id],
    content: await content(operation, example, origins),
  };
  const hasPath = operation.address.includes('{');
  return {
    get: {
      operationId: operation.id,
      summary: WORDS.operations[operation.id],
      parameters: parameters(operation, example),
      responses: {
        200: { ...found, headers: { ETag: { schema: { type: 'string' } } } },
        ...(operation.moves && { 301: { description: 'It stands at another address now.' } }),
        304: { description: 'What the client holds is still right.' },
        400: PROBLEM,
        ...(hasPath && { 404: PROBLEM }),
        500: PROBLEM,
        503: PROBLEM,
      },
    },
  };
}

/** The interface as an OpenAPI 3.1 document, with examples from the data that are served. */
export async function openApiDocument(origins: Origins): Promise<Record<string, unknown>> {
  const known = await exampleSubjects();
  const paths = await Promise.all(
    OPERATIONS.map(async (operation) => [operation.address, await described(operation, known, origins)]),
  );
  return {
    openapi: '3.1.1',
    info: { title: siteTitle('en'), description: WORDS.lead, version: '1' },
    servers: [{ url: origins.origin + currentPrefix() }],
    paths: { ...Object.fromEntries(paths), ...DATABASE_PATH, ...writingPaths() },
    components: { schemas: { Problem: PROBLEM_SCHEMA } },
  };
}
