import type { Around, DatelineCues } from '../../../../date/language';
import { imprintOf } from '../../text/dateline';

/** What may stand in its line before the date and behind it. */
interface Frame {
  readonly before: RegExp;
  readonly behind: RegExp;
}
/** 【2000-07-27 臺北】 */
const BRACKETED: Frame = {
  before: /^\s*[【（(［[〔][^，。】）)\]］〕]{0,24}$/,
  behind: /^[^【（(［[〔，。]{0,10}[】）)\]］〕]/,
};
/** 中央社台北27日電, （新德里二○○七年二月二十一日電）, 【記者王大明台北二十一日報導】 */
const WIRE: Frame = {
  before: /^\s*[【（(［[〔]?[^，。]{0,24}$/,
  behind:
    /^[^，。]{0,6}(?:[電电](?![視视話话影腦脑力台子報报廠厂池])|[訊讯](?![問问息號号])|(?:報導|报导|报道)[】）)\]］〕])/,
};
/** What says on its line that a date is that of publication. */
const LABEL =
  /(?:發布|發佈|发布|更新|刊登|刊出|出版|播出|建立|上稿|見報|见报|發稿|发稿|報導|报导|报道|新聞|新闻)?(?:日期|時間|时间)|最後更新|最后更新|發布於|发布于|posted|published|date/gi;
/** What else may stand there: a weekday, a clock, marks, and who publishes. */
const REST =
  /(?:星期|週|周|禮拜|礼拜)[一二三四五六日天]|上午|下午|晚上|凌晨|(?:第?[A-Z\d一二三四五六七八九十]{1,4}|頭|头)版|[ap]m|[\d\s:：.,，、|／/\-—()（）【】[\]［］〔〕]/gi;
const PUBLISHER = /^\S{0,6}(?:報|报|社|網|网|新聞|新闻|台|臺|週刊|周刊|電子報|日電|台北|臺北)$/;

function isIn({ before, behind }: Around, frame: Frame): boolean {
  return frame.before.test(before) && frame.behind.test(behind);
}

function restOfLine(line: string): 'labelled' | 'alone' | null {
  const unlabelled = line.replace(LABEL, '');
  const rest = unlabelled.replace(REST, '');
  if (rest !== '' && !PUBLISHER.test(rest)) return null;
  return unlabelled === line ? 'alone' : 'labelled';
}

export const DATELINE: DatelineCues = {
  isWire: (around) => isIn(around, WIRE),
  isBracketed: (around) => isIn(around, BRACKETED),
  restOfLine,
  imprintOf,
};
