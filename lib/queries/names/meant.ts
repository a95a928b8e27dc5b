import 'server-only';
import { searchTokens } from '@/lib/text/search-tokens';
import { namesOfData } from '../search/name-index-of-data';
import { nameWords } from '../search/spelled-names';
import { namesThatOccur } from './occurring';

/** Whom and what words mean as a whole: the one with this identifier, else all that are called so and occur. */
export async function namesMeant(written: string): Promise<{ id: string; name: string }[]> {
  const occurring = new Set(await namesThatOccur());
  if (occurring.has(written)) return [{ id: written, name: written }];
  const called = (await namesOfData()).called(nameWords(searchTokens(written)));
  const byId = new Map(called.map(({ id, name }) => [id, { id, name }]));
  return [...byId.values()].filter(({ id }) => occurring.has(id));
}
