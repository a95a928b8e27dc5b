import { foldedText } from '@/lib/text/folded-text';
import { ENGLISH_MONTH } from '@/lib/time/english-months';
import { words } from '../words';

/** What says on its line that a date is that of publication. */
const LABEL = everywhere(
  words(
    '(?:{published}?\\s?{dating}(?![^\\s：:\\d])|(?:[本此這該]?{article})?(?:上次|最[後近]一?次?){published}(?:[於在]|{dating})?|{published}於|(?<![\\u4e00-\\u9fff]){published}(?=\\s?[：:]|\\s|[)）]*$)|last\\s+(?:updated|modified|edited)(?:\\s+(?:on|at))?|(?:updated?|modified|posted|published|released|created)(?:\\s+(?:on|at))?|date|time)',
  ),
);
/** Whose clock it is. */
const ZONE = everywhere(words('{zone}{dating}'));
/** What else may stand there: a weekday, a clock, marks, a zone, the number of a paper. */
const REST = everywhere(
  words(
    '[(（]{week}?[一二三四五六日天][)）]|{week}[一二三四五六日天]|{hour}|[時分秒](?=[\\d\\s)）]|$)|[於在](?=\\s?\\d)|第\\s?\\d{1,4}\\s?[號期](?![\\u4e00-\\u9fff])|(?:第?[a-z\\d一二三四五六七八九十]{1,4}|頭)版|[ap]\\.?m\\.?(?![a-z])|gmt|utc|kst|jst|cst|edt|est|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])|。$|[\\d\\s:：.,，、|｜│／/\\-—–~+＋()（）【】[\\]〔〕<>《》·•‧]',
  ),
);
/** Who publishes, and who wrote it, with a label of its own: `來源：新華網`, `作者 老王`, `記者王大明、李小華`. */
const FIELD = everywhere(
  words(
    '{source}\\s?[：:／/]\\s?[^\\s：:。，；／/]{1,20}|{source}\\s?[\\u4e00-\\u9fff]{2,4}(?:[、,][\\u4e00-\\u9fff]{2,4}){0,2}(?=[\\s／/|｜)）】]|$)|{source}(?=\\s|$)',
  ),
);
const PUBLISHER = words('^[^\\s]{0,12}{publisher}$');
/** What somebody did is no publisher, though his name ends the words: `胡錦濤視察新華社`. */
const DEED = words('{deed}');
const LATIN_PUBLISHER = /^[a-z.&']{2,24}$/;
const LONGEST_PUBLISHER = 16;
const MOST_NAMES = 4;

/**
 * What a line says beside its date when it says nothing else: a label (`發布時間：`), or nothing but who publishes; null for any other line.
 * Examples: `新聞中心  14:35`, `更新日期：`, `來源：新華網`, `聯合報／記者王大明／綜合報導`. Counter-example: `北韓宣布`.
 * @param line a line without its date
 */
export function restOfLine(line: string): 'labelled' | 'alone' | null {
  const form = foldedText(line).replace(ZONE, ' ');
  const unlabelled = form.replace(LABEL, ' ');
  if (!namesOf(unlabelled).every(isPublisher)) return null;
  return unlabelled.trim() === form.trim() ? 'alone' : 'labelled';
}

function everywhere(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, 'g');
}

/** The names that are left of a line without what stands beside a date; of too many, all as one. */
function namesOf(form: string): string[] {
  const rest = form.replace(FIELD, ' ').replace(REST, ' ').trim();
  const names = rest === '' ? [] : rest.split(/\s+/);
  return names.length > MOST_NAMES ? [rest] : names;
}

function isPublisher(name: string): boolean {
  return (
    LATIN_PUBLISHER.test(name) ||
    (name.length <= LONGEST_PUBLISHER && PUBLISHER.test(name) && !DEED.test(name))
  );
}

const FIGURES = '[\\d〇○零一二三四五六七八九十]';
/** A full date, however it is written. */
const FULL_DATE = new RegExp(
  `(?:民[國国]\\s?)?${FIGURES}{2,4}\\s?[年./／－-]\\s?${FIGURES}{1,3}\\s?[月./／－-]\\s?${FIGURES}{1,3}\\s?[日號号]?|${ENGLISH_MONTH}\\s{1,2}\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,2}\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s${ENGLISH_MONTH},?\\s\\d{4}|(?<!\\d)(?:1[01]\\d|[12]\\d{3})[01]\\d[0-3]\\d(?!\\d)|(?<!\\d)\\d{1,2}([/.-])\\d{1,2}\\1[12]\\d{3}(?!\\d)`,
  'gi',
);
const LONGEST_LINE = 90;
const LINK = /https?:|www\.|\.(?:s?html?|cfm|aspx?|php|com|org|net|gov)\b/i;
/** `第3頁，共7頁`: what a printer puts beside the day. */
const PAGE_OF = /第\s?\d+\s?[頁页][，,]?\s?共\s?\d+\s?[頁页]/;
/** A page of a paper named in brackets at the end of a line that tells nothing. */
const HEAD_OF_PAPER = /^[^。，；！？（(]{0,24}[（(]([^（()）]{6,40}版)\s?[）)]$/;
/** The address of a site alone, with which pages of the first years begin their date line. */
const HOST = /^https?:\/\/[a-z\d.-]+\/?(?=\s)/i;
/** The number of a paper of an office. */
const NUMBERED = /第\s?\d{1,4}\s?号/;
const CLOCK = /\d{1,2}[:：]\d{2}/;

/**
 * Whether a line of a page says only when it was published, and by whom: `新聞中心 2007-02-13 14:35`, `更新日期：96/02/13`. Counter-examples: `2007年2月13日`, the heading of a
 * chronology, for which no label, clock or publisher speaks; `2007年2月13日，兩國建交`.
 */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_LINE || !/\d|[〇○一二三四五六七八九]年/.test(line)) return false;
  const own = line.replace(HOST, '');
  if (LINK.test(own)) return false;
  const undated = own.replace(FULL_DATE, ' ');
  if (undated === own) return false;
  if (PAGE_OF.test(own) || isHeadOfPaper(own)) return true;
  const rest = restOfLine(undated);
  if (rest === null) return false;
  return (
    NUMBERED.test(foldedText(undated)) ||
    rest === 'labelled' ||
    CLOCK.test(undated) ||
    namesOf(foldedText(undated)).length > 0 ||
    hasField(undated)
  );
}

/** Beside a date nobody is named but with what he does: `作者 老王`. */
function hasField(undated: string): boolean {
  return foldedText(undated).search(FIELD) >= 0;
}

/** `國際要聞（民國七十九年十月五日 星期五 第四版）`: the head of a page of a paper, whose bracket says nothing but the day and the page. */
function isHeadOfPaper(line: string): boolean {
  const bracket = HEAD_OF_PAPER.exec(line);
  if (!bracket) return false;
  const inside = bracket[1] as string;
  const undated = inside.replace(FULL_DATE, ' ');
  return undated !== inside && restOfLine(undated) !== null;
}
