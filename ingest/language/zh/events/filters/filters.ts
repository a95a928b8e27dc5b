import { within as hitsWithin } from '@/lib/text/within';
import { isUndone } from '../../../../extract/clauses/factuality';
import { TAKES_CONTENT } from '../clauses/choose-trigger';
import {
  around,
  form,
  hasActor,
  isDescribing,
  isJoint,
  isNumbered,
  isTalkOfRound,
  isTopic,
  isVerb,
  PAIR,
  tellsByItsDate,
} from '../clauses/clause-shape';
import { isConditional } from '../clauses/condition';
import { isJudgement } from '../clauses/judgement';
import { isSoundBite } from '../clauses/sound-bite';
import { isBeyondCalendar } from '../dates/beyond-calendar';
import { HOLDING, isAct } from '../dates/continues';
import type { EventFilter } from './filter';
import { SCOPE_FILTERS } from './filters-of-scope';
import { FILTERS_OF_TELLING } from './filters-of-telling';
import { isUnvoiced } from './unvoiced';

const CONCESSION = form(
  /^(?:但|而|且|惟|不過|因此|事實上|其實)?(?:{because}|因(?![此而應])|肇因於|起因於|導因於|儘管|雖然|即使|為了|除了|既然|無論|不論|不管|原本|以免|以便|以期|以求|藉以)/,
);
const SUBORDINATE = form(
  /(?:[^當目小及同屆]時|{after}|後|之前|以前|{at-the-time}|期間|之餘|的情況下|的前提下)$/,
);
const LENGTH = form(/(?:長達|歷時|為期|持續了?|達)\s?(?:約|近)?$/);
const OUTSIDERS = form(/觀察家|觀察人士|{scholars}|{onlookers}|輿論|分析家|分析人士|評論家|人們|大多數|一般/);
const WHERE = form(/^[^，]*[在於][^，]*[中上裡內]$/);
/** `9月22日柯恩與趙成台在漢城舉行的年度安全會議中`: that it took place is told along with what was said at it. */
const TOOK_PLACE = form(/(?:{holding}|進行)的/);
const HABIT = form(/每年|每次|每當|{usually}|一貫|仍然|依舊|仍舊/);
const AFTER_EVENT = form(/^.{0,8}(?:會|會談|戰爭|大戰|停戰|{elections}|事件)後/);
const BECAUSE = form(
  /^(?:其?[一二三四](?:是|則)|其[一二三四]，)|^(?:其)?(?:主要|重要|根本|真正|主因|背後)?(?:的)?(?:原因|理由|目的|因素|主因)(?:之一|有二|有三)?(?:是|在於|為|就是)/,
);
/** `第二次的核危機` behind `自1993年以來，`. */
const NTH = form(/第[一二三四五六七八九十\d]{1,3}[次度場]的?[^，]{0,10}$/);
const COUNTED_SINCE = form(/[自從][^，。]{2,16}(?:以來|至今|迄今)，$/);
const LONGEST_SINCE = 22;
const ONLY_THEN = form(/^(?:\S{0,4})?才(?:會|能|肯|願意|可|得以|考慮)/);
const EVEN = form(/^(?:甚至|乃至|以至)/);
/** `對排除於外的俄羅斯而言`: whose view follows; `從第四輪會議結果分析`: what is looked at. */
const POINT_OF_VIEW = form(
  /^(?:對|就|從|在)[^，]*(?:而言|來說|來講|來看|看來)$|(?:結果|情形|情勢|發展|過程)(?:來)?(?:分析|觀察|研判)$/,
);
/** `接受外長的邀請，在5號會晤`: an invitation told with the journey that followed. */
const INVITED = form(/(?:接受|應|受).{1,16}(?:邀請|之邀|邀約)$/);
/** Verbs that make the event noun before them a happening: 印巴戰爭由此爆發. */
const HAPPENS = form(/爆發|發生|展開|開始|{ended}|破裂|中斷|恢復/);

/**
 * Why a clause that has a date and perhaps an event word tells no event all the same. The first row that fits filters it out; since any row that fits does, the order decides only which
 * reason is told. A row that is to leave clauses with a date of their own alone asks for `!own`; without it, it filters them out too.
 */
export const FILTERS: readonly EventFilter[] = [
  // conditional: 如果北韓不願配合
  {
    id: 'conditional',
    filtersOut: isConditional,
  },
  ...SCOPE_FILTERS,
  ...FILTERS_OF_TELLING,
  // a length of time: 會談間斷長達13個月
  {
    id: 'length-of-time',
    filtersOut: ({ span, own, round }, { form: text, timexes }) =>
      !isNumbered(round) &&
      hitsWithin(timexes, span, (timex) => timex).some(
        ({ type, start }) =>
          type === 'DURATION' && LENGTH.test(text.slice(span.start, start)) && own?.timex.type !== 'DATE',
      ),
  },
  // no event word and no date of its own, or nothing but the date: 2000年7月，
  {
    id: 'nothing-but-date',
    filtersOut: (reading, document, { isOfDay }) =>
      !reading.trigger &&
      !isTalkOfRound(reading, document) &&
      !tellsByItsDate(reading, document) &&
      !(isOfDay && isSoundBite(reading, document)),
  },
  // where something is said: 布希在2002年的反恐宣言中
  {
    id: 'where-said',
    filtersOut: ({ span, trigger }, document) =>
      !isVerb(trigger) &&
      WHERE.test(document.form.slice(span.start, span.end)) &&
      !TOOK_PLACE.test(document.form.slice(span.start, span.end)),
  },
  // a list of contents: 提出三項建議，包含設立危機處理系統
  {
    id: 'list-of-contents',
    filtersOut: ({ own }, _, { enumerating }) => !own && enumerating,
  },
  // a condition that another meets: 先提供援助，才會凍結核計畫
  {
    id: 'only-then',
    filtersOut: ({ span, own }, document) =>
      !own && ONLY_THEN.test(document.form.slice(span.start, span.end)),
  },
  // no act: 中國認為穩定符合其利益, behind the full stop of a dated sentence
  {
    id: 'no-act',
    filtersOut: (reading, document, { isSequel }) => !reading.own && isSequel && !isAct(reading, document),
  },
  // a count that sums up what was told: 這是自1993年以來，北韓第二次的核危機
  {
    id: 'count-since',
    filtersOut: ({ span, own, trigger }, document) =>
      !own &&
      trigger?.row.pos === 'noun' &&
      NTH.test(document.form.slice(span.start, span.end)) &&
      COUNTED_SINCE.test(document.form.slice(Math.max(0, span.start - LONGEST_SINCE), span.start)),
  },
  // an explanation: 主要原因是一旦北韓發展核武
  {
    id: 'explanation',
    filtersOut: ({ span, own }, document) => !own && BECAUSE.test(document.form.slice(span.start, span.end)),
  },
  // what is said goes on: 揚言採取強硬措施，甚至撕毀協定
  {
    id: 'said-even',
    filtersOut: ({ span, own }, document, { saying }) =>
      !own && saying && EVEN.test(document.form.slice(span.start, span.end)),
  },
  // a point of view: 對俄羅斯而言
  {
    id: 'point-of-view',
    filtersOut: ({ span, own }, document) =>
      !own && POINT_OF_VIEW.test(document.form.slice(span.start, span.end)),
  },
  // the topic of what follows: 雙方針對核武僵局
  {
    id: 'topic',
    filtersOut: (reading, document) =>
      !reading.own && reading.trigger?.row.pos === 'noun' && isTopic(reading, document),
  },
  // a habit or a state that goes on: 每年都簽訂, 仍然強調
  {
    id: 'habit',
    filtersOut: (reading, document) => !reading.own && HABIT.test(around(reading, document).before),
  },
  // after an event that has no date: 兩韓高峰會後改稱
  {
    id: 'after-undated',
    filtersOut: (reading, document, { isStanding }) =>
      !reading.own && !isStanding && AFTER_EVENT.test(around(reading, document).before),
  },
  // no position: under a round what the parties said, wanted and offered counts
  {
    id: 'no-position',
    filtersOut: ({ own, trigger }, _, { isOfRound, isCarried }) =>
      !own && isOfRound && !isCarried && trigger !== null && !TAKES_CONTENT.has(trigger.row.type),
  },
  // of a time before the calendar: 公元前221年統一六國
  {
    id: 'before-calendar',
    filtersOut: isBeyondCalendar,
  },
  // a concession or a reason: 儘管距離上次會談…; where the date stands before it, 2014年，因學運反對
  {
    id: 'concession',
    filtersOut: (reading, document) =>
      (!reading.own || reading.own.timex.start < reading.span.start) &&
      CONCESSION.test(around(reading, document).before.slice(0, 8)),
  },
  // the time of another: 在美軍越過北緯38度線北進時
  {
    id: 'time-of-another',
    filtersOut: ({ span, own }, document) =>
      !own && SUBORDINATE.test(document.form.slice(span.start, span.end)),
  },
  // an invitation that a journey follows: 接受北韓外長的邀請，在5號會晤
  {
    id: 'invitation',
    filtersOut: ({ span, own }, { form: text }) =>
      !own && INVITED.test(text.slice(span.start, span.end)) && /^[，,]/.test(text.slice(span.end)),
  },
  // what a meeting is held to be: 首腦會談是意義重大的歷史事件
  {
    id: 'judgement',
    filtersOut: isJudgement,
  },
  // an event noun without a date: 會談恐怕還是無法有實質突破
  {
    id: 'undated-noun',
    filtersOut: (reading, document, { isOfDay }) =>
      !reading.own &&
      reading.trigger?.row.pos === 'noun' &&
      reading.trigger.row.strength === 'weak' &&
      !HOLDING.test(document.form.slice(reading.trigger.span.start, reading.trigger.span.end)) &&
      !HAPPENS.test(around(reading, document).after) &&
      !isTalkOfRound(reading, document) &&
      !(isOfDay && isSoundBite(reading, document)),
  },
  // a verb that only describes a noun: 在寧邊建造的反應爐, 南韓的提案
  {
    id: 'describing-verb',
    filtersOut: (reading, document) => !reading.own && isDescribing(reading, document),
  },
  // said not to have happened, or wished: 並未公開, 希望早日舉行
  {
    id: 'undone',
    filtersOut: ({ own, cues, round }) => !own && !isNumbered(round) && isUndone(cues),
  },
  // an outsider’s view: 觀察家認為
  {
    id: 'outsiders-view',
    filtersOut: (reading, document) =>
      !reading.own && OUTSIDERS.test(around(reading, document).before) && !hasActor(reading),
  },
  // a view that nobody voices, in a script that tells of its day: 也讓日本感到失望
  {
    id: 'unvoiced',
    filtersOut: (reading, document, { isOfDay, saying }) =>
      isOfDay && !reading.own && !(saying && !hasActor(reading)) && isUnvoiced(reading, document),
  },
  // a weak verb without date or actor
  {
    id: 'weak-verb',
    filtersOut: (reading, document, { isStanding, isCarried, goesOn }) => {
      const { own, trigger } = reading;
      if (own || trigger?.row.strength !== 'weak' || isTalkOfRound(reading, document)) return false;
      if (isStanding && !isCarried) return !hasActor(reading) && !TAKES_CONTENT.has(trigger.row.type);
      const acts = goesOn || hasActor(reading) || PAIR.test(around(reading, document).before);
      const holds = HOLDING.test(document.form.slice(trigger.span.start, trigger.span.end));
      const counts = TAKES_CONTENT.has(trigger.row.type) || isJoint(reading, document) || holds;
      return !(isCarried && counts && acts);
    },
  },
];
