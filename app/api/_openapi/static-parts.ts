import { z } from 'zod';
import { MESSAGES } from '../../_i18n/locale';
import { jsonSchema } from './parameters';

/** Parts of the OpenAPI document that no operation describes. */

const Fault = z.object({ parameter: z.string(), value: z.string(), message: z.string() });

/** RFC 9457. */
export const PROBLEM_SCHEMA = jsonSchema(
  z.looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    problems: z.array(Fault).optional(),
  }),
);

export const PROBLEM = {
  description: 'What is wrong, with the request or (5xx) with the answer.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

export const DATABASE_PATH = {
  '/api/database': {
    get: {
      operationId: 'getDatabase',
      summary: MESSAGES.en.api.database,
      responses: {
        200: { description: MESSAGES.en.api.database, content: { 'application/vnd.sqlite3': {} } },
      },
    },
  },
};
