import { parseNumeral } from '@/lib/language/zh/numerals';
import type { YearsAgo } from '../../../../date/language';

/** 距今正好十五年: so many years ago to the year. */
const AGO = /距今(?:正好|剛好|刚好|整整|恰好|恰)\s*([\d一二三四五六七八九十廿百]{1,4})\s*年/g;
const ANNIVERSARY = /^[^，。；！？]{0,12}?([\d一二三四五六七八九十廿百]{1,4})\s*[週周]年/;

/** 始於一九九三年四月的會談，距今正好十五年. Counter-example: 距今約十五年. */
export function yearsAgoIn(text: string): YearsAgo[] {
  return [...text.matchAll(AGO)].flatMap((said) => read(said));
}

/** 昨天正好是空難十五週年. */
export function anniversaryBehind(text: string): YearsAgo | null {
  const said = ANNIVERSARY.exec(text);
  return said ? (read(said)[0] ?? null) : null;
}

function read(said: RegExpExecArray): YearsAgo[] {
  const years = parseNumeral(said[1] as string);
  return years === null ? [] : [{ years, start: said.index, end: said.index + said[0].length }];
}
