const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?)';
const TIME =
  '(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?)(?:\\s(?:[A-Z]{2,4}|local time))?';
const DAY = `(?:${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH},?\\s\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4})`;
const LABEL =
  '(?:(?:first|originally|last|web)\\s)?(?:posted|published|updated|modified|released|issued|date(?:d|line)?|created|filed|release date|publication date|last modified)(?:\\s(?:on|at|date)|\\sin\\s[\\p{L}][\\p{L}.’-]*(?:\\s[\\p{L}.’-]+){0,2},)?\\s?:?';

/** `Posted August 27, 2010`, `Published: 20 July 2007 at 10:15 a.m. EDT`, `Released in New York, 26 April 2004`: a page says when it was published, and nothing else. */
const LABELLED = new RegExp(`(?:^|\\s)(?:${LABEL})\\s`, 'iu');
const BYLINE = /^\s*by\s[\p{Lu}][\p{L}.'-]+(?:\s[\p{L}.'-]+){0,6}/iu;
const FULL = new RegExp(`${DAY}`, 'i');
const REST = new RegExp(
  `^[\\s|,;:•·()/–—-]*(?:(?:${WEEKDAY}|at|on|${TIME}|\\d{4}\\sGMT|GMT|UTC|EST|EDT)[\\s|,;:•·()/–—.-]*)*$`,
  'i',
);
const LONGEST = 120;

/**
 * What a line says beside a full date: a label (`Posted`, `Updated:`) and the time of day, or the time of day alone; null for any other line.
 * @param rest the line without the date
 */
export function restOfLine(rest: string): 'labelled' | 'alone' | null {
  const label = LABELLED.exec(`${rest} `)?.[0] ?? '';
  if (!REST.test(rest.replace(label, ' '))) return null;
  return label === '' ? 'alone' : 'labelled';
}

/** Whether a line says only when and by whom its page was published: `By JOHN SMITH, July 20, 2007`. Counter-example: `July 20, 2007 -- The talks ended.` */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const date = FULL.exec(line);
  if (!date) return false;
  const rest = `${line.slice(0, date.index)} ${line.slice(date.index + date[0].length)}`;
  if (restOfLine(rest) === 'labelled') return true;
  const by = BYLINE.exec(line);
  return by !== null && date.index >= by[0].length && !/[.!?]\s/.test(line.slice(by[0].length));
}
