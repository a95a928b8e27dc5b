import type { Precision } from '@/lib/schema/day';
import { type Feature, NOTHING } from '../feature';
import { type PlacedMention, sentenceOf } from '../told';

/** A date word in another clause of the sentence is worth less than one in the event's own. */
const IN_SENTENCE = 0.6;

const EXACTNESS: Readonly<Partial<Record<Precision, number>>> = { day: 1, days: 1, month: 0.7, year: 0.4 };

/** Whether the date stands in the sentence that tells the event, if not in its clause. */
function isDatedInSentence(mention: PlacedMention): boolean {
  const { document, draft } = mention;
  const date = draft.timex === null ? undefined : document.timexes[draft.timex];
  const sentence = sentenceOf(mention);
  return (
    date !== undefined && sentence !== undefined && date.start >= sentence.start && date.end <= sentence.end
  );
}

/** How the event is dated. */
export const DATE: readonly Feature[] = [
  {
    id: 'own-date',
    weight: 3,
    example: 'on 10 January 2003 a state announces that it leaves',
    counterExample: 'a threat in the next sentence, under the date before it',
    find: ({ mentions }) => {
      if (mentions.some(({ draft }) => draft.statesDate)) return { value: 1 };
      return mentions.some(isDatedInSentence) ? { value: IN_SENTENCE } : NOTHING;
    },
  },
  {
    id: 'precision',
    weight: 2,
    example: '14 November 2002',
    counterExample: 'the early 1990s',
    find: ({ event: { precision } }) => ({ value: EXACTNESS[precision] ?? 0 }),
  },
];
