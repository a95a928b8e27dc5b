import type { PassageKind } from '@/lib/schema/vocabulary';
import { partLabel } from './labels';

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
const PARTS: readonly { name: RegExp; kind: PassageKind }[] = [
  { name: /(?:參考(?:文獻|書目|資料)|引用文獻|資料來源|references|bibliography)$/i, kind: 'source-list' },
  { name: /^(?:\S{1,4}、)?(?:附註|[註注][釋解]|尾註|notes)$/i, kind: 'note' },
];
/** Years or a foreign name in brackets at the end of a heading end no sentence: `（1980-1997）`. Counter-example: `（以下簡稱協定）`. */
const BRACKET_AT_END =
  /(?<=.{2})\s?[（(][\dA-Za-z〇○零一二三四五六七八九十年代初中末底至到迄今～~—–\-－、 .]{1,24}[）)]$/;
const LONGEST_HEADING = 40;
const LONGEST_PLAIN_HEADING = 24;
/** A title may be two lines long, and end in a bracket or a question. */
const LONGEST_TITLE = 60;
const NO_TITLE = /[。；;]|[：:，,、]$/;

/** Where a paragraph stands in its document. */
export interface Position {
  /** Its number among the document's paragraphs, from 0, and how many there are. */
  readonly at: number;
  readonly of: number;
  /** No heading and no paragraph of running text came before. */
  readonly atHead: boolean;
}

/**
 * The kind of a paragraph by what it says and where it stands. Examples: `一、北韓的外交政策` and `參、不透明的核武嚇阻（1980-1997）` are headings.
 * Counter-example: `一、巴基斯坦把離心器的樣品設計圖…運到北韓。` is an item of a list.
 */
export function kindOf(text: string, { at, of, atHead }: Position): PassageKind {
  if (isNamedPart(text)) return 'heading';
  if (SOURCES.test(text)) return 'source-list';
  if (NOTE.test(text)) return 'note';
  if (partLabel(text)) return text.length <= LONGEST_HEADING && !endsSentence(text) ? 'heading' : 'list-item';
  if (of >= 3 && at === 0 && text.length <= LONGEST_TITLE && !NO_TITLE.test(text)) return 'title';
  if (of < 3 || endsSentence(text) || /[，。；]|[,;](?=\p{Script=Han})/u.test(text)) return 'paragraph';
  if (atHead) return 'byline';
  return isShortLine(text) ? 'heading' : 'paragraph';
}

/** The kind that all paragraphs under a heading have, or null: those under 參考文獻 are sources. */
export function kindUnder(heading: string | null): PassageKind | null {
  return PARTS.find(({ name }) => heading !== null && name.test(heading))?.kind ?? null;
}

/** Whether a heading is a part of the whole paper although it bears no number: `摘要`. Counter-example: `第一輪會談`. */
export function isNamedPart(text: string): boolean {
  return NAMED_PART.test(text);
}

/** Whether a line numbers a table or a figure: `附表二`. Counter-example: a sentence that begins with 表一. */
export function isCaption(text: string): boolean {
  return CAPTION.test(text) && isShortLine(text);
}

/** Whether a line right under a caption goes on with it: `各國外交政策比較表`. */
export function isCaptionTitle(text: string): boolean {
  return CAPTION_TITLE.test(text) && text.length <= LONGEST_HEADING && !/[，。；]/.test(text);
}

/** Whether a line cannot be a part of the table above it. */
export function endsTable(text: string): boolean {
  const level = partLabel(text)?.level ?? 9;
  return SOURCES.test(text) || NOTE.test(text) || isCaption(text) || isNamedPart(text) || level <= 3;
}

function isShortLine(text: string): boolean {
  return text.length <= LONGEST_PLAIN_HEADING && !endsSentence(text);
}

function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.replace(BRACKET_AT_END, ''));
}
