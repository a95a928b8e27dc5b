import type { EventType } from '@/lib/schema/vocabulary';
import { matchForm } from '@/lib/text/match-form';
import { areKin, type Comparable, jaccard } from './comparable';

/** So many mentions before its own may be what a clause goes on telling. */
export const REACH = 3;
/** What is told of a gathering stands close behind it. */
const NEAR = 2;

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
  pattern: new RegExp(
    matchForm(`^.{0,4}(?:[這該此]|上述)(?:一|次|項|個|份|輪|場)*(?:核子|雙邊|歷史性)?(?:${nouns})`),
  ),
  kinds: new Set(kinds),
}));

const JOINT = new RegExp(matchForm('^.{0,3}(?:雙方|兩國|兩人|三方|兩岸|彼此|會中)'));
const AT_MEETING = new RegExp(
  matchForm('[在於]?[^，]{0,12}(?:會談|會議|會晤|峰會|高峰會|會見)(?:中|上|期間)'),
);
const GATHERING = new Set<EventType>(['talks', 'meeting', 'visit']);
const SPEECH = new Set<EventType>(['statement', 'demand', 'proposal', 'denial', 'threat']);
type Continuation = (earlier: Comparable, later: Comparable) => boolean;

/** `根據這項協議，北韓同意凍結` goes on with the agreement. Counter-example: `依據協議成立組織`. */
const refersBack: Continuation = (earlier, later) =>
  areKin(earlier.draft.type, later.draft.type) &&
  POINTING.some(({ pattern, kinds }) => kinds.has(earlier.draft.type) && pattern.test(later.words));

/** `小泉在與金正日的高峰會議中，為殖民行為道歉`, `雙方交換意見`: what is told of a meeting. Counter-example: `雙方簽署條約`. */
const isItsOutcome: Continuation = (earlier, later) =>
  GATHERING.has(earlier.draft.type) &&
  later.order - earlier.order <= NEAR &&
  (GATHERING.has(later.draft.type)
    ? JOINT.test(later.words) || AT_MEETING.test(later.words)
    : SPEECH.has(later.draft.type) && AT_MEETING.test(later.words)) &&
  jaccard(earlier.parties, later.parties) >= 0.5;

const hasOwnActor = ({ draft }: Comparable): boolean =>
  draft.participants.some(({ role, span }) => role === 'actor' && span !== null);

/** After what is said, what is wished, offered or planned. */
const TURN = new RegExp(
  matchForm(
    '^(?:(?:並|且|而且|也|同時)+.{0,4}?(?:希望|期望|盼|願|將|打算|表明會|向.{2,4}表明)|表示(?:將|願))',
  ),
);

/**
 * `萊斯表示保留提交安理會的可能，並宣稱有遏制能力`: one speaker, one occasion. Counter-examples: `而金正日則坦承`, another speaker;
 * `坦承綁架日人，且表示願停止試射`, an offer beside an admission.
 */
const isInOneBreath: Continuation = (earlier, later) =>
  SPEECH.has(later.draft.type) &&
  earlier.draft.type === later.draft.type &&
  earlier.sentence === later.sentence &&
  later.order === earlier.order + 1 &&
  !TURN.test(later.words) &&
  !hasOwnActor(later);

/** What was agreed without a paper of its own. */
const AGREED = new RegExp(
  matchForm('^(?:並且?|且|也|原則)?(?:同意|承諾|約定|商定|決定|得到|取得|獲得|獲致)'),
);

/** `舉行年度安全會議，同意維持同盟關係`: what came of a meeting. Counter-examples: `簽署協議`, a paper of its own; `美國同意`, one side's act. */
const isItsAgreement: Continuation = (earlier, later) =>
  GATHERING.has(earlier.draft.type) &&
  later.draft.type === 'agreement' &&
  later.order === earlier.order + 1 &&
  earlier.sentence === later.sentence &&
  AGREED.test(later.words) &&
  !INSTRUMENT.test(later.words) &&
  !hasOwnActor(later);

const SPEAKING = new RegExp(
  matchForm('(?:演說|演講|致詞|致辭|談話|專訪|記者會|文章|專文|社論|公開信|咨文|電視辯論)(?:中|時|上|裡|內)'),
);

/** `總統在國會演說中表示…，並提出三項建議`: one speech, whatever it says. Counter-example: `在會談中表示`, where others speak too. */
const isInOneSpeech: Continuation = (earlier, later) =>
  SPEAKING.test(earlier.words) &&
  SPEECH.has(earlier.draft.type) &&
  SPEECH.has(later.draft.type) &&
  earlier.sentence === later.sentence &&
  !hasOwnActor(later);

const REMARK = new RegExp(
  matchForm(
    '^(?:這|此)(?:次|一)?(?:已經|已|也|還|便|就)?(?:是|為|乃|係).{0,18}(?:首[次度]|第.{1,2}[次度回]|以來)',
  ),
);

/** `雙方舉行會談，為分治以來首度會面`: how rare it was. Counter-example: `這是美國的原則`. */
const isRemarkOn: Continuation = (earlier, later) =>
  later.order === earlier.order + 1 && earlier.sentence === later.sentence && REMARK.test(later.words);

/** Whether nobody acts in the later clause who is not in the earlier. */
const actsAmong = (earlier: Comparable, later: Comparable): boolean => {
  const known = new Set(earlier.draft.participants.map(({ entityId }) => entityId));
  return later.draft.participants
    .filter(({ role, span }) => role === 'actor' && span !== null)
    .every(({ entityId }) => known.has(entityId) || earlier.parties.has(entityId));
};

/** Things that are agreed, adopted or put forward, and that say something. */
const INSTRUMENT = new RegExp(
  matchForm(
    '協定|協議|條約|和約|宣言|公報|聲明|決議|方案|計畫|倡議|諒解|備忘錄|文件|法案|路線圖|草案|議定書|架構|反應|評論|談話',
  ),
);
const ADOPTED = new Set<EventType>(['agreement', 'accession', 'proposal', 'policy', 'statement', 'sanction']);
/** A resolution is a demand or a sanction by what it says. */
const RESOLUTION = new RegExp(matchForm('通過[^，]{0,12}決議'));
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

const COURSE = new Set(['talks-open', 'talks-close', 'talks-break']);

/** `兩人在大衛營會談，終因難民問題破局`: how a gathering went. Counter-example: `第二輪會談破裂` beside another round. */
const isItsCourse: Continuation = (earlier, later) =>
  GATHERING.has(earlier.draft.type) &&
  COURSE.has(later.draft.triggerId ?? '') &&
  actsAmong(earlier, later) &&
  earlier.draft.round === later.draft.round;

const CONTINUATIONS: readonly (readonly [name: string, holds: Continuation])[] = [
  ['refers-back', refersBack],
  ['outcome-of-meeting', isItsOutcome],
  ['content-of-instrument', isItsContent],
  ['course-of-gathering', isItsCourse],
  ['agreed-at-gathering', isItsAgreement],
  ['in-one-breath', isInOneBreath],
  ['in-one-speech', isInOneSpeech],
  ['remark-on', isRemarkOn],
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
