import type { Edit } from '@/lib/text/offset-map';

/** A footnote's marker in the running text: the number, and where it stands in the text before the edit. */
export interface NoteMarker {
  readonly label: string;
  readonly at: number;
}

const NUMBER = /\d{1,3}/g;
/** What a marker follows: a word, a closing mark or the end of a sentence; never a blank or another figure. */
const BEFORE = /[\p{Script=Han}」』》〉）)。，、；：！？”"A-Za-z]/u;
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

/** How far behind a figure its counter may stand: two blanks, 至 and the next figure. */
const COUNTED_WITHIN = 5;

/** How many labels in a row may be missing from the text (their markers were lost) before the search gives up. */
const MAX_SKIPPED = 3;

/**
 * Finds the footnotes' markers. A text may hold the same figure for other reasons, so only figures that run in the order of the notes count.
 * Example: `有助益24因此` with a note 24 due. Counter-example: `於 1974 年`, `5 兆瓦`.
 * @param labels the labels of the file's footnotes, in order
 * @returns the edits that take the markers out, and the markers
 */
export function markerEdits(
  text: string,
  labels: readonly string[],
): { edits: Edit[]; markers: NoteMarker[] } {
  const edits: Edit[] = [];
  const markers: NoteMarker[] = [];
  const numbers = labels.map(Number).filter((label, i, all) => i === 0 || label > (all[i - 1] as number));
  let due = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (due >= numbers.length) break;
    const ahead = numbers.slice(due, due + MAX_SKIPPED).indexOf(Number(match[0]));
    if (ahead < 0 || !isMarker(text, match.index, match[0].length)) continue;
    due += ahead + 1;
    const span = { start: match.index, end: match.index + match[0].length };
    edits.push({ span, put: '', rule: 'note-marker' });
    markers.push({ label: match[0], at: span.start });
  }
  return { edits, markers };
}

function isMarker(text: string, start: number, length: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text.slice(start + length, start + length + COUNTED_WITHIN);
  if (/[\d.,]/.test(before) || COUNTED.test(after)) return false;
  const behindFigure = before === ' ' && /\d/.test(text[start - 2] ?? '');
  return BEFORE.test(before) || before === '\n' || behindFigure;
}
