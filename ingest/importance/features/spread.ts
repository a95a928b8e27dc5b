import { type Feature, NOTHING, share } from '../feature';
import { blockOf, type PlacedMention } from '../told';

/** The first sentence of what is no heading tells what a text without a summary is about. */
function leads({ document, draft }: PlacedMention): boolean {
  const first = document.blocks.find(({ kind }) => kind === 'paragraph');
  return first?.sentences[0] !== undefined && draft.span.start < first.sentences[0].end;
}

/** How, where and how often the documents tell an event. */
export const SPREAD: readonly Feature[] = [
  {
    id: 'documents',
    weight: 3,
    example: 'a round that a paper and three scripts tell of',
    counterExample: 'what one script tells',
    find: ({ mentions }) => {
      const count = new Set(mentions.map(({ document }) => document.id)).size;
      return { value: share(count), count };
    },
  },
  {
    id: 'passages',
    weight: 3,
    example: 'an agreement told in the summary and in two chapters',
    counterExample: 'two clauses of one paragraph',
    find: ({ mentions }) => {
      const count = new Set(mentions.map(({ document, draft }) => `${document.id} ${draft.block}`)).size;
      return { value: share(count), count };
    },
  },
  {
    id: 'summary',
    weight: 2,
    example: 'the signing of a treaty, told in the summary',
    counterExample: 'the same in the second chapter only',
    find: ({ mentions }) => {
      const told = mentions.some((mention) =>
        mention.document.language.isSummary(blockOf(mention)?.section.at(-1) ?? ''),
      );
      if (told) return { value: 1 };
      return mentions.some(leads) ? { value: 0.5 } : NOTHING;
    },
  },
  {
    id: 'heading',
    weight: 1,
    ofCollection: true,
    example: 'the round that the heading of a chapter names',
    counterExample: 'a demand made at the talks that the title names',
    find: ({ event, mentions }, { inHeadings }) => {
      const ids = [
        event.round === null ? null : event.conferenceId,
        ...mentions.map(({ draft }) => draft.treatyId),
      ];
      const name = ids.find((id) => id !== null && inHeadings.has(id));
      return name ? { value: 1, name } : NOTHING;
    },
  },
];
