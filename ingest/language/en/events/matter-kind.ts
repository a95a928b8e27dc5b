import type { EventType } from '@/lib/schema/vocabulary';
import { wordsOf } from '../parse/word-classes';

/** The classes of `words.tsv` whose nouns tell of which kind an act is that no row knows, in the order in which they are asked. */
const BY_MATTER: readonly (readonly [kind: string, type: EventType])[] = [
  ['of-inspection', 'inspection'],
  ['of-sanction', 'sanction'],
  ['of-exercise', 'exercise'],
  ['of-aid', 'aid'],
  ['of-relations', 'diplomatic-relations'],
  ['papers', 'agreement'],
  ['weapons', 'weapons-programme'],
  ['of-talks', 'talks'],
  ['of-meeting', 'meeting'],
  ['of-visit', 'visit'],
  ['of-conflict', 'conflict'],
  ['of-incident', 'incident'],
  ['of-policy', 'policy'],
];

/**
 * The kind of an act whose verb no row knows, by the noun that it is done to: `scrapped the duties` is about sanctions.
 * @param nouns in small letters
 * @returns null where no noun tells it
 */
export function kindOfMatter(nouns: ReadonlySet<string>): EventType | null {
  for (const [kind, type] of BY_MATTER) for (const word of wordsOf(kind)) if (nouns.has(word)) return type;
  return null;
}
