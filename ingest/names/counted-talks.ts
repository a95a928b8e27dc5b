import type { NameHit } from '@/lib/schema/annotation';
import type { ConferenceRow } from '../lexicon/lexicon';

/** Talks that are called by no more than how many states hold them: 六國會談. */
const COUNTED = /^([三四五六七八九])国/;
const NUMERALS = '〇一二三四五六七八九';

/**
 * The conference that a name like 六國會談 means in a text: of those with so many parties, or with so many and one whom they face, the one most of
 * whose parties the text names. Example: in a text on Iran, Britain and France the talks with Iran. Counter-example: 六方會談, a name of its own.
 * @param named the parties that the text names
 * @param spelling the name in match form
 */
export function talksOfSoMany(
  hit: Pick<NameHit, 'ids' | 'parties'>,
  spelling: string,
  named: ReadonlySet<string>,
  conferences: readonly ConferenceRow[],
): Pick<NameHit, 'ids' | 'parties'> {
  const count = NUMERALS.indexOf(COUNTED.exec(spelling)?.[1] ?? '');
  if (count < 0) return hit;
  const present = (parties: readonly string[]): number => parties.filter((party) => named.has(party)).length;
  return conferences
    .filter(({ parties }) => parties.length === count || parties.length === count + 1)
    .reduce(
      (best, { id, parties }) => (present(parties) > present(best.parties) ? { ids: [id], parties } : best),
      hit,
    );
}
