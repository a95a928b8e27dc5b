import { SPEECH } from '@/lib/schema/vocabulary';
import { triggerIds } from '../../../knowledge/trigger-ids';
import { type Comparable, common, jaccard } from '../../../merge/comparable';
import { GATHERING } from '../../../merge/compatible-types';
import type { CoreferenceTest } from '../../../merge/language';
import { words } from '../text/words';
import { actsAmong, hasOwnActor, INSTRUMENT, isNextOf } from './actors';

/** What is told of a gathering stands close behind it. */
const NEAR = 2;

const BOTH = '(?:雙方|兩國|兩人|兩岸|彼此|三方|[三四五六][國方]|各[國方]|與會(?:各[國方]|國家|代表))';
export const JOINT = words(`^.{0,3}(?:${BOTH}|會中)`);

/** Whether both sides are the subject of a clause, which may stand behind another. */
const isJoint = ({ words: led, clause }: Comparable): boolean => JOINT.test(led) || JOINT.test(clause);

const AT_MEETING = words('[在於]?[^，]{0,12}(?:會談|{meeting}|會見)(?:中|上|期間)');

/** `小泉在與金正日的高峰會議中，為殖民行為道歉`, `雙方交換意見`: what is told of a meeting. Counter-example: `雙方簽署條約`. */
export const isItsOutcome: CoreferenceTest = (earlier, later) =>
  GATHERING.has(earlier.draft.type) &&
  later.order - earlier.order <= NEAR &&
  (GATHERING.has(later.draft.type)
    ? isJoint(later) || AT_MEETING.test(later.words)
    : SPEECH.has(later.draft.type) && AT_MEETING.test(later.words)) &&
  jaccard(earlier.parties, later.parties) >= 0.5;

/** What was agreed without a paper of its own. */
const AGREE = '(?:同意|承諾|約定|商定|決定|得到|取得|獲得|獲致)';
const AGREED = words(`^(?:並且?|且|也|原則)?${AGREE}|^.{0,8}${BOTH}(?:都|均|一致|也|並|原則)*${AGREE}`);

/** `舉行年度安全會議，同意維持同盟關係`, `會晤，雙方同意展開對話`: what came of a meeting. Counter-examples: `簽署協議`, a paper of its own; `美國同意`, one side's act. */
export const isItsAgreement: CoreferenceTest = (earlier, later) =>
  GATHERING.has(earlier.draft.type) &&
  later.draft.type === 'agreement' &&
  later.follows === earlier.order &&
  earlier.sentence === later.sentence &&
  (AGREED.test(later.words) || AGREED.test(later.clause)) &&
  !INSTRUMENT.test(later.words) &&
  (isJoint(later) || !hasOwnActor(later));

const COURSE = triggerIds('talks-open', 'talks-close', 'talks-break');

/** `兩人在大衛營會談，終因難民問題破局`: how a gathering went. Counter-example: `第二輪會談破裂` beside another round. */
export const isItsCourse: CoreferenceTest = (earlier, later) =>
  GATHERING.has(earlier.draft.type) &&
  COURSE.has(later.draft.triggerId ?? '') &&
  actsAmong(earlier, later) &&
  earlier.draft.round === later.draft.round;

const ARRIVED = words('(?:抵達|到達|啟程|返國|離開)');

/**
 * `訪問平壤，舉行首次高峰會`, `派卡特為特使，和北韓談判`: what a journey was for. Counter-example: `抵達北京後，立刻和中方代表會談`, two things in turn.
 */
export const isMeetingOnVisit: CoreferenceTest = (earlier, later) =>
  earlier.draft.type === 'visit' &&
  (later.draft.type === 'meeting' || later.draft.type === 'talks') &&
  later.draft.round === null &&
  !ARRIVED.test(earlier.words) &&
  isNextOf(earlier, later) &&
  jaccard(earlier.parties, later.parties) >= 0.5;

/** Ways of speaking that are no act beside a meeting; to admit, to apologise, to offer or to threaten is one. */
const TALKING = triggerIds(
  'say',
  'speech-bare',
  'express-view',
  'hope',
  'worry',
  'welcome',
  'support',
  'oppose',
  'unwilling',
);

/**
 * `在白宮與布希交換意見，布希表示…，盧武鉉則肯定…`: what those who meet say, in the sentence that tells of their meeting. Counter-examples: `坦承綁架日人`, an act of its own;
 * `美國無意撤軍`, a state's view; what one of them says in another sentence, perhaps to others.
 */
export const isTalkOfMeeting: CoreferenceTest = (earlier, later) =>
  GATHERING.has(earlier.draft.type) &&
  earlier.sentence === later.sentence &&
  !later.draft.statesDate &&
  TALKING.has(later.draft.triggerId ?? '') &&
  (isJoint(later) || common(earlier.persons, later.persons) > 0);

const FINDING = words('^(?:並|也|卻|始)?(?:發現|見|查出|確認|證實|目睹)');

/** `前往納坦茲視察，發現離心機已裝設`: what an inspection found. */
export const isItsFinding: CoreferenceTest = (earlier, later) =>
  (earlier.draft.type === 'inspection' || earlier.draft.type === 'visit') &&
  FINDING.test(later.words) &&
  isNextOf(earlier, later);
