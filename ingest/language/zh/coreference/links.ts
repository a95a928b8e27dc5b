import type { EventType } from '@/lib/schema/vocabulary';
import { words } from '@/lib/text/words';
import { jaccard } from '../../../merge/comparable';
import { areCompatible } from '../../../merge/compatible-types';
import type { CoreferenceLink, CoreferenceTest } from '../../../merge/language';
import { actsAmong, INSTRUMENT } from './actors';
import { isActOfPolicy, isFurtherStep, isItsAim, isItsCause, isItsPlan } from './acts';
import {
  isItsAgreement,
  isItsCourse,
  isItsFinding,
  isItsOutcome,
  isMeetingOnVisit,
  isTalkOfMeeting,
  JOINT,
} from './gatherings';
import {
  isGoingOnSpeaking,
  isInOneBreath,
  isInOneSpeech,
  isSaidContent,
  isSaidOn,
  isSaidThere,
  isTestimony,
} from './speech';

/** Words that point back to a happening just told, by its kind: `根據這項協議`. */
const POINTERS: readonly (readonly [nouns: string, kinds: readonly EventType[]])[] = [
  ['協議|協定|條約|聲明|宣言|公報|文件|共識', ['agreement', 'accession', 'statement']],
  ['會談|會議|會晤|高峰會|峰會|談判|磋商', ['talks', 'meeting', 'visit']],
  ['訪問|出訪|行程|之行', ['visit', 'meeting']],
  ['危機|事件|僵局|衝突', ['incident', 'conflict']],
  ['工程|設施|計畫|計劃', ['weapons-programme', 'intelligence']],
  ['試射|試爆|核試|發射', ['weapons-test']],
  ['建議|提案|方案|主張|提議', ['proposal']],
  ['要求|條件', ['demand']],
];

const POINTING = POINTERS.map(([nouns, kinds]) => ({
  pattern: words(`^.{0,4}(?:[這該此]|上述)(?:一|次|項|個|份|輪|場)*(?:核子|雙邊|歷史性)?(?:${nouns})`),
  kinds: new Set(kinds),
}));

/** `根據這項協議，北韓同意凍結` goes on with the agreement. Counter-example: `依據協議成立組織`. */
const refersBack: CoreferenceTest = (earlier, later) =>
  areCompatible(earlier.draft.type, later.draft.type) &&
  POINTING.some(({ pattern, kinds }) => kinds.has(earlier.draft.type) && pattern.test(later.words));

const THEN_MET = words('^.{0,3}(?:當時|當次|那次|那時)的?(?:會談|會議|談判|協商)');

/** `說服北韓和日本等國會談，而當時會談並無協議`: the talks just told, whatever word told them. Counter-example: talks of others. */
const isMeetingThen: CoreferenceTest = (earlier, later) =>
  THEN_MET.test(later.clause) && jaccard(earlier.parties, later.parties) >= 0.8;

const ADOPTED = new Set<EventType>(['agreement', 'accession', 'proposal', 'policy', 'statement', 'sanction']);

const PAPER = '草案|文件|聲明|宣言|協議|公報|決議|條約|方案|計畫|報告|決議案|路線圖';
const QUOTED = words(`(${PAPER})(?:草案)?[中裡]?(?:說|指出|規定|提到|強調|載明|明定|明訂|寫道|主張|呼籲)`);

/** `提出共同文件草案。…草案中說`: what a paper just told of says. Counter-example: `平壤宣言中說`, of which nothing was told before. */
const isQuotedFrom: CoreferenceTest = (earlier, later) => {
  const paper = QUOTED.exec(later.words)?.[1];
  return paper !== undefined && ADOPTED.has(earlier.draft.type) && earlier.words.includes(paper);
};

const REMARK = words(
  '^(?:這|此)?(?:次|一)?(?:已經|已|也|還|便|就)?(?:是|為|乃|係).{0,18}(?:首[次度位]|第.{1,2}[次度回位]|以來)',
);

/** `雙方舉行會談，為分治以來首度會面`: how rare it was. Counter-example: `這是美國的原則`. */
const isRemarkOn: CoreferenceTest = (earlier, later) =>
  later.order === earlier.order + 1 && earlier.sentence === later.sentence && REMARK.test(later.words);

/** A resolution is a demand or a sanction by what it says. */
const RESOLUTION = words('通過[^，]{0,12}決議');

const CONTENT = new Set<EventType>([
  'agreement',
  'statement',
  'demand',
  'proposal',
  'threat',
  'aid',
  'weapons-programme',
  'inspection',
  'sanction',
]);

/** `通過第1172號決議，譴責核試，並要求…`; `簽署宣言，雙方承諾…`: what it says belongs to it. Counter-example: `簽署協議，美國停止供油`, another's act. */
const isItsContent: CoreferenceTest = (earlier, later) => {
  const goesOn = earlier.sentence === later.sentence || JOINT.test(later.words);
  return (
    (ADOPTED.has(earlier.draft.type) || RESOLUTION.test(earlier.words)) &&
    INSTRUMENT.test(earlier.words) &&
    CONTENT.has(later.draft.type) &&
    goesOn &&
    actsAmong(earlier, later)
  );
};

/** The links, in the order in which they are tried. */
export const LINKS: readonly CoreferenceLink[] = [
  { name: 'refers-back', acrossActors: false, holds: refersBack },
  { name: 'meeting-then', acrossActors: false, holds: isMeetingThen },
  { name: 'outcome-of-meeting', acrossActors: false, holds: isItsOutcome },
  { name: 'content-of-instrument', acrossActors: false, holds: isItsContent },
  { name: 'course-of-gathering', acrossActors: false, holds: isItsCourse },
  { name: 'agreed-at-gathering', acrossActors: false, holds: isItsAgreement },
  { name: 'meeting-on-visit', acrossActors: false, holds: isMeetingOnVisit },
  { name: 'found-at-inspection', acrossActors: false, holds: isItsFinding },
  { name: 'in-one-breath', acrossActors: false, holds: isInOneBreath },
  { name: 'said-there', acrossActors: false, holds: isSaidThere },
  { name: 'in-one-speech', acrossActors: false, holds: isInOneSpeech },
  { name: 'goes-on-speaking', acrossActors: false, holds: isGoingOnSpeaking },
  { name: 'said-on', acrossActors: false, holds: isSaidOn },
  { name: 'remark-on', acrossActors: false, holds: isRemarkOn },
  { name: 'quoted-from', acrossActors: true, holds: isQuotedFrom },
  { name: 'further-step', acrossActors: false, holds: isFurtherStep },
  { name: 'plan-of-act', acrossActors: false, holds: isItsPlan },
  { name: 'cause-of-act', acrossActors: true, holds: isItsCause },
  { name: 'aim-of-act', acrossActors: true, holds: isItsAim },
  { name: 'act-of-policy', acrossActors: false, holds: isActOfPolicy },
  { name: 'talk-of-meeting', acrossActors: true, holds: isTalkOfMeeting },
  { name: 'said-content', acrossActors: true, holds: isSaidContent },
  { name: 'testimony', acrossActors: true, holds: isTestimony },
];
