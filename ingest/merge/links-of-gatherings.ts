import { SPEECH } from '@/lib/schema/vocabulary';
import { words } from '@/lib/text/words';
import { jaccard } from './comparable';
import { actsAmong, type Continuation, GATHERING, hasOwnActor, INSTRUMENT, isNextOf } from './links';

/** What is told of a gathering stands close behind it. */
const NEAR = 2;

export const JOINT = words('^.{0,3}(?:雙方|兩國|兩人|三方|兩岸|彼此|會中)');

const AT_MEETING = words('[在於]?[^，]{0,12}(?:會談|會議|會晤|峰會|高峰會|會見)(?:中|上|期間)');

/** `小泉在與金正日的高峰會議中，為殖民行為道歉`, `雙方交換意見`: what is told of a meeting. Counter-example: `雙方簽署條約`. */
export const isItsOutcome: Continuation = (earlier, later) =>
  GATHERING.has(earlier.draft.type) &&
  later.order - earlier.order <= NEAR &&
  (GATHERING.has(later.draft.type)
    ? JOINT.test(later.words) || AT_MEETING.test(later.words)
    : SPEECH.has(later.draft.type) && AT_MEETING.test(later.words)) &&
  jaccard(earlier.parties, later.parties) >= 0.5;

/** What was agreed without a paper of its own. */
const AGREED = words('^(?:並且?|且|也|原則)?(?:同意|承諾|約定|商定|決定|得到|取得|獲得|獲致)');

/** `舉行年度安全會議，同意維持同盟關係`: what came of a meeting. Counter-examples: `簽署協議`, a paper of its own; `美國同意`, one side's act. */
export const isItsAgreement: Continuation = (earlier, later) =>
  GATHERING.has(earlier.draft.type) &&
  later.draft.type === 'agreement' &&
  later.order === earlier.order + 1 &&
  earlier.sentence === later.sentence &&
  AGREED.test(later.words) &&
  !INSTRUMENT.test(later.words) &&
  !hasOwnActor(later);

const COURSE = new Set(['talks-open', 'talks-close', 'talks-break']);

/** `兩人在大衛營會談，終因難民問題破局`: how a gathering went. Counter-example: `第二輪會談破裂` beside another round. */
export const isItsCourse: Continuation = (earlier, later) =>
  GATHERING.has(earlier.draft.type) &&
  COURSE.has(later.draft.triggerId ?? '') &&
  actsAmong(earlier, later) &&
  earlier.draft.round === later.draft.round;

const HELD = words('舉行|召開|進行|展開');

/** `訪問平壤，舉行首次高峰會`: what the journey was for. Counter-example: `抵達北京後，立刻和中方代表會談`, one of several things done there. */
export const isMeetingOnVisit: Continuation = (earlier, later) =>
  earlier.draft.type === 'visit' &&
  later.draft.triggerId === 'summit' &&
  HELD.test(later.words) &&
  isNextOf(earlier, later) &&
  jaccard(earlier.parties, later.parties) >= 0.5;

const FINDING = words('^(?:並|也|卻|始)?(?:發現|見|查出|確認|證實|目睹)');

/** `前往納坦茲視察，發現離心機已裝設`: what an inspection found. */
export const isItsFinding: Continuation = (earlier, later) =>
  (earlier.draft.type === 'inspection' || earlier.draft.type === 'visit') &&
  FINDING.test(later.words) &&
  isNextOf(earlier, later);
