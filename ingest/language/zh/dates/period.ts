import type { TimexValue } from '../../../date/candidate';
import { alternativeAt, stickyAny } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';

/** Words for the time of what was told before, and for the time of an event that the words after them name. */
const ROWS: readonly (readonly [TimexValue['kind'] & ('period' | 'event'), string])[] = [
  ['period', '当时(?!间|刻|候|代|机)'],
  ['period', '[这那该此](?:一)?(?:段)?(?:期间|时期)|[这那]段时间'],
  ['period', '(?:那|彼)时(?!间|期|代)'],
  ['event', '刚刚?(?:结束|落幕|闭幕)(?:不久)?(?=的)|不久前(?:刚刚?)?(?:结束|落幕|闭幕)(?=的)'],
];
const PATTERN = stickyAny(ROWS.map(([, source]) => source));

/**
 * The time of another happening: 當時, 這段期間, 剛結束不久的第三輪會談. Counter-examples: 當時間許可, 正當時機成熟, 同時.
 */
export const period: TimexRule = {
  id: 'period',
  begins: [
    '当时',
    '这段',
    '那段',
    '这期',
    '那期',
    '该期',
    '此期',
    '该段',
    '此段',
    '这一',
    '那一',
    '此一',
    '那时',
    '彼时',
    '刚结',
    '刚刚',
    '刚落',
    '刚闭',
    '不久',
  ],
  match(text, at) {
    if (/[正适应]/.test(text[at - 1] ?? '')) return null;
    const found = alternativeAt(PATTERN, text, at);
    const [kind] = ROWS[found?.index ?? -1] ?? [];
    return found && kind ? { end: found.end, type: 'DATE', value: { kind } } : null;
  },
};
