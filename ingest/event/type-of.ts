import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { EventType } from '@/lib/schema/vocabulary';
import { matchForm } from '@/lib/text/match-form';
import { isWithin } from '@/lib/text/trim';
import type { TreatyRow } from '../lexicon/lexicon';
import { isTalkOfRound } from './clause-shape';
import type { AnnotatedDocument } from './context';
import type { ClauseReading } from './reading';
import type { TriggerHit } from './triggers';

/** Talks that may be a meeting of two persons. */
const MEETINGS = new Set(['hold-talks', 'talks-noun', 'level-talks', 'talks-held']);

/** What another must do: `美國必須提供援助`. */
const OBLIGED = new RegExp(
  matchForm('^(?:卻|也|則|更|就|仍)?(?:必須|必需|應該|應當|應|須|須先|應先)(?!對|付|邀|允|用|急)'),
);
/** Behind a verb of wishing also what another is to do: `希望日本予以移厝`. */
const WISHED = new RegExp(
  matchForm(
    '^(?:以|必須|必需|應該|應當|應|須|予以|能夠|能|先|完全|全面|儘速|儘快|盡快|盡速|立即|放棄|停止|重返)',
  ),
);
const WISHING = new RegExp(matchForm('主張|希望|期待|盼|強調|重申|堅決|要'));
/** The number of an item. */
const LABEL = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)]?[、.．]?)/;
/** Bodies whose views are intelligence. */
const SERVICES = new RegExp(matchForm('情報|諜報|中情局|間諜|偵察機構'));

type TypeRule = (
  reading: ClauseReading,
  document: AnnotatedDocument,
  treaty: TreatyRow | null,
) => EventType | null;

const TALKS = new RegExp(matchForm('會談|談判|磋商|協商|會商'));
const DELEGATES = new RegExp(matchForm('代表|團長|官員|外長|部長|特使|雙邊'));

/** States hold talks; when persons are named, it is their meeting, unless it is one of a named series: `舉行首次「辜汪會談」`. */
const meetingOfPersons: TypeRule = ({ trigger, names, reach }, { form }) => {
  if (!trigger || names.some(({ kind, span }) => kind === 'conference' && isWithin(span, reach))) return null;
  const persons = names.some(({ kind, span }) => kind === 'person' && isWithin(span, reach));
  if (persons) return MEETINGS.has(trigger.row.id) ? 'meeting' : null;
  // Delegates who talk in the margins meet.
  const isTalks = trigger.row.id === 'meet' && TALKS.test(form.slice(trigger.span.start, trigger.span.end));
  return isTalks && !DELEGATES.test(form.slice(reach.start, reach.end)) ? 'talks' : null;
};

/** Who signs a treaty that is open to all states accedes to it. Counter-examples: it is adopted, prolonged. */
const accession: TypeRule = ({ trigger }, _, treaty) => {
  const isOpen = treaty?.kind === 'treaty' && treaty.parties.length === 0;
  return trigger?.row.id === 'sign' && isOpen ? 'accession' : null;
};

/**
 * `但美國必須提供電力`, `希望日本予以移厝`: who says what another must do demands it. Counter-example: `認為北韓應重返會談`, a view.
 * @param names the names in the words, in order
 */
export function obligationIn(
  form: string,
  span: Span,
  names: readonly NameHit[],
  trigger: TriggerHit | null,
): 'demand' | null {
  const behind = (name: NameHit): string => form.slice(name.span.end, span.end);
  const start = span.start + (LABEL.exec(form.slice(span.start, span.end))?.[0].length ?? 0);
  const states = names.filter(
    ({ kind, span: at }) => (kind === 'state' || kind === 'seat') && at.start >= span.start,
  );
  const head = states.find(({ span: at }) => at.start - start <= 1);
  if (head && OBLIGED.test(behind(head))) return 'demand';
  if (trigger?.row.type !== 'statement' || !WISHING.test(form.slice(trigger.span.start, trigger.span.end)))
    return null;
  const next = states.find(
    ({ span: at }) => at.start >= trigger.span.end && at.start - trigger.span.end <= 2,
  );
  return next && WISHED.test(behind(next)) ? 'demand' : null;
}

const obligation: TypeRule = ({ span, trigger, names }, { form }) => obligationIn(form, span, names, trigger);

/** `情報機關研判`: what a service says of others. */
const intelligence: TypeRule = ({ span, trigger }, { form }) => {
  if (!trigger || (trigger.row.type !== 'statement' && trigger.row.id !== 'doubt')) return null;
  return SERVICES.test(form.slice(span.start, trigger.span.start)) ? 'intelligence' : null;
};

const COURSE = new Set(['talks-open', 'talks-close', 'talks-break']);
/** What may stand between what begins and its beginning: `起義[於焉]展開`. */
const SOON = new RegExp(matchForm('^(?:於焉|遂|旋即|隨即|隨後|正式|終於|宣告|也|便|就|再度|如期){0,2}$'));
const OPERATION = new RegExp(matchForm('^[^，]{0,10}行動$'));
const FORCES = new RegExp(matchForm('[軍隊](?:方|隊)?[^，]{0,4}$'));

/** `第二次起義於焉展開`: what begins or ends is no talks where something else is named as its subject. Counter-example: `談判於焉展開`. */
const begun: TypeRule = ({ span, trigger, triggers }, { form }) => {
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
const held: TypeRule = ({ span, trigger }, { form }) => {
  if (trigger?.row.id !== 'talks-held') return null;
  const told = form.slice(span.start, span.end);
  return HELD.find(([words]) => words.test(told))?.[1] ?? null;
};

const SITES = new RegExp(matchForm('核|設施|武器|化武|工廠'));

const GOING_THERE = new Set(['tour', 'arrive', 'go-to']);
const INSPECTORS = new RegExp(matchForm('(?:視察|查核|檢查|監督|核查)(?:人員|小組|團|員)'));

/** `IAEA 秘書長赴納坦茲視察`: who looks at weapons and plants inspects them. Counter-example: `參觀古蹟`. */
const inspection: TypeRule = ({ trigger, names, span }, { form }) => {
  if (!trigger || !GOING_THERE.has(trigger.row.id)) return null;
  const inspects = names.some(({ parties }) => parties.includes('IAEA'));
  if (trigger.row.id !== 'tour')
    return INSPECTORS.test(form.slice(span.start, trigger.span.start)) ? 'inspection' : null;
  return inspects || SITES.test(form.slice(trigger.span.end, span.end)) ? 'inspection' : null;
};

const ACCUSING = new Set(['allege', 'accuse']);

/** `指稱伊朗正在興建濃縮工廠`: the programme, as a claim. Counter-example: `指責美國違反協議`. */
const allegedProgramme: TypeRule = ({ trigger, triggers }) =>
  trigger &&
  ACCUSING.has(trigger.row.id) &&
  triggers.some(({ row, span }) => row.type === 'weapons-programme' && span.start >= trigger.span.end)
    ? 'weapons-programme'
    : null;

/** What a resolution does, as the rest of its sentence says. */
const RESOLVES: readonly (readonly [words: RegExp, type: EventType])[] = [
  [new RegExp(matchForm('制裁|禁運|禁止|凍結[^，。；]*資產|斷絕')), 'sanction'],
  [new RegExp(matchForm('要求|呼籲|敦促|譴責|責成|促請|限[^，。；]{1,12}(?:前|內)|命令')), 'demand'],
];
const REST = /^[^。！？；]{0,80}/;

/** `安理會通過決議，要求停火`: a resolution is what it does. */
const resolution: TypeRule = ({ span, trigger }, { form }) => {
  if (trigger?.row.id !== 'pass-resolution') return null;
  const rest = REST.exec(form.slice(span.start))?.[0] ?? '';
  return RESOLVES.find(([words]) => words.test(rest))?.[1] ?? null;
};

const RULES: readonly TypeRule[] = [
  meetingOfPersons,
  accession,
  obligation,
  intelligence,
  begun,
  held,
  inspection,
  allegedProgramme,
  resolution,
];

/** The kind of what a clause tells: that of its trigger, but for the cases in which it depends on what stands beside it. */
export function typeOf(
  reading: ClauseReading,
  document: AnnotatedDocument,
  treaty: TreatyRow | null,
): EventType {
  if (!reading.trigger) return isTalkOfRound(reading, document) ? 'talks' : 'other';
  for (const rule of RULES) {
    const type = rule(reading, document, treaty);
    if (type) return type;
  }
  return reading.trigger.row.type;
}
