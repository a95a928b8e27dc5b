import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { talksOfSoMany } from './counted-talks';
import type { Gazetteer, Name } from './gazetteer';
import type { NamingLanguage } from './language';

type Found = Name & Pick<NameHit, 'span'>;

const NAMING = new Set<NameHit['kind']>(['state', 'seat', 'person', 'group', 'organisation']);
const AGREED_AT = new Set<NameHit['kind']>(['conference', 'treaty']);

/** What says that talks were only held at a place stands so near. */
const NEAR = 4;

/**
 * Leaves out names that mean what the lexicon says only beside others: 總署 where no agency is named in full, and the talks or the agreement of a place
 * (日內瓦會談) where the parties known by it are not named. Of two parties both, of more the greater part. 六國會談 are those of whose parties most are named.
 */
export function disambiguated(
  found: readonly Found[],
  form: string,
  gazetteer: Gazetteer,
  language: NamingLanguage,
): NameHit[] {
  const named = new Set(
    found.filter(({ kind, asks }) => NAMING.has(kind) && !asks).flatMap(({ parties }) => parties),
  );
  return found
    .filter((name) => !name.asks || named.has(name.asks))
    .flatMap((name) => {
      const site = siteIn(name, form, gazetteer);
      return site && !isCalledSo(name, form, named, language)
        ? gazetteer.names.find(form, site).map(asFound)
        : [name];
    })
    .map(({ span, kind, ids, parties }) => ({
      span,
      kind,
      ...(kind === 'conference'
        ? talksOfSoMany(
            { ids, parties },
            language.countOfStates(form.slice(span.start, span.end)),
            named,
            gazetteer.conferences,
          )
        : { ids, parties }),
    }));
}

/** The place that the name of talks or of an agreement is no more than; null for other names. */
function siteIn({ kind, span, parties }: Found, form: string, { sites }: Gazetteer): Span | null {
  const site = AGREED_AT.has(kind) && parties.length > 0 ? sites.at(form, span.start) : null;
  return site !== null && site.span.end < span.end ? site.span : null;
}

/** Whether the talks known by a place are meant, and not any that are held there. */
function isCalledSo(
  { span, parties }: Found,
  form: string,
  named: ReadonlySet<string>,
  language: NamingLanguage,
): boolean {
  if (
    language.isHeldThere(
      form.slice(Math.max(0, span.start - NEAR), span.start),
      form.slice(span.end, span.end + NEAR),
    )
  )
    return false;
  const present = parties.filter((party) => named.has(party)).length;
  return parties.length <= 2 ? present === parties.length : present * 2 > parties.length;
}

function asFound({ span, value }: { readonly span: Span; readonly value: Name }): Found {
  return { span, ...value };
}
