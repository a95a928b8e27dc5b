import { words } from '@/lib/text/words';
import { type Feature, NOTHING, share } from '../feature';
import { blockOf, type Telling } from '../told';

const SUMMARY = words('^(?:中文)?(?:摘要|提要|內容提要|綱要|概要|大事記)');

/** The first sentence of what is no heading tells what a text without a summary is about. */
function leads({ document, draft }: Telling): boolean {
  const first = document.blocks.find(({ kind }) => kind === 'paragraph');
  return first?.sentences[0] !== undefined && draft.span.start < first.sentences[0].end;
}

/** How, where and how often the documents tell an event. */
export const TELLING: readonly Feature[] = [
  {
    id: 'documents',
    weight: 3,
    example: 'a round that a paper and three scripts tell of',
    counterExample: 'what one script tells',
    find: ({ tellings }) => {
      const count = new Set(tellings.map(({ document }) => document.id)).size;
      return { value: share(count), count };
    },
  },
  {
    id: 'passages',
    weight: 3,
    example: 'an agreement told in the summary and in two chapters',
    counterExample: 'two clauses of one paragraph',
    find: ({ tellings }) => {
      const count = new Set(tellings.map(({ document, draft }) => `${document.id} ${draft.block}`)).size;
      return { value: share(count), count };
    },
  },
  {
    id: 'summary',
    weight: 2,
    example: '摘要 … 1985年底北韓簽署了《禁止核武擴散條約》',
    counterExample: 'the same in the second chapter only',
    find: ({ tellings }) => {
      const told = tellings.some((telling) => SUMMARY.test(blockOf(telling)?.section.at(-1) ?? ''));
      if (told) return { value: 1 };
      return tellings.some(leads) ? { value: 0.5 } : NOTHING;
    },
  },
  {
    id: 'heading',
    weight: 1,
    example: '第三輪六方會談 as the heading of a chapter, of the round',
    counterExample: '六方會談 in the title, of a demand made there',
    find: ({ event, tellings }, { inHeadings }) => {
      const ids = [
        event.round === null ? null : event.conferenceId,
        ...tellings.map(({ draft }) => draft.treatyId),
      ];
      const name = ids.find((id) => id !== null && inHeadings.has(id));
      return name ? { value: 1, name } : NOTHING;
    },
  },
];
