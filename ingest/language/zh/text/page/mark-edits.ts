import { foldedText } from '@/lib/text/folded-text';
import type { Edit } from '@/lib/text/offset-map';
import { words } from '../words';
import { halfWidthStops } from './half-width-stops';
import { rowAt } from './table-cells';
import { tableDates } from './table-dates';

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
/** A row whose first cell is a date. */
const DATED_ROW =
  /^[ \t]*(?:[|｜][ \t]*)?(?=[\d〇○一二三四五六七八九十民])([^|｜\n]{1,24}?[年月日\d])[ \t\u3000]*[|｜](?=[^\n]*\p{Script=Han})[^\n]*$/gmu;
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
  ].sort(
    (a, b) =>
      a.span.start - b.span.start || Number(isPutIn(b)) - Number(isPutIn(a)) || b.span.end - a.span.end,
  );
  let end = 0;
  return edits.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** What is put in takes nothing, so that it stands before what is taken there. */
const isPutIn = ({ span }: Edit): boolean => span.start === span.end;

function taking(text: string, pattern: RegExp, rule: string): Edit[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    span: { start: index, end: index + match.length },
    put: '',
    rule,
  }));
}

/** The rows of a table as entries: `| 1978年9月17日 | 簽署協議 |` reads `1978年9月17日　簽署協議`. Counter-example: `中國 | 1978年`, whose first cell is no date. */
function rows(text: string): Edit[] {
  const { edits, lines } = tableDates(text);
  const others = [...text.matchAll(DATED_ROW)].filter(({ index }) => !lines.has(index));
  return [...edits, ...others.flatMap(({ 0: row, index }) => strokes(row, index))];
}

/** The strokes of a row, each as the mark that parts what it parts. */
function strokes(row: string, start: number): Edit[] {
  const { cells = [] } = rowAt(row, start) ?? {};
  let at = start;
  const edits = cells.map(({ start: from, end }, i): Edit => {
    const span = { start: at, end: from };
    at = end;
    return { span, put: i === 0 ? '' : i === 1 ? '\u3000' : '，', rule: 'cell' };
  });
  return [...edits, { span: { start: at, end: start + row.length }, put: '', rule: 'cell' }].filter(
    ({ span }) => span.end > span.start,
  );
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
