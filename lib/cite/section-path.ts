/**
 * Names a section by the numbers of its headings, as a reader does: 「貳、北韓核問題」 under it 「一、背景」 is 貳、一.
 * Example: `（三）結論` is （三）, `第二節 背景` is 第二節, `2.1 Method` is 2.1.
 * Counter-example: 「一九九四年的危機」 and 「10 月會談」 have no number, the words are their title; such a heading is quoted.
 */
const NUMERAL = '[〇零一二三四五六七八九十百壹貳贰參叁肆伍陸陆柒捌玖拾甲乙丙丁戊己庚辛]+';
const NUMBERED = [
  new RegExp(`^([（(](?:${NUMERAL}|\\d+|[A-Za-z])[）)])`, 'u'),
  /^(第\s*[\d〇零一二三四五六七八九十百]+\s*[編编部篇章節节])/u,
  new RegExp(`^(${NUMERAL})\\s*[、．.：:]`, 'u'),
  /^(\d+(?:\.\d+)*)(?:[、．.：:)）]|\s(?!\s*[年月日]))/u,
  /^([IVXLC]+|[A-Z])[.)、．]/u,
];

interface Notation {
  /** Stands between two numbers. */
  readonly join: string;
  /** Stands beside a heading without a number. */
  readonly apart: string;
  /** The opening and the closing mark round a heading without a number. */
  readonly quotes: string;
}

/** The path from the outermost heading to the innermost; a bracketed number needs no mark before it: 貳.一（三）. */
export function sectionPath(headings: readonly string[], { join, apart, quotes }: Notation): string {
  let path = '';
  let afterNumber = false;
  for (const heading of headings) {
    const number = headingNumber(heading.trim());
    const step = number ?? `${quotes[0]}${heading.trim()}${quotes[1]}`;
    if (path !== '') path += !number || !afterNumber ? apart : /^[（(]/.test(number) ? '' : join;
    path += step;
    afterNumber = number !== null;
  }
  return path;
}

function headingNumber(heading: string): string | null {
  for (const pattern of NUMBERED) {
    const number = pattern.exec(heading)?.[1];
    if (number) return number;
  }
  return null;
}
