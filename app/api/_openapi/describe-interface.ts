import { z } from 'zod';
import { json, type Operation } from '../_answers/operation';
import { openApiDocument } from './document';

/** The description of the interface itself. It is not in what it describes. */
export const DESCRIBE_INTERFACE: Operation = {
  id: 'describeInterface',
  address: '/api/openapi.json',
  own: {},
  filters: false,
  answers: { 'application/json': z.looseObject({}) },
  example: () => ({}),
  answer: async ({ origin, cited }) => json(await openApiDocument({ origin, cited })),
};
