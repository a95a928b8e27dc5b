import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { knowledgeBaseFixture } from './fixture';

export const PACT = '2001-03-04-aaa-agreement';
export const VISIT = '2002-05-visit';

/** The fixture's pact between two countries, and a visit that is only planned, known to the month, of one of them. */
export function fixtureWithVisit(): KnowledgeBase {
  const kb = knowledgeBaseFixture();
  const [pact] = kb.events;
  const [mention] = kb.mentions;
  if (pact === undefined || mention === undefined) throw new Error('the fixture holds a pact');
  const changes = {
    ...{ type: 'visit' as const, status: 'planned' as const, countries: ['AAA'] },
    ...{ edtf: '2002-05', earliest: '2002-05-01', latest: '2002-05-31', precision: 'month' as const },
  };
  const lesser = { importance: 0.2, isKey: false };
  kb.events.push({ ...pact, ...changes, ...lesser, id: VISIT, conferenceId: null, round: null });
  const participants = [{ entityId: 'AAA', role: 'actor' as const, span: null }];
  kb.mentions.push({ ...mention, ...changes, id: 'script-m1', eventId: VISIT, participants });
  return kb;
}
