import type { KbEvent, KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { Assembled } from '../assemble/assemble';
import type { WorkingDocument } from '../document/working-document';
import type { PositionLanguage } from './language';
import { headsCalled, type PlacedMention, placeNotes, roundMentions } from './rounds';

/** What the documents tell of the rounds of conferences, as tables. */
export type RoundTables = Pick<KnowledgeBase, 'roundMentions' | 'delegationHeads' | 'placeNotes'>;

/**
 * Hands the assembled mentions to the stage that reads of rounds.
 * @param documents in the order in which they were assembled
 */
export function roundTables(
  documents: readonly WorkingDocument[],
  assembled: Assembled,
  events: readonly KbEvent[],
  language: PositionLanguage,
): RoundTables {
  const drafts = documents.flatMap((document) => document.mentions.map((draft) => ({ document, draft })));
  const placed = assembled.mentions.flatMap((mention, i): PlacedMention[] => {
    const { document, draft } = drafts[i] ?? {};
    const block = document?.blocks[draft?.block ?? -1];
    if (!document || !draft || !block) return [];
    const { text, map } = document.clean;
    const isInTable = block.kind === 'table-cell';
    return [{ mention, draft, text, passage: block.span, isInTable, toRaw: (span) => map.toRaw(span) }];
  });
  return {
    roundMentions: roundMentions(placed, events, language),
    delegationHeads: headsCalled(assembled, language),
    placeNotes: placeNotes(assembled, language),
  };
}
