import { words } from '@/lib/text/words';
import { weightOfAct } from '../acts';
import { boundTo } from '../bound';
import { type Feature, NOTHING } from '../feature';
import { wordsOf } from '../told';

/** `第一次`, `首度`, `有史以來`: it had not been before. */
const FIRST = words(
  '第[一二三四五1-5]次(?!世界|會)|首次|首度|首位|史上|有史以來|第一位|歷史性|里程碑|轉捩點|重大突破',
);

/** What happened, and to what. */
export const ACT: readonly Feature[] = [
  {
    id: 'kind',
    weight: 9,
    example: '宣布退出…條約',
    counterExample: '表示遺憾',
    find: ({ tellings }) => ({
      value: Math.max(...tellings.map(({ draft: { triggerId, type } }) => weightOfAct(triggerId, type))),
    }),
  },
  {
    id: 'instrument',
    weight: 3,
    example: '簽署「核子框架協議」',
    counterExample: '簽署協議; 指責對方違反「核子框架協議」; 成立工作小組',
    find: ({ tellings }, collection) => {
      const name = tellings.map((telling) => boundTo(telling, collection)).find((id) => id !== null);
      return name ? { value: 1, name } : NOTHING;
    },
  },
  {
    id: 'round',
    weight: 4,
    example: '第三輪六方會談',
    counterExample: 'a proposal made there',
    find: ({ event }) =>
      event.round !== null && event.type === 'talks' && event.conferenceId !== null
        ? { value: 1, count: event.round, name: event.conferenceId }
        : NOTHING,
  },
  {
    id: 'occurred',
    weight: 2,
    example: '於平壤會晤',
    counterExample: '將於平壤會晤; 據報在平壤會晤',
    find: ({ event: { status } }) => ({ value: status === 'occurred' ? 1 : status === 'ongoing' ? 0.5 : 0 }),
  },
  {
    id: 'first',
    weight: 2,
    example: '首次訪問北韓; 第一次核危機',
    counterExample: '再度訪問北韓',
    find: ({ tellings }) =>
      tellings.some((telling) => FIRST.test(wordsOf(telling))) ? { value: 1 } : NOTHING,
  },
];
