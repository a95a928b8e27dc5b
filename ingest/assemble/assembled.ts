import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { UnweighedEvent } from '../importance/told';

/** The knowledge base before its events are weighed. */
export type Assembled = Omit<
  KnowledgeBase,
  'run' | 'diagnostics' | 'edits' | 'rejected' | 'events' | 'roundMentions' | 'delegationHeads' | 'placeNotes'
> & { events: UnweighedEvent[] };

/** A knowledge base before anything is known. */
export const NOTHING_YET: Assembled = {
  documents: [],
  passages: [],
  timexes: [],
  entities: [],
  namings: [],
  mentions: [],
  positions: [],
  eventAliases: [],
  contradictions: [],
  events: [],
  mergeDecisions: [],
};
