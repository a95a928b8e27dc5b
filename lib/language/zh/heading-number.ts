const NUMERAL = '[〇零一二三四五六七八九十百壹貳贰參叁肆伍陸陆柒捌玖拾甲乙丙丁戊己庚辛]+';
const NUMBERED = [
  new RegExp(`^([（(](?:${NUMERAL}|\\d+|[A-Za-z])[）)])`, 'u'),
  /^(第\s*[\d〇零一二三四五六七八九十百]+\s*[編编部篇章節节])/u,
  new RegExp(`^(${NUMERAL})\\s*[、．.：:]`, 'u'),
  /^(\d+(?:\.\d+)*)(?:[、．.：:)）]|\s(?!\s*[年月日]))/u,
  /^([IVXLC]+|[A-Z])[.)、．]/u,
];

/**
 * The number of a heading: `（三）結論` is （三）, `第二節 背景` is 第二節, `2.1 Method` is 2.1. Counter-example: 「一九九四年的危機」 and 「10 月會談」 have none, the words are
 * their title.
 */
export function headingNumber(heading: string): string | null {
  for (const pattern of NUMBERED) {
    const number = pattern.exec(heading)?.[1];
    if (number) return number;
  }
  return null;
}
