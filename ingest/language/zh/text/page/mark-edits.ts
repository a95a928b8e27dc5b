import { foldedText } from '@/lib/text/folded-text';
import type { Edit } from '@/lib/text/offset-map';
import { words } from '../words';
import { halfWidthStops } from './half-width-stops';

/** Marks that look like others and are written for them: small forms, half-width ideographic marks, operators. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  [
    '﹐，',
    '﹑、',
    '﹔；',
    '﹕：',
    '﹖？',
    '﹗！',
    '﹙（',
    '﹚）',
    '､、',
    '｡。',
    '∼～',
    '〜～',
    '‐-',
    '‑-',
    '−-',
    '﹣-',
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
/** Half-width marks that part Chinese clauses as their full-width forms do. */
const HALF_WIDTH: ReadonlyMap<string, string> = new Map(
  [',，', ';；', ':：', '?？', '!！'].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const MARK = new RegExp(`[${[...LOOKS_LIKE.keys()].join('')}${[...HALF_WIDTH.keys()].join('')}]`, 'g');
/** What makes a mark beside it a Chinese one. */
const CHINESE = /[\p{Script=Han}○〇，。、；：？！「」『』（）《》〈〉“”]/u;

/** What stands in brackets behind Chinese words. */
const BRACKETED = /[\p{Script=Han}」』》〉”]\([^()]*\)$/u;
const LONGEST_BRACKET = 40;

/** What is called in a text of the web: `[1]`, `[8]:51`, `[註 3]`, `[來源請求]`; never at the head of a line, where it numbers. */
const CALL = new RegExp(
  words(
    '(?<=[^\\s[\\]])(?:\\[(?:(?:附?註|注|note|nb)?\\s?\\d{1,3}|[a-z]|{calls}|[何誰].{0,1}？)\\](?::\\s?\\d{1,4}(?:[-–,，、]\\s?\\d{1,4}){0,3}(?![\\d年月日]))?)+',
  ).source,
  'g',
);
/** Question marks that stand for the wide blanks of an indent in a file of another encoding: `????北韓`. */
const INDENT =
  /(?<=^|\n|[。！？」])(?:\?{2,8}|(?:&nbsp;|&emsp;|&#160;|&#12288;)+)(?=\s?[\p{Script=Han}\d「《“(（])/gu;
/** The first cell of a row, which is a date, with the strokes around it; and any other stroke. */
const DATED_ROW =
  /^[ \t]*(?:[|｜][ \t]*)?(?=[\d〇○一二三四五六七八九十民])([^|｜\n]{1,24}?[年月日\d])[ \t\u3000]*[|｜](?=[^\n]*\p{Script=Han})[^\n]*$/gmu;
const STROKE = /[ \t\u3000]*[|｜][ \t\u3000]*/g;
const ENTITY = /&nbsp;|&emsp;|&ensp;|&#160;|&#12288;/g;

/** Marks as what they look like, and without what a page puts within a text. Counter-examples: `14:35`, `3,000`, a link. */
export function markEdits(text: string): Edit[] {
  const taken = [...taking(foldedText(text), CALL, 'reference-call'), ...taking(text, INDENT, 'indent')];
  const edits = [
    ...taken,
    ...taking(text, ENTITY, 'entity'),
    ...halfWidthStops(text),
    ...rows(text),
    ...written(text),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return edits.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function taking(text: string, pattern: RegExp, rule: string): Edit[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    span: { start: index, end: index + match.length },
    put: '',
    rule,
  }));
}

/** The rows of a table as entries: `| 1978年9月17日 | 簽署協議 |` reads `1978年9月17日　簽署協議`. Counter-example: `中國 | 1978年`, whose first cell is no date. */
function rows(text: string): Edit[] {
  return [...text.matchAll(DATED_ROW)].flatMap(({ 0: row, index }) => {
    const cells = [...row.matchAll(STROKE)];
    const inner = cells.filter((stroke) => stroke.index > 0 && stroke.index + stroke[0].length < row.length);
    return cells.map((stroke) => ({
      span: { start: index + stroke.index, end: index + stroke.index + stroke[0].length },
      put: stroke === inner[0] ? '\u3000' : inner.includes(stroke) ? '，' : '',
      rule: 'cell',
    }));
  });
}

function written(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const put = LOOKS_LIKE.get(mark) ?? (isChinese(text, index) ? HALF_WIDTH.get(mark) : undefined);
    if (put !== undefined) edits.push({ span: { start: index, end: index + 1 }, put, rule: 'mark' });
  }
  return edits;
}

/** A mark is Chinese right behind a Chinese character, or before one where no Latin word or figure goes on with it. */
function isChinese(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const behind = text.slice(at + 1, at + 3).trimStart()[0] ?? '';
  if (CHINESE.test(before)) return true;
  // 渡過鴨綠江(10月19日),25日: behind a bracket the words before it tell.
  if (before === ')' && BRACKETED.test(text.slice(Math.max(0, at - LONGEST_BRACKET), at))) return true;
  return CHINESE.test(behind) && before !== '' && !/\s/.test(before);
}
