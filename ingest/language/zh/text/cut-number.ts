/** A line of prose is no shorter, in code units. */
const SHORTEST = 8;
const ENDS = /(?:(年|月|[至到~～∼、和及-])?\s?(\d{1,3})|(\d{1,3}(?:,\d{3})*,))$/;
const REST_OF_NUMBER =
  /^(\d{0,3})\s?([年月](?![輕轻齡龄球])|日(?![本內内前間间方圓圆益夜後后軍军經经相俄韓韩中朝])|[號号](?![稱称召])|[萬万億亿千百]?(?:噸|吨|公[里尺噸]|人(?!民)|枚|架|艘|名|美?元|%|％))/;
/** What stands before the number of a month or a day. */
const FOLLOWS = /[年月於于在自從从至到~～∼、和及-]\s?$/;
const FIGURES_OF_YEAR = 4;
/** A paragraph that begins with its date, cut within the year: `199⏎6年3月5日`. */
const YEAR_BEGUN = /^(?:1\d{0,2}|20?\d?)$/;
const YEAR_ENDED = /^(\d{1,3})\s?年\s?\d{1,2}\s?月/;

/**
 * Whether a line's end cuts a number or a date in two: `於2006年1⏎2月23日`, `撥款3⏎5萬噸`. Counter-examples: `2006年⏎12月23日`, the year above an entry; `第3⏎5月1日`; a
 * list of figures.
 */
export function cutsNumber(before: string, behind: string): boolean {
  if (YEAR_BEGUN.test(before) && YEAR_ENDED.test(behind))
    return before.length + (YEAR_ENDED.exec(behind)?.[1] ?? '').length === FIGURES_OF_YEAR;
  if (before.length < SHORTEST) return false;
  const end = ENDS.exec(before);
  const rest = REST_OF_NUMBER.exec(behind);
  if (!end || !rest) return /\d,$/.test(before) && /^\d{3}(?!\d)/.test(behind);
  const [, , figures = ''] = end;
  const [, more = '', unit = ''] = rest;
  const whole = figures + more;
  // 09:15 and 101.09.13 are whole.
  if (/[\d:：./-]/.test(before[end.index - 1] ?? '') && end[1] === undefined) return false;
  if (unit === '年') return whole.length === FIGURES_OF_YEAR && /^[12]/.test(whole);
  if (more !== '' && /[月日號号]/.test(unit) && !FOLLOWS.test(before.slice(0, -figures.length))) return false;
  if (unit === '月') return Number(whole) >= 1 && Number(whole) <= 12;
  if (/[日號号]/.test(unit)) return Number(whole) >= 1 && Number(whole) <= 31;
  return more !== '' || figures !== '';
}
