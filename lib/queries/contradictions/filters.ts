import type { z } from 'zod';
import { DocumentId } from '@/lib/schema/api-parameters';
import { ContradictionKind } from '@/lib/schema/vocabulary';
import { MOST_VALUES, type ParameterProblem } from '../filters';

const SCHEMAS = { kind: ContradictionKind, document: DocumentId } as const;

/** Which contradictions are asked for. Within a list any value fits, between the lists both must; an empty list asks for nothing. */
export interface ContradictionFilters {
  kind: ContradictionKind[];
  document: string[];
}
export type ContradictionFilter = keyof ContradictionFilters;

/** The filters that a query string states (`kind=duration&document=a&document=b`), and what in it cannot be understood. */
export function parseContradictionFilters(parameters: URLSearchParams): {
  filters: ContradictionFilters;
  problems: ParameterProblem[];
} {
  const problems: ParameterProblem[] = [];
  const many = <T>(name: ContradictionFilter, schema: z.ZodType<T>): T[] => {
    const values = parameters
      .getAll(name)
      .slice(0, MOST_VALUES)
      .flatMap((value) => {
        const parsed = schema.safeParse(value);
        if (parsed.success) return [parsed.data];
        const message = parsed.error.issues[0]?.message ?? 'cannot be understood';
        problems.push({ parameter: name, value, message });
        return [];
      });
    return [...new Set(values)];
  };
  return {
    filters: { kind: many('kind', SCHEMAS.kind), document: many('document', SCHEMAS.document) },
    problems,
  };
}

/** The query string of the filters with one value taken in, or out where it is in; empty where nothing is left. */
export function toggled(filters: ContradictionFilters, name: ContradictionFilter, value: string): string {
  const pairs = (['kind', 'document'] as const).flatMap((one) => {
    const values: string[] = filters[one];
    if (one !== name) return values.map((each) => [one, each]);
    const rest = values.filter((each) => each !== value);
    return (rest.length < values.length ? rest : [...values, value]).map((each) => [one, each]);
  });
  return new URLSearchParams(pairs).toString();
}
