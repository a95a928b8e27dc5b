import type { MentionDraft } from '@/lib/schema/annotation';
import { type EventType, SPEECH } from '@/lib/schema/vocabulary';
import type { CoreferenceTest } from '../../../merge/language';
import { words } from '../text/words';
import { isNextOf } from './actors';

/** Kinds of which a sentence tells the steps: what is done, and how. Two papers signed or two tests are two. */
const IN_STEPS: ReadonlySet<EventType> = new Set<EventType>([
  'weapons-programme',
  'incident',
  'conflict',
  'aid',
  'sanction',
  'policy',
  'exercise',
  'intelligence',
  'inspection',
]);

/** A policy is changed once at a time; other things are done once on a day. */
const isOnce = ({ type, date: { precision } }: MentionDraft): boolean =>
  type === 'policy' || precision === 'day';

/** So many characters may lie between one step and the next; more are another clause, with perhaps another who acts. */
const CLOSE = 6;

/**
 * `將核反應器解凍，拆除封條，裝入燃料棒`: the steps of one act. Counter-examples: `並驅逐監督人員`, an act of another kind; `2002年興建納坦茲設施，興建阿拉克重水廠`, the same
 * done twice in a year.
 */
export const isFurtherStep: CoreferenceTest = (earlier, later) =>
  IN_STEPS.has(earlier.draft.type) &&
  earlier.draft.type === later.draft.type &&
  (earlier.draft.triggerId !== later.draft.triggerId || isOnce(earlier.draft)) &&
  later.words.length - later.clause.length <= CLOSE &&
  isNextOf(earlier, later);

/** What somebody tells is an act, though what he tells may not be true. */
const TOLD = new Set<EventType>([...SPEECH, 'intelligence']);

/** `曾透露…，並計畫進行核試爆`: what is claimed is that it is planned. */
const PLANS = words('^(?:並|且|也|還)?(?:計畫|{intending}|預備|企圖|意圖)');

/**
 * `部署強大武力，準備一舉摧毀核電廠`: a plan that has no day of its own belongs to the act with which it is told. Counter-example:
 * `宣布於9月17日訪問北韓`, a plan with its day.
 */
export const isItsPlan: CoreferenceTest = (earlier, later) =>
  (earlier.draft.status === 'occurred' || TOLD.has(earlier.draft.type)) &&
  (later.draft.status === 'planned' || (later.draft.status === 'claimed' && PLANS.test(later.clause))) &&
  !later.draft.statesDate &&
  isNextOf(earlier, later);

const BECAUSE = words('(?:^|[，,])(?:這是)?(?:{because}|鑒於|鑑於|有鑑於|基於)');
const THEREFORE = words('(?:^|[，,])(?:因此|所以|故而|遂|於是|因而|乃|便|才)');

/** `因為關係改善的步伐太快，因此美國認為有必要干預`: what is given as the cause of an act is no act beside it. Counter-example: `由於蘇聯瓦解。北韓因此…`. */
export const isItsCause: CoreferenceTest = (earlier, later) =>
  earlier.sentence === later.sentence &&
  later.follows === earlier.order &&
  BECAUSE.test(earlier.words) &&
  THEREFORE.test(later.words);

const IN_ORDER_TO = words(
  '(?:^|[，,：])(?:為了|為(?=協助|幫助|援助|敦促|促成|促使|解決|防止|避免|因應|落實|履行))',
);

/** `為幫助北韓克服困難，中共一直提供援助`: the aim of an act is no act beside it. Counter-example: `為期三天的會談`. */
export const isItsAim: CoreferenceTest = (earlier, later) =>
  earlier.sentence === later.sentence && later.follows === earlier.order && IN_ORDER_TO.test(earlier.clause);

/** `擴大雙邊外交關係，並與歐洲國家建交`: the act in which a policy consists. Counter-example: `召回大使，並推遲會談`, two acts. */
export const isActOfPolicy: CoreferenceTest = (earlier, later) =>
  earlier.draft.type === 'policy' && later.draft.type === 'diplomatic-relations' && isNextOf(earlier, later);
