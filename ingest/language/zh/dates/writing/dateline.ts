import type { Around, DatelineCues } from '../../../../date/language';
import { imprintOf } from '../../text/dateline';
import { isPhotoCaption } from '../../text/page/captions';
import { isDateLine, restOfLine } from '../../text/page/date-line';
import { PUNCTUATION } from '../../text/punctuation';

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
/** 於北京, 訂於倫敦 */
const SIGNING_PLACE = /^\s?[簽签]?[訂订署]?[於于]\s?\p{Script=Han}{2,8}\s*$/u;
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
  isSigningPlace: (rest) => SIGNING_PLACE.test(rest),
  isBracketed: (around) => isIn(around, BRACKETED),
  restOfLine,
  isDateLine,
  isCaption: isPhotoCaption,
  imprintOf,
};
