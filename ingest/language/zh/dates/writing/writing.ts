import type { WritingCues } from '../../../../date/language';
import { PUNCTUATION } from '../../text/punctuation';
import { anniversaryBehind, yearsAgoIn } from './anniversary';
import { DATELINE } from './dateline';
import { holdsMeeting, opensMeeting, roundTense, tellsHeld } from './meetings';
import { isScript, saysToday, speaks } from './script';
import { isAhead, isOfEarlierDay, isPlanned, looksBack } from './tense';

/** What stands between two names of one day: 上個禮拜六，也就是七月十四號. */
const SAME_DAY = /^(?:[，,]?(?:也)?(?:就是|即)(?:說|说)?[，,]?|[（(])$/;
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
