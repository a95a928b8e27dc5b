import MiniSearch from 'minisearch';
import { SEARCHED, type Searched, termsOfPattern } from '@/lib/queries/copy/search-terms';
import type { Pattern } from '@/lib/queries/search/resolve-query';
import { EventSet } from '@/lib/sets/event-set';
import { allNumbers } from './event-columns';
import { part } from './parts';

type Field = 'title' | 'passage';

let known: Promise<MiniSearch<Searched>> | undefined;

function index(): Promise<MiniSearch<Searched>> {
  known ??= part('search').then((text) => MiniSearch.loadJSON<Searched>(String(text), SEARCHED));
  return known;
}

/** The numbers of the events that hold a term in some fields. */
async function holding(term: string, begins: boolean, fields: Field[]): Promise<EventSet> {
  const found = (await index()).search(term, { fields, prefix: begins, tokenize: (text) => [text] });
  const numbers = found.map(({ id }) => Number(id)).sort((a, b) => a - b);
  return EventSet.of(numbers, await allNumbers());
}

/** The events that hold a pattern: all of its terms. */
export async function holdingPattern({ tokens, begins }: Pattern, fields: Field[]): Promise<EventSet> {
  const terms = termsOfPattern(tokens);
  const last = terms.length - 1;
  const sets = await Promise.all(
    terms.map((one, i) => holding(one.term, one.begins || (begins && i === last), fields)),
  );
  const [first, ...others] = sets;
  if (first === undefined) return EventSet.of([], await allNumbers());
  return others.reduce((both, set) => both.and(set), first);
}

/** The events that hold words, each in any of its patterns; null where none are asked for. */
export async function holdingText(
  text: readonly (readonly Pattern[])[],
  fields: Field[],
): Promise<EventSet | null> {
  const all = await allNumbers();
  const words = text.filter((patterns) => patterns.length > 0);
  if (words.length === 0) return null;
  const sets = await Promise.all(
    words.map(async (patterns) =>
      EventSet.any(await Promise.all(patterns.map((pattern) => holdingPattern(pattern, fields))), all),
    ),
  );
  return sets.reduce((both, set) => both.and(set));
}
