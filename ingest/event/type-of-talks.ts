import type { EventType } from '@/lib/schema/vocabulary';
import { matchForm } from '@/lib/text/match-form';
import { isWithin } from '@/lib/text/trim';
import type { TypeRule } from './type-rule';

/** Talks that may be a meeting of two persons. */
const MEETINGS = new Set(['hold-talks', 'talks-noun', 'level-talks', 'talks-held']);

const TALKS = new RegExp(matchForm('會談|談判|磋商|協商|會商'));

const DELEGATES = new RegExp(matchForm('代表|團長|官員|外長|部長|特使|雙邊'));

/** States hold talks; when persons are named, it is their meeting, unless it is one of a named series: `舉行首次「辜汪會談」`. */
export const meetingOfPersons: TypeRule = ({ trigger, names, reach }, { form }) => {
  if (!trigger || names.some(({ kind, span }) => kind === 'conference' && isWithin(span, reach))) return null;
  const persons = names.some(({ kind, span }) => kind === 'person' && isWithin(span, reach));
  if (persons) return MEETINGS.has(trigger.row.id) ? 'meeting' : null;
  // Delegates who talk in the margins meet.
  const isTalks = trigger.row.id === 'meet' && TALKS.test(form.slice(trigger.span.start, trigger.span.end));
  return isTalks && !DELEGATES.test(form.slice(reach.start, reach.end)) ? 'talks' : null;
};

const COURSE = new Set(['talks-open', 'talks-close', 'talks-break']);

/** What may stand between what begins and its beginning: `起義[於焉]展開`. */
const SOON = new RegExp(matchForm('^(?:於焉|遂|旋即|隨即|隨後|正式|終於|宣告|也|便|就|再度|如期){0,2}$'));

const OPERATION = new RegExp(matchForm('^[^，]{0,10}行動$'));

const FORCES = new RegExp(matchForm('[軍隊](?:方|隊)?[^，]{0,4}$'));

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

/** What is held that is no talks. */
const HELD: readonly (readonly [words: RegExp, type: EventType])[] = [
  [new RegExp(matchForm('演習|操演|軍演')), 'exercise'],
  [new RegExp(matchForm('記者會|演說|演講')), 'statement'],
  [new RegExp(matchForm('遊行|示威|罷工')), 'incident'],
  [
    new RegExp(
      matchForm('典禮|儀式|試運行|試車|選舉|大選|直選|公投|葬禮|國葬|慶典|閱兵|運動會|比賽|球賽|展覽'),
    ),
    'other',
  ],
];

/** `舉行動土典禮`, `試運行訂於5月25日舉行`: what is held gives the kind. Counter-example: `舉行簽字會議`. */
export const held: TypeRule = ({ span, trigger }, { form }) => {
  if (trigger?.row.id !== 'talks-held') return null;
  const told = form.slice(span.start, span.end);
  return HELD.find(([words]) => words.test(told))?.[1] ?? null;
};
