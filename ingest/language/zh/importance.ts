import type { ImportanceLanguage } from '../../importance/language';
import { words } from './text/words';

const FIRST = words(
  '第[一二三四五1-5]次(?!世界|會)|{first-time}|首位|史上|有史以來|第一位|歷史性|里程碑|轉捩點|重大突破',
);
const SUMMARY = words('^(?:中文)?(?:摘要|提要|內容提要|綱要|概要|大事記)');
const SINCE = words('(?:以來|以降|起)$');
const AFTERWARDS = words('^\\s?(?:{after}|以來|以降)');

/** What the weighing of events needs to know of Chinese. */
export const IMPORTANCE: ImportanceLanguage = {
  isFirst: (said) => FIRST.test(said),
  isSummary: (heading) => SUMMARY.test(heading),
  isCountedFrom: (date, behind) => SINCE.test(date) || AFTERWARDS.test(behind),
};
