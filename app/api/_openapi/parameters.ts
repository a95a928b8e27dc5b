import { z } from 'zod';
import { EventFilters } from '@/lib/queries/filters';
import type { Operation } from '../_answers/operation';

/** A schema as OpenAPI 3.1 has it: JSON Schema 2020-12, which it names once for the whole document. */
export function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest;
}

export interface DescribedParameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  schema: Record<string, unknown>;
}

/** The names in braces of an address. */
function pathNames(address: string): string[] {
  return [...address.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function queryParameter(name: string, schema: z.ZodType): DescribedParameter {
  return { name, in: 'query', required: !schema.safeParse(undefined).success, schema: jsonSchema(schema) };
}

/** A filter that is absent is null or an empty list to the program; in an address it is just not there. */
function filterParameters(): DescribedParameter[] {
  return Object.entries(EventFilters.shape).map(([name, schema]) => {
    const given = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
    return { name, in: 'query', required: false, schema: jsonSchema(given) };
  });
}

/** What an operation takes, from the very schemas that check it. */
export function parametersOf({ address, own, filters }: Operation): DescribedParameter[] {
  return [
    ...pathNames(address).map((name) => ({
      name,
      in: 'path' as const,
      required: true,
      schema: { type: 'string' },
    })),
    ...Object.entries(own).map(([name, schema]) => queryParameter(name, schema)),
    // A parameter of the operation's own takes the place of the filter of the same name.
    ...(filters ? filterParameters().filter(({ name }) => !Object.hasOwn(own, name)) : []),
  ];
}
