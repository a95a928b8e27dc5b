import type { EventType } from '@/lib/schema/vocabulary';
import { words } from '@/lib/text/words';
import { areKin, type Comparable, jaccard } from './comparable';
import { actsAmong, type Continuation, INSTRUMENT } from './links';
import { isActOfPolicy, isFurtherStep, isItsAim, isItsCause, isItsPlan } from './links-of-acts';
import {
  isItsAgreement,
  isItsCourse,
  isItsFinding,
  isItsOutcome,
  isMeetingOnVisit,
  isTalkOfMeeting,
  JOINT,
} from './links-of-gatherings';
import {
  isGoingOnSpeaking,
  isInOneBreath,
  isInOneSpeech,
  isSaidContent,
  isSaidOn,
  isSaidThere,
  isTestimony,
} from './links-of-speech';

/** So many mentions before its own may be what a clause goes on telling. */
export const REACH = 3;

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
const refersBack: Continuation = (earlier, later) =>
  areKin(earlier.draft.type, later.draft.type) &&
  POINTING.some(({ pattern, kinds }) => kinds.has(earlier.draft.type) && pattern.test(later.words));

const THEN_MET = words('^.{0,3}(?:當時|當次|那次|那時)的?(?:會談|會議|談判|協商)');

/** `說服北韓和日本等國會談，而當時會談並無協議`: the talks just told, whatever word told them. Counter-example: talks of others. */
const isMeetingThen: Continuation = (earlier, later) =>
  THEN_MET.test(later.clause) && jaccard(earlier.parties, later.parties) >= 0.8;

const ADOPTED = new Set<EventType>(['agreement', 'accession', 'proposal', 'policy', 'statement', 'sanction']);

const PAPER = '草案|文件|聲明|宣言|協議|公報|決議|條約|方案|計畫|報告|決議案|路線圖';
const QUOTED = words(`(${PAPER})(?:草案)?[中裡]?(?:說|指出|規定|提到|強調|載明|明定|明訂|寫道|主張|呼籲)`);

/** `提出共同文件草案。…草案中說`: what a paper just told of says. Counter-example: `平壤宣言中說`, of which nothing was told before. */
const isQuotedFrom: Continuation = (earlier, later) => {
  const paper = QUOTED.exec(later.words)?.[1];
  return paper !== undefined && ADOPTED.has(earlier.draft.type) && earlier.words.includes(paper);
};

const REMARK = words(
  '^(?:這|此)?(?:次|一)?(?:已經|已|也|還|便|就)?(?:是|為|乃|係).{0,18}(?:首[次度位]|第.{1,2}[次度回位]|以來)',
);

/** `雙方舉行會談，為分治以來首度會面`: how rare it was. Counter-example: `這是美國的原則`. */
const isRemarkOn: Continuation = (earlier, later) =>
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
const isItsContent: Continuation = (earlier, later) => {
  const goesOn = earlier.sentence === later.sentence || JOINT.test(later.words);
  return (
    (ADOPTED.has(earlier.draft.type) || RESOLUTION.test(earlier.words)) &&
    INSTRUMENT.test(earlier.words) &&
    CONTENT.has(later.draft.type) &&
    goesOn &&
    actsAmong(earlier, later)
  );
};

const CONTINUATIONS: readonly (readonly [name: string, holds: Continuation])[] = [
  ['refers-back', refersBack],
  ['meeting-then', isMeetingThen],
  ['outcome-of-meeting', isItsOutcome],
  ['content-of-instrument', isItsContent],
  ['course-of-gathering', isItsCourse],
  ['agreed-at-gathering', isItsAgreement],
  ['meeting-on-visit', isMeetingOnVisit],
  ['found-at-inspection', isItsFinding],
  ['in-one-breath', isInOneBreath],
  ['said-there', isSaidThere],
  ['in-one-speech', isInOneSpeech],
  ['goes-on-speaking', isGoingOnSpeaking],
  ['said-on', isSaidOn],
  ['remark-on', isRemarkOn],
  ['quoted-from', isQuotedFrom],
  ['further-step', isFurtherStep],
  ['plan-of-act', isItsPlan],
  ['cause-of-act', isItsCause],
  ['aim-of-act', isItsAim],
  ['act-of-policy', isActOfPolicy],
  ['talk-of-meeting', isTalkOfMeeting],
  ['said-content', isSaidContent],
  ['testimony', isTestimony],
];

/** The names of the links. */
export const CONTINUES: ReadonlySet<string> = new Set(CONTINUATIONS.map(([name]) => name));

/**
 * Whether of two mentions of one passage the later goes on telling the happening of the earlier, and how.
 * @returns the name of the link, or null
 */
export function continuationOf(a: Comparable, b: Comparable): string | null {
  const [earlier, later] = a.order < b.order ? [a, b] : [b, a];
  const isOnePassage = a.draft.documentId === b.draft.documentId && a.draft.block === b.draft.block;
  const distance = later.order - earlier.order;
  if (!isOnePassage || distance > REACH || a.draft.date.edtf !== b.draft.date.edtf) return null;
  return CONTINUATIONS.find(([, holds]) => holds(earlier, later))?.[0] ?? null;
}
