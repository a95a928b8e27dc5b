import { isWithin } from '@/lib/text/trim';
import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import type { TypeRule } from './type-rule';

/** Talks that may be a meeting of two persons. */
const MEETINGS = triggerIds('hold-talks', 'talks-noun', 'level-talks', 'talks-held');
/** How the meeting of two persons went. */
const COURSES = triggerIds('talks-break', 'talks-close');

const TALKS = words('{talks}|會商');

const DELEGATES = words('代表|團長|官員|外長|部長|特使|雙邊');

/** Those who meet in person: `三國外長在柏林會商`. Counter-example: `國防部長會談`, where the word only tells the level. */
const AT_THE_TOP = words('(?:{heads}|元首|首腦|部長|防長|總理|主席|外相|國務卿)[^，的]{1,16}$');

/** Whose meetings are talks: `雙方專家在新德里集會`. */
const EXPERTS = words('(?:{scholars}|人員|幕僚|談判代表)[^，]{0,24}$');

const ENCOUNTERS = triggerIds('meet', 'contact', 'exchange-views', 'annual-meeting');

const NUMBERED = words('第[一二三四五六七八九十0-9]+[次輪回屆階]');

/** `自一九六九年起多次秘密會談`: who meets time and again negotiates. */
const REPEATED = words('{time-and-again}');

/** States hold talks; when persons are named, it is their meeting, unless it is one of a named series: `舉行首次「辜汪會談」`. */
export const meetingOfPersons: TypeRule = ({ trigger, names, reach, span }, { form }) => {
  if (!trigger || names.some(({ kind, span: at }) => kind === 'conference' && isWithin(at, reach)))
    return null;
  const persons = names.filter(({ kind, span: at }) => kind === 'person' && isWithin(at, reach)).length;
  if (persons > 1 && COURSES.has(trigger.row.id)) return 'meeting';
  const before = form.slice(span.start, trigger.parts.at(-1)?.start);
  if (persons > 0) return MEETINGS.has(trigger.row.id) && !REPEATED.test(before) ? 'meeting' : null;
  if (MEETINGS.has(trigger.row.id) && AT_THE_TOP.test(before) && !NUMBERED.test(before)) return 'meeting';
  if (ENCOUNTERS.has(trigger.row.id) && EXPERTS.test(before)) return 'talks';
  // Delegates who talk in the margins meet.
  const isTalks = trigger.row.id === 'meet' && TALKS.test(form.slice(trigger.span.start, trigger.span.end));
  return isTalks && !DELEGATES.test(form.slice(reach.start, reach.end)) ? 'talks' : null;
};

const WITHOUT = words('(?:未能|{unable}|沒能|未)[^，]{0,16}$');

/** `會談並沒有達成任何具體協議`, `兩國未能達成協議`: talks that came to nothing are no agreement. */
export const talksWithoutResult: TypeRule = ({ span, trigger }, { form }) =>
  trigger?.row.id === 'reach-agreement' && WITHOUT.test(form.slice(span.start, trigger.span.start))
    ? 'talks'
    : null;

const LASTING = words('^(?:逾|長達|達|近|了|超過|已)');

/** `會談中斷逾一年`: a state of things. Counter-example: `會談中斷`, how they went. */
export const standstill: TypeRule = ({ trigger, span }, { form }) =>
  trigger?.row.id === 'talks-break' && LASTING.test(form.slice(trigger.span.end, span.end)) ? 'other' : null;

const COURSE = triggerIds('talks-open', 'talks-close', 'talks-break');

/** What may stand between what begins and its beginning: `起義[於焉]展開`. */
const SOON = words('^(?:於焉|遂|旋即|隨即|隨後|正式|終於|宣告|也|便|就|再度|如期){0,2}$');

const OPERATION = words('^[^，]{0,10}行動$');

const FORCES = words('[軍隊](?:方|隊)?[^，]{0,4}$');

/** `第二次起義於焉展開`: what begins or ends is no talks where something else is named as its subject. Counter-example: `談判於焉展開`. */
export const begun: TypeRule = ({ span, trigger, triggers }, { form }) => {
  if (!trigger || !COURSE.has(trigger.row.id)) return null;
  const subject = triggers.find(
    (hit) =>
      hit.row.pos === 'noun' &&
      hit.span.end <= trigger.span.start &&
      SOON.test(form.slice(hit.span.end, trigger.span.start)),
  );
  if (subject) return subject.row.type;
  const isOperation =
    OPERATION.test(form.slice(trigger.span.end, span.end)) &&
    FORCES.test(form.slice(span.start, trigger.span.start));
  return isOperation ? 'conflict' : null;
};

/** What is held that is no talks and has no event word of its own. */
const CEREMONY = words(
  '典禮|儀式|試運行|試車|{elections}|直選|公投|葬禮|國葬|慶典|閱兵|運動會|比賽|球賽|展覽',
);

/** `舉行動土典禮`, `試運行訂於5月25日舉行`: what is held gives the kind. Counter-example: `舉行簽字會議`. */
export const held: TypeRule = ({ span, trigger }, { form }) =>
  trigger?.row.id === 'talks-held' && CEREMONY.test(form.slice(span.start, span.end)) ? 'other' : null;

const ATTENDING = triggerIds('attend-summit', 'attend-talks');
const GOING = words('(?:赴|前往|飛往|飛抵|抵達)[^，]{1,12}$');

/** `赴伊斯蘭馬巴德出席高峰會`: who goes somewhere to attend travels. Counter-example: `在華盛頓出席會議`. */
export const attendsAbroad: TypeRule = ({ span, trigger }, { form }) =>
  ATTENDING.has(trigger?.row.id ?? '') && GOING.test(form.slice(span.start, trigger?.span.start))
    ? 'visit'
    : null;
