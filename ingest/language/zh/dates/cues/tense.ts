import type { Span } from '@/lib/schema/span';
import type { Around, Tense } from '../../../../date/language';

/** Speaks of things to come anywhere in the clause. 將 counts only before a verb or preposition, since it also marks an object. */
const FUTURE =
  /即将|恐怕会|恐将|(?<![国大协机社年议峰晚集员都学公工商教])会(?=飞|前往|抵|回[到国]|再|继续|赴|出访|启程|陆续|举行|召开|登场)|将(?=[于在自从由会要可再是访赴举召展登抵出派发启])|必将|预定|预计|预期|预料|打算|拟[于在]|可望|有望|有意|预作|作准备|届时|未来|下[一次届轮]|迎接|筹备/;
/** Speaks of things to come only before the date. 計畫 must lead up to it (核計畫 is a noun). */
const FUTURE_BEFORE =
  /计[划画](?=[在于自从到今明下0-9一二三四五六七八九十 ]|$)|准备|希望|可能|推迟|延[后至到期]|定[于在]|订[于在]|议定|最快|要求/;
/** Speaks of things that have been. */
const PAST =
  /已|曾|继(?![续任承])|(?<!金)刚(?!果|性|强)|(?<![为除到])了(?![解结])|(?<![不通经超])过(?=[的，。]|$)|日前|终于|最终|结束|落幕|闭幕|前任/;
/** A plan right before the date, whatever is planned: 擬在年初宣布. */
const WILL_BEFORE = /(?:将|拟|预定|预计|打算|可望|有望)[于在]\s?$/;
/** 將 right behind the date (9月將訪俄), and a verb of telling there (27 日發表評論). */
const WILL_BEHIND = /^\s?将/;
const TOLD = /表示|宣布|宣佈|发表|指出|透露|强调|说|证实|公布|报导|报道|电/;
const TOLD_BEHIND = new RegExp(`^\\s?(?:${TOLD.source})`);

/** The rows are tried in order, the first that is found counts. */
export const TENSES: readonly (Pick<Tense, 'time' | 'side'> & {
  readonly id: string;
  readonly patterns: readonly RegExp[];
})[] = [
  { id: 'will-before', time: 'future', side: 'before', patterns: [WILL_BEFORE] },
  { id: 'will-behind', time: 'future', side: 'behind', patterns: [WILL_BEHIND] },
  { id: 'told-behind', time: 'past', side: 'behind', patterns: [TOLD_BEHIND] },
  { id: 'future-before', time: 'future', side: 'before', patterns: [FUTURE, FUTURE_BEFORE] },
  { id: 'future-behind', time: 'future', side: 'behind', patterns: [FUTURE] },
  { id: 'past-before', time: 'past', side: 'before', patterns: [PAST] },
  { id: 'past-behind', time: 'past', side: 'behind', patterns: [PAST] },
];

/**
 * Whether the clause around an expression speaks of the future or the past.
 * Examples: 六月底即將登場 is future, 27 日已發表 is past. Counter-example: 5號在平壤 tells neither.
 */
export function tenseOf(around: Around, rows = TENSES): Tense | null {
  for (const { time, side, patterns } of rows)
    for (const pattern of patterns) {
      const match = pattern.exec(around[side]);
      if (match) return { time, side, start: match.index, end: match.index + match[0].length };
    }
  return null;
}

/** Somebody speaks: 印度宣布. */
export function speaksIn(words: string): Span | null {
  const told = TOLD.exec(words);
  return told && { start: told.index, end: told.index + told[0].length };
}
