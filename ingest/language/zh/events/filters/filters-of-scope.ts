import type { Span } from '@/lib/schema/span';
import { SPEECH } from '@/lib/schema/vocabulary';
import type { AnnotatedDocument } from '../../../../extract/context';
import { words } from '../../text/words';
import { around, hasActor, isVerb } from '../clauses/clause-shape';
import { isCommemorated } from '../clauses/commemorated';
import type { ClauseReading } from '../clauses/reading';
import { conditionalHarm } from '../kinds/type-of-speech';
import type { EventFilter } from './filter';
import { isInQuestion, isPremise } from './premise';

/** What is done for a purpose, by the verbs of purposes. */
const AIMS =
  '[幫協]助|討論|化解|解決|避免|防止|敦促|促進|促使|紀念|因應|回應|爭取|換取|獲取|取得|獲得|確保|維護|維持|加強|強化|推動|打破|緩和|達成|恢復|尋求|實現|營造|延續|報復|抗議|慶祝|籌備|準備|配合';
const PURPOSE = words(
  `(?:為了(?!解)[^，而]{0,20}|為(?:${AIMS})|(?:^|[，、年月日底初末])(?:並|且)?以(?:${AIMS}|表示|表達|展現|作為)|以便|以期|以求|以利|藉以|旨在|目的在)`,
);
/** With these at its head a clause is nothing but a purpose. */
const AIMED = words('^(?:並|且)?(?:以|藉|旨在|目的在)');
/** The event word is the purpose itself when it stands so near to the word that tells it. */
const NEAR = 3;
const FEELS = words('(?:讓|令|使)[^，]{1,12}(?:感到|覺得|相當|十分|非常)');
const TO_LET = words('^(?:但|不過|然而|而)?(?:如何|要|想要?|若要|欲)(?:讓|使|令)');
const SO_THAT = words('^(?:並|且|進而|從而)?(?:使得?|讓|令)[^，]*(?:願意|能夠?|可以|得以|可能)');
const QUESTION = words('(?:{whether}|有無可能)[^，]*$');
const TAKEN_FOR = words('(?:將|把)[^，]*(?:{taking-for})');
const DEGREE = words('(?:太[快慢大小多少高低強弱深早晚]|過[快慢大高低])(?:$|[（(])');
/** What a paper says: `草案中說`, `平壤宣言規定`. */
const PAPER_SAYS = words(
  '(?:{proposal}|{instrument}|公報|文件|憲章|議定書)[」》]?(?:之?[中內裡]|第[^，]{1,4}條)?(?:也|並|則|還|亦|又|明確|明文)?(?:說|寫道|{laying-down}|指出|提到|稱|{urging}|主張)',
);
const FIGURES = words(
  '(?:(?:進口|出口|輸出|輸入)(?:約|為|達|了|高達)?(?=\\d)|(?:貿易|進口|出口|進出口|投資|生產|消費|外匯存底|軍火銷售)[^，]{0,6}[額量值]|總額|總量|產量|產值|軍費|國防預算|外債|國民(?:生產|所得)|GDP|GNP|人口|兵[力員]|編制|面積|[成增]長率|比[率重例]|佔有?率)[^，]*[\\d〇一二三四五六七八九十百千萬億兆%％]',
);
/** `在2020年之前達到人均收入3000美元的計畫`: the time stands within what is planned. */
const OF_A_PLAN = words('(?:前|內|底|止)?[^，]{2,24}的(?:計畫|目標|構想|願景|期限|規劃|打算)');

/** `請說明…`, `記者問：`, up to the answer. */
const ASKS = words('^(?:[^，：]{0,6}問[：，])?想?請[問教說介談評證確解透您你發]');
const LIKENESS = words('[跟和與像如][^，]{1,24}(?:[一那]樣|一般|[相類]似|如出一轍)');
/** Who has no office speaks for nobody. */
const BYSTANDER = words('^[^對向與和給，。]*{bystanders}[^對向與和給，。]{0,8}$');
/** So far before what was found the poll is named: `民調顯示，多數人支持制裁`. */
const LONGEST_POLL = 16;
const POLL = words('(?:民[意調]|問卷|抽樣|受訪者)[^。]{0,16}(?:{saying}|[顯發]|{viewing}|[\\d％%成])');
const CONCLUDED = words('(?:據此|由此|因此可見|可見)，?$');
const UNTIL_PLANNED = words('^(?:計畫|預計|預定|原定)[^，]*(?:前|之前|以前)$');
/** Behind it stands what is due until then: a limit, and no date of what is done. */
const UNTIL_PLANNED_BEFORE = words('(?:^|[，。；！？])(?:計畫|預計|預定|原定)[^，。；]*前，$');
const LONGEST_LIMIT = 26;
/** `轉述，北韓願意重返會談，最快可能在七月回到談判桌`: what somebody says may come, in a clause that names nobody. */
const MAY_COME = words('^(?:並|且|{meanwhile})?(?:最快|最早|最遲|預計)?(?:可能|可望|有望|會在|將在)');
/** `指出，北韓延遲會談，將責任推給美方`: what the one spoken of does with something goes on with what is said. */
const HANDLES = words('^[將把][^，]*(?:責任|過錯|罪責)[^，]*(?:推給|歸咎|推向|歸於|推卸)');
const CENTURY = /^\d{2}XX/;

/** `根據這項協議`, `第一階段（1994年至2002年）`: without an event word these tell nothing. */
const NO_CLAUSE = words(
  '^(?:[^，]{0,12}[年月日])?(?:{according-to})|^[（(]?[一二三四五六\\d]{0,2}[）)]?[、.．]?第[一二三四五六]個?(?:階段|時期|期|步驟?)[^，]{0,24}$',
);

/** Whether what a clause tells is the purpose of something else: `為幫助北韓克服困難`. Counter-examples: `為殖民行為道歉`, `為抗議而退出`. */
function isPurpose({ span, trigger }: ClauseReading, { form }: AnnotatedDocument): boolean {
  const match = PURPOSE.exec(form.slice(span.start, span.end));
  if (!match) return false;
  const [at, end] = [span.start + match.index, span.start + match.index + match[0].length];
  if (!trigger) return true;
  if (trigger.span.start < at) return false;
  if (at - span.start <= 1 && AIMED.test(match[0])) return true;
  if (form.slice(at, trigger.span.start).includes('而')) return false;
  return !isVerb(trigger) || trigger.span.start - end < NEAR;
}

/** `（十三世紀時元蒙曾二度試圖攻打日本）`: an aside of another age. */
function isAside({ own }: ClauseReading, { text }: AnnotatedDocument): boolean {
  if (!own || !CENTURY.test(own.timex.edtf ?? '')) return false;
  const before = text.slice(Math.max(0, own.timex.start - 2), own.timex.start);
  return /[（(]/.test(before);
}

function clauseOf({ span }: { readonly span: Span }, { form }: AnnotatedDocument): string {
  return form.slice(span.start, span.end);
}

/**
 * What scope alone decides, before kind and actor are asked: the clause commits itself to no happening, whatever date it bears. A row that asks
 * for `!own` leaves a clause with a date of its own alone.
 */
export const SCOPE_FILTERS: readonly EventFilter[] = [
  // what comes under a condition: …，同時重新加入條約; a threat of harm stays
  {
    id: 'under-condition',
    filtersOut: (reading, document, { supposing }) =>
      supposing && !reading.own && conditionalHarm(reading, document, null) === null,
  },
  // nearly, and so not: 險些試射飛彈; that two nearly went to war is a crisis of its day
  {
    id: 'nearly',
    filtersOut: ({ cues, own, trigger }) =>
      cues.has('counterfactual') && !(own && trigger?.row.type === 'conflict'),
  },
  // a purpose: 為幫助北韓克服困難, 以回應訪美
  { id: 'purpose', filtersOut: isPurpose },
  // a question: 是否重返會談
  {
    id: 'question',
    filtersOut: (reading, document) => QUESTION.test(around(reading, document).before),
  },
  // figures: 2002年中朝貿易額7.39億美元
  {
    id: 'figures',
    filtersOut: (reading, document) =>
      !isVerb(reading.trigger) && FIGURES.test(clauseOf({ span: reading.reach }, document)),
  },
  // what is asked: 問：請說明英國外相訪華期間的會談
  {
    id: 'asked',
    filtersOut: (reading, { form, text }) =>
      ASKS.test(form.slice(reading.reach.start, reading.span.end)) ||
      (isInQuestion(text, reading.reach.start) && !isPremise(reading, form)),
  },
  // what is only remembered: 韓戰爆發六十週年
  {
    id: 'remembered',
    filtersOut: ({ trigger }, { form }) => trigger !== null && isCommemorated(form, trigger),
  },
  // a likeness: 這景象跟1989年的柏林一樣
  {
    id: 'likeness',
    filtersOut: ({ trigger, reach }, { form }) =>
      !isVerb(trigger) && LIKENESS.test(form.slice(reach.start, reach.end)),
  },
  // who speaks for himself alone: 中國作家王小明表示
  {
    id: 'bystander',
    filtersOut: (reading, document) =>
      reading.trigger !== null &&
      SPEECH.has(reading.trigger.row.type) &&
      !reading.names.some(({ kind }) => kind === 'person') &&
      BYSTANDER.test(around(reading, document).before),
  },
  // what people were found to think: 民調顯示
  {
    id: 'poll',
    filtersOut: ({ span }, { form }) =>
      POLL.test(form.slice(Math.max(0, span.start - LONGEST_POLL), span.end).replace(/^.*[。！？\n]/su, '')),
  },
  // an aside of another age: （十三世紀時元蒙曾二度試圖攻打日本）
  {
    id: 'other-age',
    filtersOut: isAside,
  },
  // the time of what is planned: 在2020年之前達到人均收入3000美元的計畫
  {
    id: 'time-of-plan',
    filtersOut: ({ own, trigger }, { form }) =>
      own !== null && !trigger && OF_A_PLAN.test(form.slice(own.timex.end, own.timex.end + 30)),
  },
  // what something rests on, a label: 2007年2月，根據這項協議, 第一階段（1994年至2002年）
  {
    id: 'label',
    filtersOut: ({ trigger, span, round }, { form }) =>
      !trigger && round === null && NO_CLAUSE.test(form.slice(span.start, span.end)),
  },
  // a degree: 關係改善的步伐太快
  {
    id: 'degree',
    filtersOut: ({ span }, { form }) => DEGREE.test(form.slice(span.start, span.end)),
  },
  // a feeling, or what somebody takes a thing for: 讓日本感到失望, 將建交視為背叛
  {
    id: 'feeling',
    filtersOut: (reading, document) =>
      !reading.own &&
      (FEELS.test(clauseOf(reading, document)) || TAKEN_FOR.test(clauseOf(reading, document))),
  },
  // an end that is wished: 要讓北韓完全同意, 使得北韓願意遵守
  {
    id: 'wished-end',
    filtersOut: (reading, document) =>
      !reading.own && (TO_LET.test(clauseOf(reading, document)) || SO_THAT.test(clauseOf(reading, document))),
  },
  // what is concluded: 據此，美國認為…
  {
    id: 'conclusion',
    filtersOut: ({ own, span, trigger }, { form }) =>
      !own &&
      trigger?.row.id === 'express-view' &&
      CONCLUDED.test(form.slice(Math.max(0, span.start - 4), span.start)),
  },
  // the time until what is planned: 計畫在2003年完工之前
  {
    id: 'until-planned',
    filtersOut: ({ span }, { form }) => UNTIL_PLANNED.test(form.slice(span.start, span.end)),
  },
  // what is due until something planned is: 計畫在2003年完工之前，美國每年須交運重油
  {
    id: 'due-until-planned',
    filtersOut: ({ own, span }, { form }) =>
      (!own || own.timex.start < span.start) &&
      UNTIL_PLANNED_BEFORE.test(form.slice(Math.max(0, span.start - LONGEST_LIMIT), span.start)),
  },
  // what is said goes on: 最快可能在七月份回到談判桌, 將責任推給美方
  {
    id: 'said-goes-on',
    filtersOut: (reading, document, { saying }) =>
      saying &&
      !hasActor(reading) &&
      (MAY_COME.test(clauseOf(reading, document)) || HANDLES.test(clauseOf(reading, document))),
  },
  // what a paper says: 草案中說，應採取措施
  {
    id: 'paper-says',
    filtersOut: (reading, document) => !reading.own && PAPER_SAYS.test(clauseOf(reading, document)),
  },
];
