import type { NameHit } from '@/lib/schema/annotation';
import { talksOfSoMany } from './counted-talks';
import type { Gazetteer, Name } from './gazetteer';

type Found = Name & Pick<NameHit, 'span'>;

const NAMING = new Set<NameHit['kind']>(['state', 'seat', 'person', 'group', 'organisation']);
const AGREED_AT = new Set<NameHit['kind']>(['conference', 'treaty']);

/**
 * Leaves out names that mean what the lexicon says only beside others: 總署 where no agency is named in full, and the talks or the agreement of a place
 * (日內瓦會談) where the parties known by it are not named. Of two parties both, of more the greater part. 六國會談 are those of whose parties most are named.
 */
export function certainOf(
  found: readonly Found[],
  form: string,
  { sites, conferences }: Gazetteer,
): NameHit[] {
  const named = new Set(
    found.filter(({ kind, asks }) => NAMING.has(kind) && !asks).flatMap(({ parties }) => parties),
  );
  const isOfPlace = ({ kind, span }: Found): boolean => {
    const site = AGREED_AT.has(kind) ? sites.at(form, span.start) : null;
    return site !== null && site.span.end < span.end;
  };
  return found
    .filter((name) => !name.asks || named.has(name.asks))
    .filter((name) => {
      if (name.parties.length === 0 || !isOfPlace(name)) return true;
      const present = name.parties.filter((party) => named.has(party)).length;
      return name.parties.length <= 2 ? present === name.parties.length : present * 2 > name.parties.length;
    })
    .map(({ span, kind, ids, parties }) => ({
      span,
      kind,
      ...(kind === 'conference'
        ? talksOfSoMany({ ids, parties }, form.slice(span.start, span.end), named, conferences)
        : { ids, parties }),
    }));
}
