import 'server-only';
import { database } from '@/lib/db';
import type { Facet } from '@/lib/schema/facet';
import { OPEN_FILTERS, type OpenFilter } from '@/lib/schema/filter';
import { countTerms } from './facet-counts';
import { type EventFilters, NO_FILTERS, type ParameterProblem, parseFilters } from './filters';
import { memoised } from './memoised';
import { namesThatOccur } from './names/occurring';
import { namesLike } from './search/names-like';

/** How many values a problem names. */
const NAMED = 40;

/** The values that events have of some facets, each once, in their order. */
async function valuesOf(facets: readonly Facet[]): Promise<string[]> {
  const counts = await countTerms(NO_FILTERS);
  return [...new Set(facets.flatMap((facet) => [...(counts.get(facet)?.keys() ?? [])]))].sort();
}

/**
 * What occurs: by states and persons the events can be filtered that tell of them, by a document also where it tells of none, by a name also where no event
 * has it but the documents hold it.
 */
const occurring = memoised(async (): Promise<Record<OpenFilter, string[]>> => {
  const [country, participant, documents, name] = await Promise.all([
    valuesOf(['country', 'actor', 'object']),
    valuesOf(['participant']),
    database().document.findMany({ select: { id: true }, orderBy: { id: 'asc' } }),
    namesThatOccur(),
  ]);
  return { country, participant, document: documents.map(({ id }) => id), name };
});

/** How many names a problem offers in the place of one that does not occur. */
const OFFERED = 5;

/** Says that a name does not occur, and who is called so; names are too many to list. */
async function unknownName(value: string): Promise<ParameterProblem> {
  const called = (await namesLike(value, OFFERED)).map(({ id }) => id);
  const offer = called.length === 0 ? '' : `; so are called: ${called.join(', ')}`;
  const message = `is the identifier of no name that occurs${offer}; /api/names lists them, and finds them by q`;
  return { parameter: 'name', value, message };
}

/** Says that a value does not occur, and names those that do. */
async function unknown(
  parameter: OpenFilter,
  value: string,
  values: readonly string[],
): Promise<ParameterProblem> {
  if (parameter === 'name') return unknownName(value);
  const named = values.slice(0, NAMED).join(', ');
  const more = values.length > NAMED ? `, and ${values.length - NAMED} more that /api/facets lists` : '';
  const message =
    values.length === 0 ? 'does not occur: there is none' : `does not occur; these do: ${named}${more}`;
  return { parameter, value, message };
}

/** The values of a filter that occur in the data; each of the others is a problem that names some that do. */
export async function occurringOnly(
  filter: OpenFilter,
  values: readonly string[],
): Promise<{ values: string[]; problems: ParameterProblem[] }> {
  if (values.length === 0) return { values: [], problems: [] };
  const known = (await occurring(undefined))[filter];
  const all = new Set(known);
  return {
    values: values.filter((value) => all.has(value)),
    problems: await Promise.all(
      values.filter((value) => !all.has(value)).map((value) => unknown(filter, value, known)),
    ),
  };
}

/** The filters with the values that occur in the data. */
export async function occurringFilters(
  filters: EventFilters,
): Promise<{ filters: EventFilters; problems: ParameterProblem[] }> {
  const checked = await Promise.all(OPEN_FILTERS.map((filter) => occurringOnly(filter, filters[filter])));
  const own = Object.fromEntries(OPEN_FILTERS.map((filter, i) => [filter, checked[i]?.values ?? []]));
  return { filters: { ...filters, ...own }, problems: checked.flatMap(({ problems }) => problems) };
}

/** The filters that a query string states and the data know, and what in it cannot be understood or does not occur. */
export async function readFilters(
  parameters: URLSearchParams,
): Promise<{ filters: EventFilters; problems: ParameterProblem[] }> {
  const stated = parseFilters(parameters);
  const { filters, problems } = await occurringFilters(stated.filters);
  return { filters, problems: [...stated.problems, ...problems] };
}
