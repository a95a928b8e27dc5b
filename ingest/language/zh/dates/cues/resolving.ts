import { codeUnits, type ResolvingCues } from '../../../../date/language';
import { PUNCTUATION } from '../../text/punctuation';
import { isAside } from './aside';
import { sharesName, tellsEvent } from './event';
import { besideTold, reachesNext, reachesNow, sideOfNow, tellsEnd, tellsLength } from './length';
import { isContrasted, isInPassing, leadsOn, namesInstrument } from './passing';
import { begins, since } from './since';
import { speaksIn, tenseOf } from './tense';

const SAME = /^(?:的|[，,]?(?:也)?(?:就是|即)(?:说)?[，,]?)$/;
/** 前夕 is the day before: `中秋節前夕`, `11月27日（感恩節）前夕`. Counter-example: `9月30日國慶前夕`, which may give the day of the eve itself. */
const EVE = /^\s?(?:[(（][^()（），。；：\n]{1,8}[)）])?(?:当[天日]|周末|假期)?的?前[夕夜](?!阳)/;
const ONWARD = /(?:到了?|直到|直至|延至|推迟[到至]|迄|至)\s?$/;
/** One thing more of what was told: the story has not come back to the writer's day. */
const ONE_MORE = /又|再度|再次|接着|随后|旋即/;
/** `（陽曆四月十七日）`. Counter-example: `陰曆四月十七日`. */
const SOLAR = /(?:[阳西公新国]历|公元|西元)[\s，：:]{0,2}$/;
const BEGUN = /(?:抵达|到达|飞抵|抵[京华台美日]|到访|开幕|揭幕|开议|启程|出发)$/;
/** 上次會面是2003年11月 */
const LAST_TIME = /上一?[次回趟届轮]|前[一次]次|最近一次/;
const ENTRY = /^(?:\s?[：:─—–|｜]|[\u3000\t]|\s{2}|\s(?=[\u4e00-\u9fff「]))/;
const BACK_IN_STORY = /(?:就在|早在|不过|仅)\s?$/;
const SEVERAL = /^[数几]/;

const CLAUSE_ENDS = codeUnits(',，。;；:：!！?？\n');

/** What the words beside a Chinese date expression say of it. */
export const RESOLVING: ResolvingCues = {
  punctuation: PUNCTUATION,
  endsClause: (text, at) => CLAUSE_ENDS.has(text.charCodeAt(at)),
  reach: { near: 4, lead: 6, apart: 6, clause: 80, bracket: 24 },
  bareMonthIsOwn: false,
  countsBackToEvent: () => false,
  storyReaches: 1,
  turnsYear: () => false,
  isInserted: () => false,
  looksAheadFromNow: () => false,
  storyGoesOver: false,
  aboutBefore: () => 0,
  isApposition: (between) => SAME.test(between),
  tenseOf: (around) => tenseOf(around),
  isAside,
  isInPassing,
  namesInstrument,
  leadsOn,
  isContrasted,
  eveBehind: (behind) => EVE.exec(behind)?.[0].length ?? 0,
  isAtBeginning: (before) => BEGUN.test(before),
  movesOn: (before) => ONWARD.test(before),
  goesOn: (clause) => ONE_MORE.test(clause),
  speaksIn,
  looksBack: (clause) => LAST_TIME.test(clause),
  headsEntry: (behind) => ENTRY.test(behind),
  countsFromStory: (before) => BACK_IN_STORY.test(before),
  isSolar: (before) => SOLAR.test(before),
  tellsLength,
  isSeveral: (words) => SEVERAL.test(words),
  sideOfNow,
  reachesNow,
  reachesNext,
  besideTold,
  tellsEnd,
  since,
  begins,
  tellsEvent,
  sharesName,
};
