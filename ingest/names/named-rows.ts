import type {
  ConferenceRow,
  CountryRow,
  Lexicon,
  OrganisationRow,
  PersonRow,
  PlaceRow,
  TreatyRow,
} from '../knowledge/lexicon';
import { rowOf } from '../knowledge/row-of';
import type { Name } from './gazetteer';

/** Forums and relief organisations that states meet in or work with, and that do not act as a party beside them. */
const NO_PARTIES = new Set([
  'ARF',
  'APEC',
  'G20',
  'ICRC',
  'IFRC',
  'INTERPOL',
  'IOC',
  'AMNESTY',
  'FATF',
  'COMECON',
  'COMMONWEALTH',
  'PCA',
]);

function statesOfBody({ code, country, international }: OrganisationRow): readonly string[] {
  if (international) return NO_PARTIES.has(code) ? [] : [code];
  return country ? [country] : [];
}

/** What the full name of a row of each table names. */
export const NAMED = {
  person: ({ id, country }: PersonRow): Name => ({
    kind: 'person',
    ids: [id],
    parties: country ? [country] : [],
  }),
  treaty: ({ id, parties }: TreatyRow): Name => ({ kind: 'treaty', ids: [id], parties }),
  conference: ({ id, parties }: ConferenceRow): Name => ({ kind: 'conference', ids: [id], parties }),
  state: ({ code }: CountryRow): Name => ({ kind: 'state', ids: [code], parties: [code] }),
  organisation: (row: OrganisationRow): Name => ({
    kind: 'organisation',
    ids: [row.code],
    parties: statesOfBody(row),
  }),
  place: ({ id, country }: PlaceRow): Name => ({
    kind: 'place',
    ids: [id],
    parties: country ? [country] : [],
  }),
} as const;

/** What the name of an entity names, by its id; null where no table knows it. */
export function nameOfEntity(lexicon: Lexicon, id: string): Name | null {
  const person = rowOf(lexicon.persons, id);
  if (person) return NAMED.person(person);
  const state = rowOf(lexicon.countries, id);
  if (state) return NAMED.state(state);
  const organisation = rowOf(lexicon.organisations, id);
  if (organisation) return NAMED.organisation(organisation);
  const treaty = rowOf(lexicon.treaties, id);
  if (treaty) return NAMED.treaty(treaty);
  const conference = rowOf(lexicon.conferences, id);
  if (conference) return NAMED.conference(conference);
  const place = rowOf(lexicon.places, id);
  return place ? NAMED.place(place) : null;
}
