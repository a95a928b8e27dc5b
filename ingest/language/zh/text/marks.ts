import type { PartMarks } from '../../../segment/language';
import { isPhotoCaption } from './page/captions';
import { isDateLine } from './page/date-line';

const PUNCTUATION = /[，。；]|[,;](?=\p{Script=Han})/u;
const SENTENCE_END = /[。！？；：:」』）)，、]$/;
const CAPTION = /^(?:附?[表圖]|Table|Figure)\s*[一二三四五六七八九十\d]+/i;
/** What a table or a figure is called, on a line under its number. */
const CAPTION_TITLE = /(?:表|圖|一覽|對照|比較|統計)$/;
const SOURCES = /^(?:資料|圖片|表格)?來源\s*[：:]|^參考(?:文獻|資料|書目)|^引用文獻/;
const NOTE =
  /^(?:註|注|備註|附註)\s*[：:]|^作者自行|^[（(]?(?:投稿|收稿|採用|接受|修訂)日期|^關鍵[詞字]\s*[：:]|^key\s?words?\s*[：:]/i;
/** The parts of a paper that bear no number and stand before the first that does, or behind the last. */
const NAMED_PART =
  /^(?:中文|英文)?(?:摘要|提要|目[錄次]|序|序言|前言|引言|緒論|導論|結論|結語|附錄|參考(?:文獻|書目|資料)|引用文獻|附註|[註注][釋解]|謝辭|abstract|introduction|conclusion|references)$/i;
/** Parts of which every paragraph is of one kind, with or without a number before their name. */
const PARTS: PartMarks['partsOfOneKind'] = [
  { name: /(?:參考(?:文獻|書目|資料)|引用文獻|資料來源|references|bibliography)$/i, kind: 'source-list' },
  { name: /^(?:\S{1,4}、)?(?:附註|[註注][釋解]|尾註|notes)$/i, kind: 'note' },
];
/** Years or a foreign name in brackets at the end of a heading end no sentence: `（1980-1997）`. Counter-example: `（以下簡稱協定）`. */
const BRACKET_AT_END =
  /(?<=.{2})\s?[（(][\dA-Za-z〇○零一二三四五六七八九十年代初中末底至到迄今～~—–\-－、 .]{1,24}[）)]$/;
/** `4月2日　阿根廷軍隊佔領`, `1978年9月17日：埃及…`. Counter-example: `1998年大事記`. */
const ENTRY =
  /^[\s*•●○■◆▪·─—-]{0,4}(?:[\d〇○一二三四五六七八九十]{2,4}\s?年\s?)?[\d一二三四五六七八九十廿]{1,3}\s?月\s?[\d一二三四五六七八九十廿]{1,3}\s?日(?:[：:]|[ \t\u3000]+)\s?\p{Script=Han}{4}/u;
const NO_TITLE = /[。；;]|[：:，,、]$/;
/** What a table calls the column of its rows' names. */
const ROWS_HEAD =
  /^(?:參加國家?|國家|國別|成員國|地區|組織|機構|年[度份代]?|日期|時間|期間|項目|類別|名稱|人物|姓名|事件)(?=.)/;
/** How Chinese papers number their parts, outermost first: 壹、 一、 （一） 1. （1）. Counter-example: `2003.8.27-29`, where figures go on behind the point. */
const LABELS: PartMarks['labels'] = [
  { level: 1, pattern: /^(?:[壹貳貮參叁肆伍陸柒捌玖拾]{1,2}、|第[一二三四五六七八九十\d]+[章編])/u },
  { level: 2, pattern: /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]+節)/u },
  { level: 3, pattern: /^[（(][一二三四五六七八九十]{1,3}[）)]/u },
  { level: 4, pattern: /^\d{1,2}[.．、](?!\d)/u },
  { level: 5, pattern: /^[（(]\d{1,2}[）)]/u },
];

/** How Chinese papers and scripts mark their parts. */
export const MARKS: PartMarks = {
  longest: { heading: 40, plainHeading: 24, title: 60 },
  labels: LABELS,
  sentenceEnd: SENTENCE_END,
  withinSentence: PUNCTUATION,
  bracketAtEnd: BRACKET_AT_END,
  noTitle: NO_TITLE,
  caption: CAPTION,
  captionTitle: CAPTION_TITLE,
  sources: SOURCES,
  note: NOTE,
  namedPart: NAMED_PART,
  partAtHead: /$^/,
  partsOfOneKind: PARTS,
  rowsHead: ROWS_HEAD,
  entry: ENTRY,
  isPhotoCaption,
  isDateLine,
};
