import type { KbEvent } from '@/lib/schema/event';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { Assembled } from '../assemble/assembled';
import type { WorkingDocument } from '../document/working-document';
import { SILENT } from '../language/silent';
import { headsCalled, type LanguageOf, type PlacedMention, placeNotes, roundMentions } from './rounds';

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
): RoundTables {
  const drafts = documents.flatMap((document) => document.mentions.map((draft) => ({ document, draft })));
  const placed = assembled.mentions.flatMap((mention, i): PlacedMention[] => {
    const { document, draft } = drafts[i] ?? {};
    const block = document?.blocks[draft?.block ?? -1];
    if (!document || !draft || !block) return [];
    const { text, map } = document.clean;
    const isInTable = block.kind === 'table-cell';
    const language = document.language.positions;
    return [
      { mention, draft, text, language, passage: block.span, isInTable, toRaw: (span) => map.toRaw(span) },
    ];
  });
  const languages = new Map(documents.map(({ read, language }) => [read.id, language.positions]));
  const languageOf: LanguageOf = (id) => languages.get(id) ?? SILENT.positions;
  return {
    roundMentions: roundMentions(placed, events),
    delegationHeads: headsCalled(assembled, languageOf),
    placeNotes: placeNotes(assembled, languageOf),
  };
}
