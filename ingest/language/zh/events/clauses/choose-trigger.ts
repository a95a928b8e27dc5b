import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { type EventType, SPEECH } from '@/lib/schema/vocabulary';
import { isWithin } from '@/lib/text/trim';
import { within } from '@/lib/text/within';
import type { TriggerHit } from '../../../../extract/clauses/triggers';
import { triggerIds } from '../../../../knowledge/trigger-ids';
import { isCommemorated } from './commemorated';

/** Names that hold event words of their own: 六方會談, 框架協議. */
const OPAQUE = new Set(['treaty', 'conference', 'organisation', 'person', 'place', 'office']);

/** Verbs of these kinds take what follows as their content: the clause is about them, however strong the words in the content are. */
export const TAKES_CONTENT: ReadonlySet<EventType> = new Set<EventType>([...SPEECH, 'agreement']);

/** `在…時`, `…之後`: what stands before it is only the time of what follows. */
const SUBORDINATE_END =
  /^.{0,14}?(?:的时候|之后|以后|之前|以前|(?:^|[^目当小及同届])时(?!间|期|代|机)|后(?=[^续果退勤盾])|前(?=[^途进往提景]))/;
/** `應北韓要求而…`, `為殖民行為道歉`: a reason, not the act. */
/** `在蘇聯的要求下簽署`: what led to the act. */
const UNDER = /^的?[^，]{0,2}下(?![去来令达])/;
const AT_BEFORE = /[在于][^，]{1,12}$/;
const REASON_BEFORE = /(?:[应因为由]|根据|依据|鉴于|基于)[^，]{0,10}$/;
/** `不顧國際警告引爆`, `以駐英大使遇刺為由揮軍`: what did not stop the act, or served as its pretext. */
const REGARDLESS_BEFORE = /(?:不顾|无视|不理)[^，]{0,8}$/;
const PRETEXT_BEFORE = /以[^，以]{1,16}$/;
const PRETEXT_AFTER = /^[^，]{0,6}为(?:由|名|借口|理由)/;
const REASON_AFTER = /^(?:[^，]{0,4}而|行为|问题|事件|一事|对[^，]{1,8}(?:实施|采取|施加|进行)的)/;
/** `對北韓炸毀冷卻塔表示歡迎`: what somebody has a view of. Counter-example: `對北韓提出要求`. */
const VIEWED_BEFORE = /对[^，对]{0,16}$/;
const VIEWED_AFTER = /^[^，]{0,10}(?:表示|感到|深表|表达|予以)/;

/**
 * Of the event words in a clause, the one that the clause is about: a verb before a noun, the first of several; not one inside a name, not one that only
 * describes a noun (`簽署的協議`), not one that only tells the time (`在會見金正日的時候表示`) or the reason.
 * @returns null where no word is left
 */
export function chooseTrigger(
  form: string,
  clause: Span,
  hits: readonly TriggerHit[],
  names: readonly NameHit[],
): TriggerHit | null {
  const free = hits.filter(
    ({ parts }) =>
      !parts.every((part) => names.some((name) => OPAQUE.has(name.kind) && isWithin(part, name.span))),
  );
  if (free.length < 2) return free[0] ?? null;
  const head = describedSubject(form, clause, names);
  const ranked = free
    .map((hit) => ({
      hit,
      rank: rankOf(form, clause, hit, free) + (head && isBefore(hit, head, free) ? 8 : 0),
    }))
    .sort((a, b) => a.rank - b.rank || a.hit.span.start - b.hit.span.start);
  return ranked[0]?.hit ?? null;
}

/**
 * `負責監視核武計畫的美國能源部發現`: the subject that a relative clause at the head of the clause describes. Counter-example: `北韓驅逐國際原子能總署的監督人員`,
 * where somebody acts before.
 */
function describedSubject(form: string, clause: Span, names: readonly NameHit[]): Span | null {
  const acting = names.filter(
    ({ kind, span }) => kind !== 'office' && kind !== 'place' && span.start >= clause.start,
  );
  const described = acting.find(({ span }) => form[span.start - 1] === '的');
  if (!described) return null;
  const isFirst = acting.every(({ span }) => span.start >= described.span.start);
  return isFirst ? described.span : null;
}

/** Whether an event word stands before a subject that another one follows at once. */
function isBefore({ span }: TriggerHit, head: Span, all: readonly TriggerHit[]): boolean {
  return (
    span.end <= head.start &&
    all.some((other) => other.span.start >= head.end && other.span.start - head.end <= 4)
  );
}

/** Acts that are done by announcing them: `宣布退出`, `宣布解散內閣`. */
const DONE_BY_ANNOUNCING: ReadonlySet<EventType> = new Set<EventType>([
  'withdrawal',
  'agreement',
  'sanction',
  'policy',
  'diplomatic-relations',
  'exercise',
  'other',
  'aid',
]);

/** So far behind an event word what it announces may begin; in a row of words without end each would look to the last. */
const FARTHEST = 120;

/** The event words not far behind one, of a list in the order of the text. */
function nextTo({ end }: Span, all: readonly TriggerHit[]): TriggerHit[] {
  return within(all, { start: end, end: end + FARTHEST }, ({ span }) => ({
    start: span.start,
    end: span.start,
  }));
}

/** `宣布取締上述組織`: the act itself; in `宣布於9月17日訪問` the visit is still to come. */
function isPerformative(
  row: TriggerHit['row'],
  span: Span,
  form: string,
  all: readonly TriggerHit[],
): boolean {
  if (row.id !== 'announce') return false;
  return nextTo(span, all).some(
    (other) =>
      other.row.pos === 'verb' &&
      other.row.strength === 'strong' &&
      DONE_BY_ANNOUNCING.has(other.row.type) &&
      !/[將会會于於在已]|成功/.test(form.slice(span.end, other.span.start)),
  );
}

/** Who only goes to where he meets somebody: `飛往華盛頓會晤柯林頓`. Counter-example: `訪問北韓，並會見金正日`. */
const GOING = triggerIds('arrive', 'go-to');

/** `簽署的協議`, `供應之反應爐`; not `簽署之後`. */
const DESCRIBING = /^(?:的|之(?!后|前|间|际|时|中|下|一))/;
/** `封存8年的反應器`: a verb that only describes a noun, as in `簽署的協議`. */
const SINCE = /^[\d一二三四五六七八九十两数]+[年个月天日]+的/;

/** No words that are looked for before an event word reach farther back. */
const LONGEST_BEFORE = 40;
/** `一名逃到南韓的北韓技術人員供稱`: a verb that only says who somebody without a name is. */
const WHO_BEFORE = /[一二三四五六两几数][名位个]$/;
const WHO_AFTER = /^[^，的]{1,6}的/;

function speaks({ row }: TriggerHit): boolean {
  return TAKES_CONTENT.has(row.type) || row.type === 'intelligence';
}

/** `就北韓試射飛彈舉行磋商`: what is talked about. Counter-example: `就任`. */
const MATTER_BEFORE = /(?:^|[^成造一早])(?:就|针对|关于)(?!任|职|读|业|是|此)[^，就]{0,16}$/;
/** What somebody talks, says or does about a matter. */
const ABOUT_MATTER: ReadonlySet<EventType> = new Set<EventType>([...SPEECH, 'talks', 'meeting', 'agreement']);
/** Courts decide what stands behind the verb. */
const DECIDES = triggerIds('court-rules');

function isAbout({ row }: TriggerHit): boolean {
  return ABOUT_MATTER.has(row.type);
}

/** `促成了2003年4月份美國與北韓的雙邊會談`: what was brought about is told by its noun, with its date. */
const BROUGHT_ABOUT = /^促成了?$/;
const DATED = /^[^，]{0,2}[\d〇零一二三四五六七八九十]+年/;

function rankOf(
  form: string,
  clause: Span,
  { span, parts, row }: TriggerHit,
  all: readonly TriggerHit[],
): number {
  const describes =
    row.pos === 'verb' &&
    all.length > 1 &&
    (DESCRIBING.test(form.slice(span.end, span.end + 2)) ||
      SINCE.test(form.slice(parts[0]?.end ?? span.end, clause.end)));
  const followed = (all.at(-1)?.span.start ?? 0) >= span.end;
  const subordinate = followed && SUBORDINATE_END.test(form.slice(span.end, clause.end));
  const before = form.slice(Math.max(clause.start, span.start - LONGEST_BEFORE), span.start);
  const after = form.slice(span.end, clause.end);
  const reason =
    followed &&
    ((AT_BEFORE.test(before) && UNDER.test(after)) ||
      (REASON_BEFORE.test(before) && REASON_AFTER.test(after)) ||
      (VIEWED_BEFORE.test(before) && VIEWED_AFTER.test(after)) ||
      (MATTER_BEFORE.test(before) && all.some((other) => other.span.start >= span.end && isAbout(other))) ||
      REGARDLESS_BEFORE.test(before) ||
      (PRETEXT_BEFORE.test(before) && PRETEXT_AFTER.test(after)));
  const isWay =
    GOING.has(row.id) &&
    all.some(({ row: other, span: at }) => at.start >= span.end && other.type === 'meeting');
  const isWho =
    WHO_BEFORE.test(before) &&
    WHO_AFTER.test(after) &&
    all.some((other) => other.span.start >= span.end && speaks(other));
  const isBringing = followed && BROUGHT_ABOUT.test(form.slice(span.start, span.end)) && DATED.test(after);
  const weak =
    row.strength === 'weak' &&
    !TAKES_CONTENT.has(row.type) &&
    !DECIDES.has(row.id) &&
    row.type !== 'intelligence';
  return (
    (describes || isCommemorated(form, { span, parts, row }) ? 8 : 0) +
    (isPerformative(row, span, form, all) ? 3 : 0) +
    (subordinate || reason ? 4 : 0) +
    (isWho || isBringing ? 8 : 0) +
    (isWay ? 2 : 0) +
    (weak ? 2 : 0) +
    (row.pos === 'noun' ? 1 : 0)
  );
}
