import type { z } from 'zod';
import { EventFilters, NO_FILTERS, type ParameterProblem, parseFilters } from '@/lib/queries/filters';

/** The names of the filters, which the pages have too. */
export const FILTER_NAMES: readonly string[] = Object.keys(EventFilters.shape);

/** The parameters of an address other than filters, each with its schema. */
export type Shape = Readonly<Record<string, z.ZodType>>;
export type Values<S extends Shape> = { [Name in keyof S]: z.infer<S[Name]> };

/** What an address takes: its own parameters, and whether filters. */
export interface Accepted<S extends Shape> {
  own: S;
  filters: boolean;
}

export type Read<S extends Shape> =
  | { values: Values<S>; filters: EventFilters; problems: [] }
  | { problems: [ParameterProblem, ...ParameterProblem[]] };

/** The values of an address's own parameters. A parameter comes once at most; what is missing is for its schema to judge. */
function readOwn<S extends Shape>(own: S, search: URLSearchParams, problems: ParameterProblem[]) {
  const values = Object.entries(own).map(([parameter, schema]) => {
    const [value, second] = search.getAll(parameter);
    if (second !== undefined) problems.push({ parameter, value: second, message: 'is given more than once' });
    const parsed = schema.safeParse(value);
    if (parsed.success) return [parameter, parsed.data];
    const message =
      value === undefined ? 'is missing' : (parsed.error.issues[0]?.message ?? 'cannot be understood');
    problems.push({ parameter, value: value ?? '', message });
    return [parameter, undefined];
  });
  return Object.fromEntries(values) as Values<S>;
}

/** Reads a query string; every parameter in it is used or is a problem. */
export function readParameters<S extends Shape>(
  { own, filters: takesFilters }: Accepted<S>,
  search: URLSearchParams,
): Read<S> {
  const names = [...new Set([...Object.keys(own), ...(takesFilters ? FILTER_NAMES : [])])];
  const problems: ParameterProblem[] = [...new Set(search.keys())]
    .filter((parameter) => !names.includes(parameter))
    .map((parameter) => ({
      parameter,
      value: search.get(parameter) ?? '',
      message:
        names.length === 0 ? 'is not known here: there are none' : `is not one of: ${names.join(', ')}`,
    }));
  const left = new URLSearchParams([...search].filter(([name]) => !Object.hasOwn(own, name)));
  const parsed = takesFilters ? parseFilters(left) : { filters: NO_FILTERS, problems: [] };
  problems.push(...parsed.problems);
  const values = readOwn(own, search, problems);
  const [first, ...others] = problems;
  if (first !== undefined) return { problems: [first, ...others] };
  return { values, filters: parsed.filters, problems: [] };
}
