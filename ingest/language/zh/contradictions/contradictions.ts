import type { ContradictionLanguage, WrittenDay } from '../../../contradiction/language';
import { clausesIn } from '../text/clauses';
import { countedIn } from './counted';
import { isAsBefore, publishedOn } from './note-date';

/** The time passes between the date told before and the one told behind: 經過十六個月的斡旋後，…在去年八月. */
const PASSES = /(?:經過了?|经过了?|歷經|历经|時隔|时隔|相隔|事隔|隔了|過了|过了)(?:約|约|近|將近|将近)?\s?$/;
/** It is the length of the range told right before it: 7月26日至8月7日，為期13天. */
const LASTS =
  /(?:為期|为期|歷時|历时|長達|长达|前後|前后|共計?|共计|持續了?|持续了?|期間|期间|會期|会期|的)(?:約|约|近|將近|将近)?\s?$/;
/** 進行了13天的第四輪會談. */
const HELD = /(?:進行|进行|經過|经过|舉行|举行)了?\s?$/;
/** Words around an amount that say it is no exact one. */
const ABOUT = /[約约近逾多餘余來来幾几數数半]|將近|将近|大約|大约|左右|超過|超过|至少|以上|不到|上下/;
/** What a text says of its own being finished: （投稿日期：…；採用日期：…）. */
const FINISHED =
  /(?:投稿|收稿|採用|采用|接受|通過|通过|審定|审定|修訂|修订|定稿|完稿|脫稿|脱稿|截稿)(?:日期|日)?\s?[：:]/;
/** `這次會談`, `本輪會談`: the words themselves say of which round they tell. */
const THIS_ROUND =
  /(?:這次|这次|本次|此次|本輪|本轮|這一輪|这一轮)(?:\S{0,4})(?:會談|会谈|談判|谈判|會議|会议)/;
const AHEAD = /期望|希望|考慮|考虑|將|将|預期|预期|準備|准备|可能/;
const OPEN = /可能|最快|預計|预计|預定|预定/;
/** Something that lasts, right behind the year that names it. */
const LASTING_NAME = /^的?\p{Script=Han}{0,6}(?:危機|危机|戰爭|战争|內戰|内战|衝突|冲突|僵局|對峙|对峙)$/u;
/** A number too long for a day is a slip that no date expression has. */
const WRITTEN_DAY = /(\d{4})年(\d{1,2})月(\d{1,3})日?/g;

/** What the search for contradictions needs to know of Chinese. */
export const CONTRADICTIONS: ContradictionLanguage = {
  isBetweenDates: (lead) => PASSES.test(lead),
  isLasting: (lead) => LASTS.test(lead),
  isHeld: (lead) => HELD.test(lead),
  isAbout: (words) => ABOUT.test(words),
  clausesIn,
  countedIn,
  isFinishing: (note) => FINISHED.test(note),
  isOfThisRound: (sentence) => THIS_ROUND.test(sentence),
  isAhead: (words) => AHEAD.test(words),
  isOpen: (words) => OPEN.test(words),
  isQuoted: (before) => before.lastIndexOf('「') > before.lastIndexOf('」'),
  isLastingName: (words) => LASTING_NAME.test(words),
  publishedOn,
  isAsBefore,
  writtenDays: (note) =>
    [...note.matchAll(WRITTEN_DAY)].map(
      ([words, year, month, day]): WrittenDay => ({
        words,
        year: Number(year),
        month: Number(month),
        day: Number(day),
      }),
    ),
};
