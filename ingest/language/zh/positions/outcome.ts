import { parseNumeral } from '@/lib/language/zh/numerals';

/** What is said of how a round ended or what came out of it. */
const CLOSING =
  /休會|休会|閉幕|闭幕|結束|结束|落幕|破裂|無功而返|无功而返|達成|达成|發表|发表|通過|通过|adjourn|conclud/;
/** `第三輪會談結束之後` dates something else by the round's end. */
const BACKGROUND = /(?:之|以)?[後后](?:[，,]|$)|(?:之|以)[前後来來后]|剛結束|刚结束/;

/** Whether words tell how a gathering ended or what came out of it: `第四輪會談經過討論於8月7日休會`. */
export function tellsEnd(words: string): boolean {
  return CLOSING.test(words) && !BACKGROUND.test(words);
}

/** All of them, or the talks themselves, and what came of it: 各國同意…, 當時會談並沒有達成… */
const CAME_OF_IT =
  /(?:會談|会谈|談判|谈判|會議|会议|各國|各国|各方|[三四五六七八九十]國|[三四五六七八九十]国|[三四五六七八九十]方)都?(?:並|并|均|皆|仍|也)?(?:沒有|没有|未能|未)?(?:同意|達成|达成|取得|發表|发表|通過|通过)/;
const ROUND = /第([一二三四五六七八九十\d]{1,3})(?:輪|轮|回合|回|次|屆|届)/g;

/**
 * The number of the round whose outcome a clause tells, where its sentence names the round before: `…參加第一回會談，而當時會談並沒有達成任何協議`. Null where the
 * clause tells no outcome or no round is named.
 * @param passage the passage as it reads; the clause stands at `at` to `end` in it
 */
export function outcomeOfRound(passage: string, at: number, end: number): number | null {
  if (!CAME_OF_IT.test(passage.slice(at, end))) return null;
  const start = Math.max(...['。', '！', '？'].map((mark) => passage.lastIndexOf(mark, at - 1))) + 1;
  const named = [...passage.slice(start, at).matchAll(ROUND)].at(-1);
  return named?.[1] === undefined ? null : parseNumeral(named[1]);
}

/** What the clause right behind the naming of a round says came of it: 第三輪會談，雖然沒有取得突破性進展. */
const BEHIND =
  /^[，,]?[^，。；：！？]{0,16}(?:沒有|没有|未能|並未|并未|取得|達成|达成|獲得|获得|獲致|获致)[^，。；：！？]{0,14}(?:成果|結果|结果|進展|进展|突破|共識|共识|協議|协议)[^，。；：！？]{0,10}/;

/** How many characters behind a telling of a round go on with its outcome; 0 where they do not. */
export function outcomeBehind(passage: string, end: number): number {
  return BEHIND.exec(passage.slice(end))?.[0].length ?? 0;
}
