import type { LineMarks } from './language';

/** The number that a footnote begins with, `1 參見…`, `2  UN Doc`; null for other lines. Counter-example: `87 年 9 月，頁 21`, which goes on with one. */
export function noteLabel(text: string, { footnote }: LineMarks): number | null {
  const label = footnote.exec(text)?.[1];
  return label === undefined ? null : Number(label);
}
