import type { KnowledgeBase } from '@/lib/schema/knowledge-base';

/** The lists of a knowledge base. */
export type Lists = Omit<KnowledgeBase, 'run'>;

type KeysOf = { readonly [List in keyof Lists]: (item: Lists[List][number]) => string };

const byId = ({ id }: { id: string }): string => id;

/** By what an item of each list is known again in another knowledge base. Diagnostics have no names: what they say is their key, and several may say the same. */
export const KEYS: KeysOf = {
  documents: byId,
  passages: byId,
  timexes: byId,
  entities: byId,
  namings: ({ documentId, span, entityId }) => `${documentId} ${span.start} ${entityId}`,
  mentions: byId,
  positions: byId,
  roundMentions: ({ mentionId, conferenceId, role }) => `${mentionId} ${conferenceId} ${role}`,
  delegationHeads: ({ passageId, entityId, span }) => `${passageId} ${entityId} ${span.start}`,
  placeNotes: ({ passageId }) => passageId,
  eventAliases: byId,
  events: byId,
  mergeDecisions: byId,
  contradictions: byId,
  edits: byId,
  rejected: byId,
  diagnostics: ({ documentId, span, rule, message }) => `${documentId} ${span?.start} ${rule} ${message}`,
};

export const LIST_NAMES = Object.keys(KEYS) as (keyof Lists)[];
