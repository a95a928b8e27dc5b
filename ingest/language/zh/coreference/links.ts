import type { EventType } from '@/lib/schema/vocabulary';
import { jaccard } from '../../../merge/comparable';
import { areCompatible } from '../../../merge/compatible-types';
import type { CoreferenceLink, CoreferenceTest } from '../../../merge/language';
import { words } from '../text/words';
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

interface Pointer {
  readonly id: string;
  readonly pattern: RegExp;
  readonly kinds: ReadonlySet<EventType>;
}

const pointer = (id: string, nouns: string, kinds: readonly EventType[]): Pointer => ({
  id,
  pattern: words(`^.{0,4}(?:[這該此]|上述)(?:一|次|項|個|份|輪|場)*(?:核子|雙邊|歷史性)?(?:${nouns})`),
  kinds: new Set(kinds),
});

/** Words that point back to a happening just told, by its kind: `根據這項協議`. */
export const POINTERS: readonly Pointer[] = [
  pointer('paper', '協議|協定|條約|聲明|宣言|公報|文件|共識', ['agreement', 'accession', 'statement']),
  pointer('gathering', '{talks}|{meeting}', ['talks', 'meeting', 'visit']),
  pointer('journey', '訪問|出訪|行程|之行', ['visit', 'meeting']),
  pointer('crisis', '危機|事件|僵局|衝突', ['incident', 'conflict']),
  pointer('plant', '工程|設施|計畫|計劃', ['weapons-programme', 'intelligence']),
  pointer('test', '試射|試爆|核試|發射', ['weapons-test']),
  pointer('proposal', '建議|提案|方案|主張|提議', ['proposal']),
  pointer('demand', '要求|條件', ['demand']),
];

/** `根據這項協議，北韓同意凍結` goes on with the agreement. Counter-example: `依據協議成立組織`. */
const refersBack: CoreferenceTest = (earlier, later) =>
  areCompatible(earlier.draft.type, later.draft.type) &&
  POINTERS.some(({ pattern, kinds }) => kinds.has(earlier.draft.type) && pattern.test(later.words));

const THEN_MET = words('^.{0,3}(?:當時|當次|那次|那時)的?(?:{talks}|會議)');

/** `說服北韓和日本等國會談，而當時會談並無協議`: the talks just told, whatever word told them. Counter-example: talks of others. */
const isMeetingThen: CoreferenceTest = (earlier, later) =>
  THEN_MET.test(later.clause) && jaccard(earlier.parties, later.parties) >= 0.8;

const ADOPTED = new Set<EventType>(['agreement', 'accession', 'proposal', 'policy', 'statement', 'sanction']);

const PAPER = '草案|文件|聲明|宣言|協議|公報|決議|條約|方案|計畫|報告|決議案|路線圖';
const QUOTED = words(
  `(${PAPER})(?:草案)?[中裡]?(?:說|指出|{laying-down}|提到|強調|明定|明訂|寫道|主張|呼籲)`,
);

/** `提出共同文件草案。…草案中說`: what a paper just told of says. Counter-example: `平壤宣言中說`, of which nothing was told before. */
const isQuotedFrom: CoreferenceTest = (earlier, later) => {
  const paper = QUOTED.exec(later.words)?.[1];
  return paper !== undefined && ADOPTED.has(earlier.draft.type) && earlier.words.includes(paper);
};

const REMARK = words(
  '^(?:這|此)?(?:次|一)?(?:已經|已|也|還|便|就)?(?:是|為|乃|係).{0,18}(?:首[次度位]|第.{1,2}[次度回位]|以來)',
);

/** `雙方舉行會談，是分治以來首度會面`: how rare it was. Counter-example: `這是美國的原則`. */
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
  { id: 'refers-back', acrossActors: false, holds: refersBack },
  { id: 'meeting-then', acrossActors: false, holds: isMeetingThen },
  { id: 'outcome-of-meeting', acrossActors: false, holds: isItsOutcome },
  { id: 'content-of-instrument', acrossActors: false, holds: isItsContent },
  { id: 'course-of-gathering', acrossActors: false, holds: isItsCourse },
  { id: 'agreed-at-gathering', acrossActors: false, holds: isItsAgreement },
  { id: 'meeting-on-visit', acrossActors: false, holds: isMeetingOnVisit },
  { id: 'found-at-inspection', acrossActors: false, holds: isItsFinding },
  { id: 'in-one-breath', acrossActors: false, holds: isInOneBreath },
  { id: 'said-there', acrossActors: false, holds: isSaidThere },
  { id: 'in-one-speech', acrossActors: false, holds: isInOneSpeech },
  { id: 'goes-on-speaking', acrossActors: false, holds: isGoingOnSpeaking },
  { id: 'said-on', acrossActors: false, holds: isSaidOn },
  { id: 'remark-on', acrossActors: false, holds: isRemarkOn },
  { id: 'quoted-from', acrossActors: true, holds: isQuotedFrom },
  { id: 'further-step', acrossActors: false, holds: isFurtherStep },
  { id: 'plan-of-act', acrossActors: false, holds: isItsPlan },
  { id: 'cause-of-act', acrossActors: true, holds: isItsCause },
  { id: 'aim-of-act', acrossActors: true, holds: isItsAim },
  { id: 'act-of-policy', acrossActors: false, holds: isActOfPolicy },
  { id: 'talk-of-meeting', acrossActors: true, holds: isTalkOfMeeting },
  { id: 'said-content', acrossActors: true, holds: isSaidContent },
  { id: 'testimony', acrossActors: true, holds: isTestimony },
];
