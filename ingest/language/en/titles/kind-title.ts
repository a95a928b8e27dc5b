import type { EventType } from '@/lib/schema/vocabulary';
import { list } from './grammar';

/** English names of the kinds, for titles of which nothing better is known. */
const KIND: Readonly<Record<EventType, string>> = {
  accession: 'accession',
  withdrawal: 'withdrawal',
  agreement: 'agreement',
  talks: 'talks',
  meeting: 'meeting',
  visit: 'visit',
  statement: 'statement',
  demand: 'demand',
  proposal: 'proposal',
  denial: 'denial',
  threat: 'threat',
  'weapons-programme': 'weapons programme',
  'weapons-test': 'weapons test',
  inspection: 'inspection',
  sanction: 'sanction',
  aid: 'aid',
  incident: 'incident',
  conflict: 'conflict',
  'diplomatic-relations': 'diplomatic relations',
  policy: 'policy',
  intelligence: 'intelligence',
  exercise: 'exercise',
  other: 'event',
};

/** Kind and parties: `statement: North Korea`. */
export function kindTitle(type: EventType, parties: readonly string[]): string {
  return parties.length > 0 ? `${KIND[type]}: ${list(parties)}` : KIND[type];
}
