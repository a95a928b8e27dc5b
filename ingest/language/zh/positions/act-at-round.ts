import type { Span } from '@/lib/schema/span';
import { isUndone } from '../../../extract/clauses/factuality';
import { type AnnotatedDocument, within } from '../../../extract/context';
import { isDescribing } from '../events/clauses/clause-shape';
import { beginsWithCondition } from '../events/clauses/condition';
import type { ClauseReading } from '../events/clauses/reading';
import { words } from '../text/words';

/** What is put on the table. Counter-example: 提出三項基本原則, which sets out what somebody holds. */
const PAPER = words('{proposal}|議案|建議|{outline}|計畫|文件|文本|條件');

/** The acts at a round, by the verbs that tell them; `needs` is what the words of the clause must hold from the verb on. */
export const ACTS_AT_ROUND: readonly { id: string; trigger: string; needs: RegExp; why: string }[] = [
  {
    id: 'proposes',
    trigger: 'propose',
    needs: words('^(?:提議|建議|倡議)'),
    why: 'proposes: 俄方建議成立工作小組',
  },
  { id: 'tables-a-paper', trigger: 'propose', needs: PAPER, why: 'tables a paper: 提出共同文件草案' },
  { id: 'puts-a-paper-forward', trigger: 'put-forward', needs: PAPER, why: 'tables a paper: 提交三份文件' },
  {
    id: 'offers',
    trigger: 'offer',
    needs: words('^(?:提議|提案|主動提出|開出|同意給)'),
    why: 'makes an offer: 提議凍結…',
  },
  {
    id: 'agrees',
    trigger: 'agree-to',
    needs: words('^(?:[勉終才首][^，]{0,2})?(?:同意|答應|接受|作出讓步|做出讓步)'),
    why: 'agrees or concedes',
  },
  {
    id: 'concedes',
    trigger: 'say',
    needs: words('[作做]出(?:重大|部分|若干)?讓步'),
    why: 'concedes: 表示作出讓步',
  },
  {
    id: 'they-agree',
    trigger: 'reach-agreement',
    needs: words('^(?:達成|獲致|取得|敲定|商定|議定|談妥|[^，]{1,3}同意)'),
    why: 'they agree',
  },
  {
    id: 'refuses',
    trigger: 'reject',
    needs: words('^[^，]{0,2}(?:拒絕|回絕|婉拒|駁回|否決)'),
    why: 'refuses: 拒絕接受草案',
  },
];

/** What is meant, wanted or supposed is not done: these before the verb, in its clause. */
const MEANT = words(
  '{intending}|計畫(?=提|於|在|與|向)|願意?|{wishing}|盼|考慮|有意|主張|堅持|要求|可能|應該?(?!邀)|必須|將|立場|不|未|沒有|只有|才|如果|若|只要|假使|一旦',
);
/** The same where the clause before says it of both: `準備脫離共同立場，而單獨提交議案`; 只要… sets a condition. */
const MEANT_BEFORE = words('{intending}|願意|{wishing}|考慮|有意|必須|只要|如果|若是|假使|一旦');
/** What was agreed elsewhere is not of the round: 透過高峰會議的形式，達成共識. */
const ELSEWHERE = words('高峰會|峰會|訪問|出訪|會晤|演說|國會|記者會|上台|上臺|上任');
/** Those who are at the round, without their names. */
const TOGETHER = words('{both-sides}|{all-sides}|與會國|六國|六方(?!會談)|五方|四方|三方|[三四五六]國');

/**
 * Whether an undated clause under the heading of a round tells an act: somebody named tables a paper, proposes, makes an offer, agrees, concedes or refuses. All else that stands there
 * without a date is a position. Example: `中共代表團綜合各方的立場，提出共同文件草案`. Counter-examples: `準備…單獨提交議案`, which is meant; `不同意…`, a view;
 * `達成「對話與施壓」的共識` of a summit.
 * @param sentence where the clause's sentence begins
 */
export function isActAtRound(reading: ClauseReading, document: AnnotatedDocument, sentence: Span): boolean {
  const { trigger, span, own, cues } = reading;
  const { form } = document;
  if (!trigger || own || isDescribing(reading, document)) return false;
  const said = form.slice(trigger.span.start, span.end);
  if (!ACTS_AT_ROUND.some((act) => act.trigger === trigger.row.id && act.needs.test(said))) return false;
  if (cues.has('planned') || isUndone(cues)) return false;
  const before = form.slice(sentence.start, trigger.span.start);
  const isNamed =
    within(document.names, { start: sentence.start, end: trigger.span.start }).some(
      ({ kind, parties }) => kind !== 'place' && parties.length > 0,
    ) || TOGETHER.test(form.slice(sentence.start, trigger.span.end));
  const clauseBefore = form.slice(
    Math.max(sentence.start, beginOfClauseBefore(form, span.start)),
    span.start,
  );
  const isMeant = MEANT.test(form.slice(span.start, trigger.span.start)) || MEANT_BEFORE.test(clauseBefore);
  return isNamed && !isMeant && !ELSEWHERE.test(before) && !beginsWithCondition(form, sentence);
}

function beginOfClauseBefore(form: string, start: number): number {
  let at = start - 1;
  while (at > 0 && !/[，。；：！？\n]/.test(form[at - 1] ?? '')) at -= 1;
  return at;
}
