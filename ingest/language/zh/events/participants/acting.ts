import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { indexOf, type NameIndex } from '../../../../extract/participants/name-index';
import { words } from '../../text/words';

const ACTING = new Set<NameHit['kind']>(['state', 'seat', 'group', 'organisation', 'person']);

const PLACE_BEFORE = words('[在於]$');
/** Where somebody died or lives: `病逝巴黎`. */
const DIED_BEFORE = words('(?:病逝|逝於|客死|流亡)$');
const PLACE_AFTER = words(
  '^(?:{first-time}|再度|再次|二度|秘密|閉門|共同|正式|分別){0,2}(?:{holding}|{going-on}|登場|會談|會晤|會面|簽署|簽字|集會|{thereabouts}|北方|南方|{outskirts}|機場|街頭)',
);
/** `開羅協定`, `奧斯陸第二階段協定`: a seat of government in the name of what was agreed there. */
const NAMED_AFTER = words(
  '^(?:第[一二三四]階段|[一二三四]號)?(?:和平)?(?:協定|協議|宣言|公報|共識|精神|高峰會|峰會|和會|會議|進程|模式)',
);
/** `在新加坡海皇大廈會晤`, `在不丹首都`: a state that says where a site lies. */
const SITE_AFTER = words(
  '^的?(?:首都|首府|邊境|[^，的在於]{1,6}(?:大廈|飯店|酒店|賓館|別墅|莊園|度假村|機場|大學))',
);
/** `在馬爾他宣布冷戰結束`; but in `在美國宣布制裁後` the state acts. */
const SAID_AFTER = words('^(?:宣布|發表|簽訂|達成|通過|集會|磋商|談判)(?![^，。；]*(?:後|時|下|前|之際))');
const LONGEST_REST = 30;
/** `就柏林問題各說各話`: a city that is the matter. */
const TOPIC_AFTER = words('^問題');
const IN_STATE = new Set<NameHit['kind']>(['place', 'seat']);

/** `日俄戰爭後`, `加入韓戰`: a war that only tells the time, or that another joins. */
const WAR = words('(?:戰|戰爭|衝突|危機|事件|事變|起義|革命|戰役)$');
const TIME_AFTER = words('^(?:結束|發生|爆發|期間)?(?:之?後|以來|期間|之?前|時期|時)');
const JOINED_BEFORE = words('(?:加入|參加|介入|投入|捲入|參與|結束)了?$');
/** `經由朝鮮半島攻打日本`: what is only passed through. */
const THROUGH_BEFORE = words('(?:經由|途經|取道|假道|借道|行經|穿越|飛越|橫越)$');
/** `穿越日本上空的飛彈`: what flies over a state concerns it. */
const OVER_AFTER = words('^(?:上空|領空)');
/** `接受德國之聲專訪`: who asks the questions takes no part. */
const ASKED_BEFORE = words('接受$');
const ASKING_AFTER = words('^[^，]{0,8}(?:訪問|專訪|採訪|訪談)');

/** `據《華盛頓郵報》6月6日報導`: the medium takes no part. */
const MEDIUM = words('(?:據|根據)[^，]{1,30}(?:報導|報道|電訊|消息)');
/** `北韓研究小組負責人`, `南亞問題專家`: what somebody studies or deals with. */
const STUDIED_AFTER = words(
  '^(?:問題|事務|政策|核武?器?問題)?(?:研究(?:小組|中心|所|院|員|者|{scholars})|問題?(?:{scholars}|特使)|專家|學會)',
);

/** `以駐英大使遇刺為由`: who is named in a pretext takes no part. */
const PRETEXT = words('以([^，以]{2,24})為(?:由|名|藉口|理由)');

/**
 * The names of a clause whose bearers take part in what it tells.
 * @param trigger the clause's trigger, if it has one; a war that is the trigger is what is told
 */
export function actingIn(form: string, clause: Span, names: readonly NameHit[], trigger?: Span): NameHit[] {
  if (!names.some(mayAct)) return [];
  const pretext = PRETEXT.exec(form.slice(clause.start, clause.end));
  const inPretext = ({ start }: Span): boolean =>
    pretext !== null &&
    start > clause.start + pretext.index &&
    start < clause.start + pretext.index + pretext[0].length;
  const medium = MEDIUM.exec(form.slice(clause.start, clause.end));
  const isOfMedium = ({ start }: Span): boolean =>
    medium !== null &&
    start > clause.start + medium.index &&
    start < clause.start + medium.index + medium[0].length;
  return names.filter(
    (name) =>
      mayAct(name) &&
      !isPlace(form, name, names) &&
      (name.span.start === trigger?.start || !isWarNamed(form, name)) &&
      !inPretext(name.span) &&
      !isOfMedium(name.span) &&
      !STUDIED_AFTER.test(form.slice(name.span.end, name.span.end + 10)) &&
      !asks(form, name.span) &&
      (OVER_AFTER.test(form.slice(name.span.end, name.span.end + 2)) ||
        !THROUGH_BEFORE.test(form.slice(Math.max(clause.start, name.span.start - 2), name.span.start))),
  );
}

function mayAct({ kind, parties }: NameHit): boolean {
  return parties.length > 0 && ACTING.has(kind);
}

function asks(form: string, { start, end }: Span): boolean {
  const isAsked = ASKED_BEFORE.test(form.slice(Math.max(0, start - 2), start));
  return isAsked && ASKING_AFTER.test(form.slice(end, end + 12));
}

function isWarNamed(form: string, { kind, span }: NameHit): boolean {
  if (kind !== 'group' || !WAR.test(form.slice(span.start, span.end))) return false;
  return (
    TIME_AFTER.test(form.slice(span.end, span.end + 4)) ||
    JOINED_BEFORE.test(form.slice(Math.max(0, span.start - 3), span.start))
  );
}

/** Whether a name is where it happened. `在中國北京展開`: the state before a seat belongs to the place. */
export function isPlace(form: string, name: NameHit, names: readonly NameHit[]): boolean {
  if (name.kind === 'place') return true;
  if (name.kind !== 'seat' && name.kind !== 'state') return false;
  const index = indexOf(names);
  // `在維也納、柏林會談`: what a list joins to a place is a place too.
  const list = [name];
  for (let at = joined(form, name, index); at?.kind === name.kind; at = joined(form, at, index)) {
    list.push(at);
    if (index.known.has(at)) break;
  }
  let isOne = false;
  for (const one of list.reverse()) {
    isOne = index.known.get(one) ?? (isOne || isPlaceItself(form, one, index));
    index.known.set(one, isOne);
  }
  return isOne;
}

/** The name that 、 joins before another. */
function joined(form: string, { span }: NameHit, { byEnd }: NameIndex): NameHit | undefined {
  return form[span.start - 1] === '、' ? byEnd.get(span.start - 1)?.[0] : undefined;
}

/** Whether a name is where it happened by the words around it alone. */
function isPlaceItself(form: string, { kind, span }: NameHit, { byStart, byEnd }: NameIndex): boolean {
  const first = byEnd.get(span.start)?.find((one) => one.kind === 'state') ?? { span };
  const last = byStart.get(span.end)?.find((one) => one.kind === 'seat') ?? { span };
  const following = form.slice(last.span.end, last.span.end + LONGEST_REST);
  const preceding = form.slice(Math.max(0, first.span.start - 3), first.span.start);
  const after = PLACE_AFTER.test(following);
  const before = PLACE_BEFORE.test(preceding);
  if (kind === 'seat' && TOPIC_AFTER.test(following)) return true;
  const isIn = byStart.get(last.span.end)?.some((one) => IN_STATE.has(one.kind)) ?? false;
  if (kind === 'state')
    return before && (after || isIn || SITE_AFTER.test(following) || SAID_AFTER.test(following));
  return before || after || DIED_BEFORE.test(preceding) || NAMED_AFTER.test(following);
}
