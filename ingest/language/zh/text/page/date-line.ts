import { foldedText } from '@/lib/text/folded-text';
import { ENGLISH_MONTH } from '@/lib/time/english-months';
import { words } from '../words';

/** What says on its line that a date is that of publication. */
const LABEL = everywhere(
  words(
    '(?:{published}?\\s?{dating}(?![^\\s：:\\d])|最後更新|{published}於|{published}(?=\\s?[：:]|[\\s)）]*$)|last\\s+(?:updated|modified|edited)(?:\\s+(?:on|at))?|(?:updated?|modified|posted|published|released|created)(?:\\s+(?:on|at))?|date|time)',
  ),
);
/** What else may stand there: a weekday, a clock, marks, a zone. */
const REST = everywhere(
  words(
    '{week}[一二三四五六日天]|{hour}|[時分秒](?=[\\d\\s)）]|$)|{zone}{dating}|(?:第?[a-z\\d一二三四五六七八九十]{1,4}|頭)版|[ap]\\.?m\\.?(?![a-z])|gmt|utc|kst|jst|cst|edt|est|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])|[\\d\\s:：.,，、|｜│／/\\-—–~+＋()（）【】[\\]〔〕<>《》·•]',
  ),
);
/** Who publishes, and who wrote it, with a label of its own. */
const FIELD = everywhere(words('{source}\\s?[：:／/]\\s?[^\\s：:。，；]{1,20}'));
const PUBLISHER = words('^[^\\s]{0,12}{publisher}$');
const LATIN_PUBLISHER = /^[a-z.&']{2,24}$/;
const LONGEST_PUBLISHER = 16;

/**
 * What a line says beside its date when it says nothing else: a label (`發布時間：`), or nothing but who publishes; null for any other line.
 * Examples: `新聞中心  14:35`, `更新日期：`, `來源：新華網`. Counter-example: `北韓宣布`.
 * @param line a line without its date
 */
export function restOfLine(line: string): 'labelled' | 'alone' | null {
  const form = foldedText(line);
  const unlabelled = form.replace(LABEL, '');
  const rest = unlabelled.replace(FIELD, '').replace(REST, '');
  if (rest !== '' && !isPublisher(rest)) return null;
  return unlabelled === form ? 'alone' : 'labelled';
}

function everywhere(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, 'g');
}

function isPublisher(rest: string): boolean {
  return LATIN_PUBLISHER.test(rest) || (rest.length <= LONGEST_PUBLISHER && PUBLISHER.test(rest));
}

const FIGURES = '[\\d〇○零一二三四五六七八九十]';
/** A full date, however it is written. */
const FULL_DATE = new RegExp(
  `(?:民[國国]\\s?)?${FIGURES}{2,4}\\s?[年./／－-]\\s?${FIGURES}{1,3}\\s?[月./／－-]\\s?${FIGURES}{1,3}\\s?[日號号]?|${ENGLISH_MONTH}\\s{1,2}\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,2}\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s${ENGLISH_MONTH},?\\s\\d{4}|(?<!\\d)(?:1[01]\\d|[12]\\d{3})[01]\\d[0-3]\\d(?!\\d)`,
  'gi',
);
const LONGEST_LINE = 90;
const LINK = /https?:|www\.|\.(?:s?html?|cfm|aspx?|php|com|org|net|gov)\b/i;
/** `第3頁，共7頁`: what a printer puts beside the day. */
const PAGE_OF = /第\s?\d+\s?[頁页][，,]?\s?共\s?\d+\s?[頁页]/;
const CLOCK = /\d{1,2}[:：]\d{2}/;

/**
 * Whether a line of a page says only when it was published, and by whom: `新聞中心 2007-02-13 14:35`, `更新日期：96/02/13`. Counter-examples: `2007年2月13日`, the heading of a
 * chronology, for which no label, clock or publisher speaks; `2007年2月13日，兩國建交`.
 */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_LINE || LINK.test(line) || !/\d|[〇○一二三四五六七八九]年/.test(line))
    return false;
  const undated = line.replace(FULL_DATE, ' ');
  if (undated === line) return false;
  if (PAGE_OF.test(line)) return true;
  const rest = restOfLine(undated);
  if (rest === null) return false;
  return rest === 'labelled' || CLOCK.test(undated) || foldedText(undated).replace(REST, '') !== '';
}
