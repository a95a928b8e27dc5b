import type { NameHit } from '@/lib/schema/annotation';
import type { ConferenceRow } from '../knowledge/lexicon';
import type { NamingLanguage } from './language';

/**
 * The conference that a name like 六國會談 means in a text: of those with so many parties, or with so many and one whom they face, the one most of
 * whose parties the text names. Example: in a text on Iran, Britain and France the talks with Iran. Counter-example: 六方會談, a name of its own.
 * @param count how many states the name says, null where it says none
 * @param named the parties that the text names
 */
export function talksOfSoMany(
  hit: Pick<NameHit, 'ids' | 'parties'>,
  count: number | null,
  named: ReadonlySet<string>,
  conferences: readonly ConferenceRow[],
): Pick<NameHit, 'ids' | 'parties'> {
  if (count === null) return hit;
  const present = (parties: readonly string[]): number => parties.filter((party) => named.has(party)).length;
  return conferences
    .filter(({ parties }) => parties.length === count || parties.length === count + 1)
    .reduce(
      (best, { id, parties }) => (present(parties) > present(best.parties) ? { ids: [id], parties } : best),
      hit,
    );
}

/** `六國與伊朗`: of talks that so many states hold with the one named beside them, those states. Counter-example: `三國與會代表`. */
export function statesFacing(
  form: string,
  names: readonly NameHit[],
  conferences: readonly ConferenceRow[],
  language: NamingLanguage,
): NameHit[] {
  return names.flatMap(({ kind, span: name, parties: [state] }): NameHit[] => {
    if (kind !== 'state' || state === undefined) return [];
    const beside = language.statesBeside(form, name);
    if (!beside) return [];
    const { count, span } = beside;
    const talks = conferences.find(
      ({ parties }) => parties.length === count + 1 && parties.includes(state) && count > 2,
    );
    if (!talks) return [];
    const parties = talks.parties.filter((party) => party !== state);
    return [{ kind: 'group', span, ids: parties, parties }];
  });
}
