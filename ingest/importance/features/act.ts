import { weightOfAct } from '../acts';
import { boundTo } from '../bound';
import { type Feature, NOTHING } from '../feature';
import { wordsOf } from '../told';

/** What happened, and to what. */
export const ACT: readonly Feature[] = [
  {
    id: 'kind',
    weight: 9,
    example: 'a state leaves a treaty',
    counterExample: 'a state regrets',
    find: ({ mentions }) => ({
      value: Math.max(...mentions.map(({ draft: { triggerId, type } }) => weightOfAct(triggerId, type))),
    }),
  },
  {
    id: 'instrument',
    weight: 3,
    example: 'a named agreement is signed',
    counterExample:
      'an agreement without a name; a reproach that a named one was broken; a working group is set up',
    find: ({ mentions }, collection) => {
      const name = mentions.map((mention) => boundTo(mention, collection)).find((id) => id !== null);
      return name ? { value: 1, name } : NOTHING;
    },
  },
  {
    id: 'round',
    weight: 4,
    example: 'the third round of the six-party talks',
    counterExample: 'a proposal made there',
    find: ({ event }) =>
      event.round !== null && event.type === 'talks' && event.conferenceId !== null
        ? { value: 1, count: event.round, name: event.conferenceId }
        : NOTHING,
  },
  {
    id: 'occurred',
    weight: 2,
    example: 'they met in Pyongyang',
    counterExample: 'they will meet in Pyongyang; they are said to have met there',
    find: ({ event: { status } }) => ({ value: status === 'occurred' ? 1 : status === 'ongoing' ? 0.5 : 0 }),
  },
  {
    id: 'first',
    weight: 2,
    example: 'the first visit; the first nuclear crisis',
    counterExample: 'another visit',
    find: ({ mentions }) =>
      mentions.some((mention) => mention.document.language.isFirst(wordsOf(mention)))
        ? { value: 1 }
        : NOTHING,
  },
];
