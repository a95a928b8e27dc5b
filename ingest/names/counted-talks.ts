import type { NameHit } from '@/lib/schema/annotation';
import type { ConferenceRow } from '../knowledge/lexicon';

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

const BESIDE_BEFORE = /([三四五六七八九])国[与和跟同及]$/;
const BESIDE_AFTER = /^[与和跟同及]([三四五六七八九])国(?![家际])/;

/** `六國與伊朗`: of talks that so many states hold with the one named beside them, those states. Counter-example: `三國與會代表`. */
export function statesFacing(
  form: string,
  names: readonly NameHit[],
  conferences: readonly ConferenceRow[],
): NameHit[] {
  return names.flatMap(({ kind, span, parties: [state] }): NameHit[] => {
    if (kind !== 'state' || state === undefined) return [];
    const before = BESIDE_BEFORE.exec(form.slice(Math.max(0, span.start - 3), span.start));
    const after = BESIDE_AFTER.exec(form.slice(span.end, span.end + 4));
    const count = NUMERALS.indexOf((before ?? after)?.[1] ?? '');
    const talks = conferences.find(
      ({ parties }) => parties.length === count + 1 && parties.includes(state) && count > 2,
    );
    if (!talks) return [];
    const start = before ? span.start - 3 : span.end + 1;
    const parties = talks.parties.filter((party) => party !== state);
    return [{ kind: 'group', span: { start, end: start + 2 }, ids: parties, parties }];
  });
}
