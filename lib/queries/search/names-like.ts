import 'server-only';
import { searchTokens } from '@/lib/text/search-tokens';
import { namesOfData } from './name-index-of-data';
import { nearestNames } from './nearest-names';
import { nameWords } from './spelled-names';

/** Who is called as is written, else whose name begins so, else whose is nearest to it: so many at most. */
export async function namesLike(written: string, most: number): Promise<{ id: string; name: string }[]> {
  const names = await namesOfData();
  const words = nameWords(searchTokens(written));
  const fitting = [
    () => names.called(words),
    () => names.beginning(words),
    () => nearestNames(written, names, most),
  ];
  for (const find of fitting) {
    const found = find();
    if (found.length > 0) return found.slice(0, most).map(({ id, name }) => ({ id, name }));
  }
  return [];
}

/** The ids of all that are called as is written, or one of whose names has these words. */
export async function namesHolding(written: string): Promise<string[]> {
  const names = await namesOfData();
  const words = nameWords(searchTokens(written));
  return [...new Set([...names.called(words), ...names.beginning(words)].map(({ id }) => id))];
}
