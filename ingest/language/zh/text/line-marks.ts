import type { LineMarks } from '../../../clean/language';
import { cutsNumber } from './cut-number';
import { isDateLine } from './page/date-line';
import { isFurniture, leadsToLinks } from './page/furniture';

/** What may begin a heading or a list item, so that the line before it ends. */
const LABEL_START =
  /^(?:[壹貳參肆伍陸柒捌玖拾]+、|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]+[章節]|\d{1,2}[.、](?=\p{Script=Han}))/u;
/** What begins a point within a cell. */
const CELL_ITEM = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)]?[、.．]|\d{4}[./年])/;
/** What names or dates a column. */
const CELL_HEAD = /^第.{1,3}[輪次屆回]|(?:會談|會議|立場)$|\d{4}[./]/;
/** A note's number at the beginning of its line: `1 參見…`, `1.`, `[1]`, `註1：`; never a date or a counter. */
const END_NOTE =
  /^\s*(?:[[［(（]\s{0,4})?(?:註|注|附註)?\s{0,4}(\d{1,3})\s{0,4}(?:[\]］)）]|[.．、：:])?\s{0,40}(?=[^\d\s年月日號輪項頁、.．])/u;
/** What notes cite; a list of points does so nowhere. */
const CITING =
  /頁|页|參見|参见|參閱|引自|轉引|同上|前引|同前|ibid|op\. ?cit|pp?\. ?\d|https?:|doc\.|《[^》]+》|〈[^〉]+〉|["“][^"”]+["”]|(?:19|20)\d\d/i;
/** `1 參見…`, `2  UN Doc`. Counter-example: `87 年 9 月，頁 21`, which goes on with one. */
const FOOTNOTE = /^(\d{1,3})[.、]?\s{0,3}(?=[\p{Script=Han}〈＜《「“"A-Z])(?!\s?[年月日頁版期卷])/u;

/** A line with a number at its one end and no sentence beside it: `－60－`, `60　　遠景論壇　第三卷第二期`, `伊朗核武問題　　61`. */
const PAGE_FOOT =
  /^[－—–\-‧·\s]*(?:第\s?)?(\d{1,4})(?:\s?頁)?(?:[－—–\-‧·\s]+[^。！？；]{0,40})?$|^[^。！？；]{1,40}\s{2,}(\d{1,4})$/u;
/** Counters that begin other words too, and how those go on: 國務院 behind a figure is counted no more than 人民 is. */
const AMBIGUOUS =
  '個(?![別人])|个(?!别)|名(?![義單為稱])|位(?!於)|時(?![期間代任常局候至])|时(?![期间代任])|分(?![別析裂歧配])|期(?![間待望盼])|条(?!约)|條(?![約件])|' +
  '人(?![民權質員士道類口工])|件(?!數)|部(?![長隊分門署份])|国(?![务会际防家])|國(?![務會際防內外軍民王策])|天(?![然空津安皇])|公[噸吨斤里尺頃克]|' +
  '度(?!過)|種(?!族)|种(?!族)';
/** What makes the figure a quantity or a date and no marker. */
const COUNTED = new RegExp(
  `^\\s*(?:[\\d.,:\\-~～%％／/]|[至到]\\s*[\\d一二三四五六七八九十]|[年月日號秒次輪轮屆届款項项頁页版卷萬万億亿千百噸吨枚座歲岁週周]|${AMBIGUOUS})`,
  'u',
);

/** A full stop of half width ends a sentence right behind a Chinese character, or behind what closes there. */
const LINE_END = /[。！？!?：:；;」』）)]$|[\p{Script=Han}」』）)%]\.$/u;

/** `1957年`, `1957年5月3日`, `5月3日`, `1957.5.3`. */
const ENTRY_DATE =
  /^(?:(?:民國|公元|西元)?\d{2,4}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?|\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?!\d)/;

/** How the lines and notes of Chinese texts are marked. */
export const LINE_MARKS: LineMarks = {
  labelStart: LABEL_START,
  cellItem: CELL_ITEM,
  cellHead: CELL_HEAD,
  endNote: END_NOTE,
  citing: CITING,
  footnote: FOOTNOTE,
  pageFoot: PAGE_FOOT,
  counted: COUNTED,
  lineEnd: LINE_END,
  joint: '',
  sentenceEnd: /[。！？；]["”」』）)]?$/,
  dated:
    /^[\s*•●─-]*(?:\d{1,4}\s?[年月./-]|(?:民國|民国|公元|西元)|[一二〇○零]{2}[一二三四五六七八九〇○零]{2}年)/,
  entryDate: ENTRY_DATE,
  cutsNumber,
  isFurniture,
  leadsToLinks,
  isDateLine,
};
