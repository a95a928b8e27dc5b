import type { Precision } from '@/lib/schema/day';
import { type Feature, NOTHING } from '../feature';
import { sentenceOf, type Telling } from '../told';

/** A date word in another clause of the sentence is worth less than one in the event's own. */
const IN_SENTENCE = 0.6;

const EXACTNESS: Readonly<Partial<Record<Precision, number>>> = { day: 1, days: 1, month: 0.7, year: 0.4 };

/** Whether the date stands in the sentence that tells the event, if not in its clause. */
function isDatedInSentence(telling: Telling): boolean {
  const { document, draft } = telling;
  const date = draft.timex === null ? undefined : document.timexes[draft.timex];
  const sentence = sentenceOf(telling);
  return (
    date !== undefined && sentence !== undefined && date.start >= sentence.start && date.end <= sentence.end
  );
}

/** How the event is dated. */
export const DATE: readonly Feature[] = [
  {
    id: 'own-date',
    weight: 3,
    example: '2003年1月10日，北韓宣布退出',
    counterExample: '並揚言採取更強硬的措施, under the date before it',
    find: ({ tellings }) => {
      if (tellings.some(({ draft }) => draft.statesDate)) return { value: 1 };
      return tellings.some(isDatedInSentence) ? { value: IN_SENTENCE } : NOTHING;
    },
  },
  {
    id: 'precision',
    weight: 2,
    example: '2002年11月14日',
    counterExample: '1990年代初期',
    find: ({ event: { precision } }) => ({ value: EXACTNESS[precision] ?? 0 }),
  },
];
