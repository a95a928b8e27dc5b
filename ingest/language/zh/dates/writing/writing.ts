import type { WritingCues } from '../../../../date/language';
import { PUNCTUATION } from '../../text/punctuation';
import { anniversaryBehind, yearsAgoIn } from './anniversary';
import { DATELINE } from './dateline';
import { holdsMeeting, opensMeeting, roundTense, tellsHeld } from './meetings';
import { isScript, saysToday, speaks } from './script';
import { isAhead, isOfEarlierDay, isPlanned, looksBack } from './tense';

/** What stands between two names of one day: 上個禮拜六，也就是七月十四號. */
const SAME_DAY = /^(?:[，,]?(?:也)?(?:就是|即)(?:說|说)?[，,]?|[（(])$/;
/** 一月十四號，這個星期六， */
const COMMA = /^[，,]/;
const NEXT = /^[^，。！？\n]{0,14}[。！？]\s?$/;
/** A noun that bears its year, and nothing that was done in it: 二○一二年總統大選，明天. Counter-example: 二○○八年簽署的協定，今天. */
const SUBJECT = /^[^，。！？的了在於于曾與与和後后前\s]{2,12}，[就將将]?在?$/;
/** `今（2005）年`: the writer says which year it is. */
const THIS_YEAR = /^今\s*[（(]/;

/** What the words of a Chinese document say of the day it was written. */
export const WRITING: WritingCues = {
  punctuation: PUNCTUATION,
  isScript,
  speaks,
  saysToday,
  saysThisYear: (expression) => THIS_YEAR.test(expression),
  isSameDay: (between) => SAME_DAY.test(between),
  isNamedAgain: (between, behind) => between.length === 1 && COMMA.test(between) && COMMA.test(behind),
  beginsNext: (between) => NEXT.test(between),
  isOfSubject: (between) => SUBJECT.test(between),
  isAhead,
  isPlanned,
  looksBack,
  isOfEarlierDay,
  opensMeeting,
  holdsMeeting,
  tellsHeld,
  roundTense,
  yearsAgoIn,
  anniversaryBehind,
  dateline: DATELINE,
};
