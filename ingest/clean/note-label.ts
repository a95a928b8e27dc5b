const LABEL = /^(\d{1,3})[.、]?\s{0,3}(?=[\p{Script=Han}〈＜《「“"A-Z])(?!\s?[年月日頁版期卷])/u;

/** The number that a footnote begins with, `1 參見…`, `2  UN Doc`; null for other lines. Counter-example: `87 年 9 月，頁 21`, which goes on with one. */
export function noteLabel(text: string): number | null {
  const label = LABEL.exec(text)?.[1];
  return label === undefined ? null : Number(label);
}
