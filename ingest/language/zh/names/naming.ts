import type { NamingLanguage } from '../../../names/language';
import { words } from '../text/words';
import { abbreviationsIn } from './abbreviations';
import { countOfStates, statesBeside } from './counted-states';
import { ownState } from './own-state';
import { ROUNDS } from './rounds';

/** `框架協議`: a name that other papers bear too. */
const GENERIC =
  /^(?:[核和][子平]?|基本|框架|架構|停戰|停火|友好|合作|互助|聯合|共同|凍結|臨時|初步)+(?:協議|協定|條約|聲明|宣言|公報)?$/;
const DIGITS = '〇一二三四五六七八九';
/** What follows a state's name and makes the two together a people, a language or a thing: no state acts. */
const NO_ACTOR_AFTER = /^(?:人造|語|文化圈|料理|菜|之音|之聲|之春)/;
/** What makes 國 a state that is not named: 兩國, 該國. */
const SOME_STATE = words('[兩各三四五六多他鄰敵該外盟諸列異]$');
const STATE = '国';
/** `在日內瓦會談`: they talk there. Counter-example: `在日內瓦會談中`, at the talks known by it. */
const MET_THERE = /[在于]$/;
const AT_IT = /^[中上期里达破]/;
const YEAR = /(?:19|20)\d\d(?=\s?年)/g;
/** `前總統`, `當時的首相`: held at another time than the text's. */
const AT_ANOTHER_TIME = /(?:前任?|已故|时任|当时的?|卸任|候任|准|历任|已卸任的?)[^，。！？；]{0,8}$/;

/** What finding names needs to know of Chinese. */
export const NAMING: NamingLanguage = {
  spellingsOf: ({ zh, aliases }) => [zh, ...aliases],
  seatsOf: ({ metonyms }) => metonyms,
  groupNamesOf: ({ aliases }) => aliases,
  sharedNamesOf: ({ shared }) => shared,
  bearersAt: (candidates) => candidates,
  rareNamesOf: (row) => ('international' in row ? row.rare : []),
  isGeneric: (spelling) => GENERIC.test(spelling),
  // 第1172號決議, 第一一七二號決議
  resolutionsNamed: (number) => {
    const han = number.replace(/\d/g, (digit) => DIGITS[Number(digit)] as string);
    return [number, han].flatMap((written) => [`第${written}號決議`, `${written}號決議`]);
  },
  // 印度料理; the 國軍 of 巴國軍方 and 兩國軍隊. Counter-example: 國軍 itself.
  isNoName: (text, form, { start, end }, isAbbreviation) => {
    if (NO_ACTOR_AFTER.test(text.slice(end, end + 3))) return true;
    const before = form[start - 1] ?? '';
    return form[start] === STATE && (isAbbreviation(before) || SOME_STATE.test(before));
  },
  abbreviationsIn,
  isHeldThere: (before, behind) => MET_THERE.test(before) && !AT_IT.test(behind),
  countOfStates,
  statesBeside,
  yearsIn: (form) => (form.match(YEAR) ?? []).map(Number),
  isOfAnotherTime: (before) => AT_ANOTHER_TIME.test(before),
  ownState,
  rounds: ROUNDS,
};
