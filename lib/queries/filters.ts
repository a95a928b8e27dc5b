import { z } from 'zod';
import { DocumentId, SearchWords } from '@/lib/schema/api-parameters';
import { IsoDay, Precision } from '@/lib/schema/day';
import { FILTER_NAMES, FILTERS, type FilterName, type ListFilter } from '@/lib/schema/filter';
import { EventStatus, EventType } from '@/lib/schema/vocabulary';
import { isBefore, isIsoDay } from '@/lib/time/day';

/** An entity's id as it may stand in a URL. Whether it exists is for the database to say. */
const Id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u, 'is not an identifier');

/** How many values of one filter can be asked for: with each of them the database has more to do. */
export const MOST_VALUES = 50;

/** A day that the calendar has, before the common era too: `2003-02-29` is none. */
const CalendarDay = IsoDay.refine(isIsoDay, 'is not a day of the calendar');

/** By what a value of each sort is checked. */
const VALUES = {
  entity: Id,
  document: DocumentId,
  kind: EventType,
  status: EventStatus,
  precision: Precision,
  words: SearchWords,
  day: CalendarDay,
};
type Value<V> = V extends keyof typeof VALUES
  ? (typeof VALUES)[V]
  : V extends readonly (infer One extends string)[]
    ? z.ZodEnum<{ [O in One]: O }>
    : never;
type Given<N extends FilterName> = Value<(typeof FILTERS)[N]['value']>;
type Shape = { [N in FilterName]: N extends ListFilter ? z.ZodArray<Given<N>> : z.ZodNullable<Given<N>> };

function schemaOf(name: FilterName): z.ZodType {
  const { value } = FILTERS[name];
  return typeof value === 'string' ? VALUES[value] : z.enum(value);
}

// The type says of each filter what the table says; a list of entries cannot.
export const EventFilters = z.object(
  Object.fromEntries(
    FILTER_NAMES.map((name) => [
      name,
      FILTERS[name].many ? z.array(schemaOf(name)) : schemaOf(name).nullable(),
    ]),
  ) as Shape,
);
/**
 * Which events are asked for. Within a list any value fits, between the lists all must: `country=JPN&country=CHN&kind=visit`
 * are the visits that concern Japan or China; with `match=all` the countries all must, too, and `role` keeps the events in
 * which they act or are acted on. Of names all must fit: `name=npt&name=PRK` are the events in which both take part or are named. An empty list
 * asks for nothing. Every word of `q` has to occur. `from` and `to` (inclusive)
 * keep the events whose range of possible days meets them.
 */
export type EventFilters = z.infer<typeof EventFilters>;

export const NO_FILTERS = EventFilters.parse(
  Object.fromEntries(FILTER_NAMES.map((name) => [name, FILTERS[name].many ? [] : null])),
);

/** A parameter that cannot be understood, and why. */
export interface ParameterProblem {
  parameter: string;
  value: string;
  message: string;
}

/** The values of one parameter that a schema accepts; the others become problems. */
function accept<T>(
  schema: z.ZodType<T>,
  parameter: string,
  values: string[],
  problems: ParameterProblem[],
): T[] {
  return values.flatMap((value) => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return [parsed.data];
    const message = parsed.error.issues[0]?.message ?? 'cannot be understood';
    problems.push({ parameter, value, message });
    return [];
  });
}

/**
 * The filters that a query string states, and what in it cannot be understood. A repeated key states several values
 * (`country=JPN&country=KOR`); a value is used or reported, never both. Parameters of other subjects are left alone.
 */
export function parseFilters(parameters: URLSearchParams): {
  filters: EventFilters;
  problems: ParameterProblem[];
} {
  const problems: ParameterProblem[] = [];
  const many = <T>(schema: z.ZodType<T>, name: string): T[] => {
    const given = [...new Set(parameters.getAll(name))];
    const surplus = given[MOST_VALUES];
    if (surplus !== undefined)
      problems.push({
        parameter: name,
        value: surplus,
        message: `is one of ${given.length} values, and ${MOST_VALUES} can be asked for`,
      });
    return accept(schema, name, given.slice(0, MOST_VALUES), problems);
  };
  const one = <T>(schema: z.ZodType<T>, name: string): T | null => {
    const [value, second] = parameters.getAll(name);
    if (second !== undefined)
      problems.push({ parameter: name, value: second, message: 'is given more than once' });
    return value === undefined ? null : (accept(schema, name, [value], problems)[0] ?? null);
  };
  const filters = EventFilters.parse(
    Object.fromEntries(
      FILTER_NAMES.map((name) => [name, (FILTERS[name].many ? many : one)(schemaOf(name), name)]),
    ),
  );
  if (filters.from !== null && filters.to !== null && isBefore(filters.to, filters.from)) {
    problems.push({ parameter: 'to', value: filters.to, message: `is before ${filters.from}` });
    filters.to = null;
  }
  return { filters, problems };
}
