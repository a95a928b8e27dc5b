import type { EventType } from '@/lib/schema/vocabulary';
import { matchForm } from '@/lib/text/match-form';
import { areKin, type Comparable, jaccard } from './comparable';

/** So many mentions before its own may be what a clause goes on telling. */
export const REACH = 2;

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
/** What is said in one breath is of one kind, or what is said brings a proposal or a threat with it. */
const BROUGHT_ALONG = new Set<EventType>(['proposal', 'threat']);

type Continuation = (earlier: Comparable, later: Comparable) => boolean;

/** `根據這項協議，北韓同意凍結` goes on with the agreement. Counter-example: `依據協議成立組織`. */
const refersBack: Continuation = (earlier, later) =>
  areKin(earlier.draft.type, later.draft.type) &&
  POINTING.some(({ pattern, kinds }) => kinds.has(earlier.draft.type) && pattern.test(later.words));

/** `普丁訪問平壤，…，雙方一致反對…`: what both sides say at a meeting tells of the meeting. Counter-example: `雙方簽署條約`. */
const isItsOutcome: Continuation = (earlier, later) =>
  GATHERING.has(earlier.draft.type) &&
  (SPEECH.has(later.draft.type) || GATHERING.has(later.draft.type)) &&
  (JOINT.test(later.words) || AT_MEETING.test(later.words)) &&
  jaccard(earlier.parties, later.parties) >= 0.5;

/** `表示外交政策已轉向亞太，並提出三項建議`: one speaker, one occasion. Counter-example: `而金正日則坦承`, another speaker. */
const isInOneBreath: Continuation = (earlier, later) =>
  SPEECH.has(earlier.draft.type) &&
  SPEECH.has(later.draft.type) &&
  earlier.sentence === later.sentence &&
  later.order === earlier.order + 1 &&
  (earlier.draft.type === later.draft.type || BROUGHT_ALONG.has(later.draft.type)) &&
  !later.draft.participants.some(({ role, span }) => role === 'actor' && span !== null);

const CONTINUATIONS: readonly (readonly [name: string, holds: Continuation])[] = [
  ['refers-back', refersBack],
  ['outcome-of-meeting', isItsOutcome],
  ['in-one-breath', isInOneBreath],
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
