import type { PositionLanguage } from '../../../positions/language';
import { ROUNDS } from '../names/rounds';

const CLOSING =
  /\b(?:adjourn|recess|conclud|close[sd]?\b|ended?\b|ends\b|broke (?:up|down)|collaps|reach(?:ed)? (?:no |an? )?(?:agreement|accord|consensus)|adopt|issu(?:e|ed|es) (?:a|the)|without (?:an? )?(?:agreement|result|breakthrough|progress))/i;
/** After the third round ended: the end dates something else. */
const BACKGROUND = /^\s*(?:after|before|since|until|following)\b/i;
const CAME_OF_IT =
  /\b(?:the (?:talks|parties|six|round|session|delegations)|they|all (?:sides|parties))\b[^.;]{0,40}\b(?:agree|reach|adopt|fail|produce|issue|yield|end)/i;
const BEHIND =
  /^,?\s(?:but |which |and )?(?:produced|yielded|made|reached|ended with|brought|failed to)\b[^.;]{0,60}\b(?:agreement|result|results|breakthrough|progress|consensus|statement)\b/i;
const HEAD_TITLE =
  /(?:chief|top|lead)(?:[A-Z. ]{0,6}|\s\w+\s)?(?:negotiator|delegate|envoy),?$|headofthe(?:\w{0,24})delegation,?$|ledby$/i;
const ALL_HELD_IN = /\ball\b[^.;]{0,40}\b(?:were |was )?held in ([A-Z][\w -]{1,24}?)(?=[.,;]|$)/;
const LAST_ROUND = /[.!?]\s/g;

/** What the reading of rounds needs to know of English. */
export const POSITIONS: PositionLanguage = {
  tellsEnd: (words) => CLOSING.test(words) && !BACKGROUND.test(words),
  outcomeOfRound: (passage, at, end) => {
    if (!CAME_OF_IT.test(passage.slice(at, end))) return null;
    const before = passage.slice(0, at);
    const start = [...before.matchAll(LAST_ROUND)].at(-1)?.index ?? 0;
    return ROUNDS.inHead(before.slice(start));
  },
  outcomeBehind: (passage, end) => BEHIND.exec(passage.slice(end))?.[0].length ?? 0,
  headTitle: (before) => HEAD_TITLE.exec(before)?.[0].length ?? 0,
  placeOfAll: (note) => ALL_HELD_IN.exec(note)?.[1] ?? null,
};
