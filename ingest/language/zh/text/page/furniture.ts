import { foldedText } from '@/lib/text/folded-text';
import { words } from '../words';
import { isPageWord } from './page-words';

/** A kind of line that the page adds to a text. Its predicate sees a line without the white space at its ends, and the same line folded. */
export interface FurnitureRule {
  readonly id: string;
  isFurniture(line: string, form: string): boolean;
}

/** A longer line is text. */
const LONGEST = 160;
const SENTENCE = /[。！？；]|[，,](?=.{8})/;
const LONGEST_ITEM = 12;
const DATED = /\d{4}\s?[年./-]|\d\s?[月日]/;

/** The items of a line that marks part: `首頁 | 國際 | 亞太`. */
function itemsOf(line: string, marks: RegExp): string[] {
  return line
    .split(marks)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

const STEP = /\s*(?:[>»›＞→]|&gt;|::|»)\s*/;
const WHERE = words('^.{0,4}位置是?\\s?[：:]');
/** `網站首頁 > 焦點 > 亞太 > 內文`, `您的位置：首頁 >> 新聞`. Counter-examples: `甲 > 乙`, a comparison; a sentence. */
function isBreadcrumb(line: string, form: string): boolean {
  if (SENTENCE.test(line) || DATED.test(line)) return false;
  const isLed = WHERE.test(form);
  const items = itemsOf(
    line.replace(/^[^：:]{0,10}[：:]/, (led) => (isLed ? '' : led)),
    STEP,
  );
  if (items.length < 2 || items.some((item) => item.length > LONGEST_ITEM * 2)) return false;
  return (
    isLed || items.length > 3 || isPageWord(items[0] as string, 'menu') || items.filter(isSection).length > 1
  );
}

function isSection(item: string): boolean {
  return isPageWord(item, 'section') || isPageWord(item, 'menu');
}

const BETWEEN = /\s*[|｜│┃·•‧\t]\s*|\s{1,}|\s*\/\s*/;
/** `首頁 | 國際`, `政治 財經 社會 國際`: most items are where one may go. Counter-examples: `美國 | 日本`, the head of a table; `國際 | 2003年`. */
function isMenu(line: string): boolean {
  if (SENTENCE.test(line) || DATED.test(line)) return false;
  const items = itemsOf(line, BETWEEN);
  const short = items.every((item) => item.length <= LONGEST_ITEM);
  const goes = items.filter(isSection).length;
  return (
    short &&
    items.length >= 2 &&
    goes * 2 >= items.length &&
    (goes > 1 || items.some((item) => isPageWord(item, 'menu')))
  );
}

const APART = /[\s|｜│·•‧/／:：、,，()（）【】[\]［］〔〕「」\d+＋.]+/;
/** `分享　列印　轉寄`, `【字體：大 中 小】`, `讚 12`, `首頁`: nothing but what one may do with a page. Counter-example: `中`, alone a name. */
function isControls(line: string): boolean {
  const items = itemsOf(line, APART);
  const known = items.every((item) => isPageWord(item, 'control') || isPageWord(item, 'menu'));
  return known && items.some((item) => item.length > 1);
}

/** `本站使用小型文字檔，繼續瀏覽即表示同意。` Counter-example: a report on cookies, which goes on longer or speaks of no consent. */
const CONSENT = words('(?:{site}.{0,16})?{consent}.{0,40}{agrees}');
const RIGHTS = words('{rights}|©');
const CAMPAIGN = words('{joining}');
const COUNTED = words(
  '^[（(【]?[^\\s\\d]{0,4}{reader}[^\\s\\d，。]{0,4}[：:（(]?\\s?[\\d,.]+\\s?[^\\s\\d，。]{0,3}[)）】]?$|^[本全]文[共約]{0,2}\\s?[\\d,]+\\s?字',
);
const CREDIT = words('^[（(【[〔]?\\s?(?:本[文報刊])?{credit}\\s?[：:／/]\\s?[^。，；]{1,40}[）)】\\]〕]?$');
const NOTE = words(
  '^[本此該]{article}.{0,60}{wanting}|^.{2,4}百科[，,].{0,4}百科全書|重定向至此|^{about-article}[：:，]|^\\[?{calls}\\]?$',
);
const NOTICE_LENGTH = 120;

/** Lines that pages add to a text; the first row that fits names the line. A line that tells is in none of these forms. */
export const FURNITURE: readonly FurnitureRule[] = [
  // where the page stands: 網站首頁 > 焦點 > 亞太 > 內文
  { id: 'breadcrumb', isFurniture: isBreadcrumb },
  // where one may go from it: 首頁 | 國際
  { id: 'menu', isFurniture: isMenu },
  // what one may do with it: 分享　列印　轉寄
  { id: 'controls', isFurniture: isControls },
  // what it keeps of its readers: 本站使用小型文字檔
  { id: 'consent', isFurniture: (_, form) => form.length <= NOTICE_LENGTH && CONSENT.test(form) },
  // whose it is: 版權所有，未經授權不得轉載
  { id: 'rights', isFurniture: (_, form) => form.length <= NOTICE_LENGTH && RIGHTS.test(form) },
  // what it asks of its readers: 立即訂閱電子報
  { id: 'campaign', isFurniture: (_, form) => form.length <= NOTICE_LENGTH / 2 && CAMPAIGN.test(form) },
  // how often it was read, and how long that takes: 瀏覽人次：1,234
  { id: 'counted-readers', isFurniture: (_, form) => COUNTED.test(form) },
  // who made it: （責任編輯：王明）
  { id: 'credit', isFurniture: (line, form) => !DATED.test(line) && CREDIT.test(form) },
  // what an encyclopaedia says of its own article: 本條目需要補充來源
  { id: 'note-on-article', isFurniture: (_, form) => form.length <= NOTICE_LENGTH && NOTE.test(form) },
];

/** Whether a line is the page's and no part of the text. */
export function isFurniture(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > LONGEST) return false;
  const form = foldedText(text);
  return FURNITURE.some((rule) => rule.isFurniture(text, form));
}

const MARKS_AT_ENDS = /^[\s【[（(■●◆▲►▶※☆★＊*#→]+|[\s】\])）：:>»…]+$/g;
/** Whether a line names a list of other pages: `相關新聞：`. */
export function leadsToLinks(line: string): boolean {
  return line.length <= LONGEST_ITEM * 2 && isPageWord(line.replace(MARKS_AT_ENDS, ''), 'links');
}
