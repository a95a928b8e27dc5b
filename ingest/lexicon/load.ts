import { fileURLToPath } from 'node:url';
import { problemsBetween, type Tables } from './check-tables';
import type { Lexicon } from './lexicon';
import {
  ConferenceRow,
  CountryRow,
  DiscardRow,
  FoundedRow,
  GroupRow,
  ModalityRow,
  OfficeRow,
  OrganisationRow,
  PersonRow,
  PlaceRow,
  TermRow,
  TreatyRow,
  TriggerRow,
  VerbRow,
  WordRow,
} from './schema';
import { type Entry, readTable } from './table';

const OWN_DIR = fileURLToPath(new URL('.', import.meta.url));
const cache = new Map<string, Lexicon>();

/** What is wrong with the lexicon, each problem with file, line and cure. */
export class LexiconError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The lexicon has ${problems.length} problem(s):\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    this.name = 'LexiconError';
  }
}

/**
 * Loads the lexicon and checks it. The result is kept for each directory.
 * @param dir the directory of the *.tsv files; the module's own where none is given
 * @throws LexiconError that lists all problems
 */
export function loadLexicon(dir: string = OWN_DIR): Lexicon {
  const known = cache.get(dir);
  if (known) return known;
  const lexicon = rowsOf(readTables(dir));
  cache.set(dir, lexicon);
  return lexicon;
}

function readTables(dir: string): Tables {
  const problems: string[] = [];
  const tables: Tables = {
    countries: readTable(dir, 'countries.tsv', CountryRow, problems),
    founded: readTable(dir, 'founded.tsv', FoundedRow, problems),
    groups: readTable(dir, 'groups.tsv', GroupRow, problems),
    organisations: readTable(dir, 'organisations.tsv', OrganisationRow, problems),
    persons: readTable(dir, 'persons.tsv', PersonRow, problems),
    offices: readTable(dir, 'offices.tsv', OfficeRow, problems),
    places: readTable(dir, 'places.tsv', PlaceRow, problems),
    treaties: readTable(dir, 'treaties.tsv', TreatyRow, problems),
    conferences: readTable(dir, 'conferences.tsv', ConferenceRow, problems),
    triggers: readTable(dir, 'triggers.tsv', TriggerRow, problems),
    discards: readTable(dir, 'discards.tsv', DiscardRow, problems),
    terms: readTable(dir, 'terms.tsv', TermRow, problems),
    nouns: readTable(dir, 'nouns.tsv', TermRow, problems),
    verbs: readTable(dir, 'verbs.tsv', VerbRow, problems),
    words: readTable(dir, 'words.tsv', WordRow, problems),
    modality: readTable(dir, 'modality.tsv', ModalityRow, problems),
  };
  problems.push(...problemsBetween(tables));
  if (problems.length > 0) throw new LexiconError(problems);
  return tables;
}

function rowsOf(tables: Tables): Lexicon {
  const plain = <Row>(entries: readonly Entry<Row>[]): readonly Row[] => entries.map(({ row }) => row);
  return {
    countries: plain(tables.countries),
    founded: plain(tables.founded),
    groups: plain(tables.groups),
    organisations: plain(tables.organisations),
    persons: plain(tables.persons),
    offices: plain(tables.offices),
    places: plain(tables.places),
    treaties: plain(tables.treaties),
    conferences: plain(tables.conferences),
    triggers: plain(tables.triggers),
    discards: plain(tables.discards),
    terms: plain(tables.terms),
    nouns: plain(tables.nouns),
    verbs: plain(tables.verbs),
    words: plain(tables.words),
    modality: plain(tables.modality),
  };
}
