import { foldedText } from '@/lib/text/folded-text';
import type { Around, DatelineCues } from '../../../../date/language';
import { imprintOf } from '../../text/dateline';
import { isPhotoCaption } from '../../text/page/captions';
import { isDateLine, restOfLine } from '../../text/page/date-line';
import { PUNCTUATION } from '../../text/punctuation';
import { words } from '../../text/words';

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
/** At the head of a line, and behind it 於北京, 訂於倫敦，共兩份. */
const SIGNED: Frame = {
  before: /^[\s　]*$/,
  behind:
    /^\s?[簽签]?[訂订署]?[於在于]\s?\p{Script=Han}{2,8}(?:[簽签][訂订署字])?(?:[，,；;][^。\n]{0,40})?[。．]?\s*$/u,
};
/** 本條約於…在北京簽訂，一式兩份 */
const DONE_AT: Frame = {
  before: /(?:^|[\s　。，；])(?:本\p{Script=Han}{2,5})?[於于]?\s?$/u,
  behind: /^\s?[於在于]\s?\p{Script=Han}{2,8}[簽签][訂订署字](?:[，,]\s?)?(?:一式|共|[兩两二三]份)/u,
};
const RECORD = words('{record}(?:[（(][^）)]{1,12}[）)])?$');
/** At the head of its line, closed by its bracket or by what sends it: （中央社台北27日電）, 新華社北京2月13日電. Counter-example: 胡錦濤11日致電. */
const WIRE_AT_HEAD =
  /^\s*(?:[【（(〔［[][^】）)〕］\]\n]{2,36}(?:[電电訊讯]|報導|报导|报道)[】）)〕］\]]|[^，。\n]{2,20}?[日號号]\s?[電电訊讯](?![視视話话影]))/;

function isIn({ before, behind }: Around, frame: Frame): boolean {
  return frame.before.test(before) && frame.behind.test(behind);
}

export const DATELINE: DatelineCues = {
  punctuation: PUNCTUATION,
  isWire: (around) => isIn(around, WIRE),
  wireAtHead: (line) => WIRE_AT_HEAD.exec(line)?.[0].length ?? 0,
  isSigned: (around) => isIn(around, SIGNED) || isIn(around, DONE_AT),
  isRecord: (line) => !PUNCTUATION.stop.test(line) && RECORD.test(foldedText(line.trim())),
  isBracketed: (around) => isIn(around, BRACKETED),
  restOfLine,
  isDateLine,
  datesByMonth: false,
  isCaption: isPhotoCaption,
  imprintOf,
};
