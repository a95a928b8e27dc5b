import type { EventType } from '@/lib/schema/vocabulary';
import type { TriggerHit } from '../../../../extract/clauses/triggers';
import { words } from '../../text/words';
import type { TypeRule } from './type-rule';

/** Bodies whose views are intelligence. */
const SERVICES = words('情報|諜報|中情局|間諜|偵察機構');

/** `情報機關研判`: what a service says of others. */
export const intelligence: TypeRule = ({ span, trigger }, { form }) => {
  if (!trigger || (trigger.row.type !== 'statement' && trigger.row.id !== 'doubt')) return null;
  return SERVICES.test(form.slice(span.start, trigger.span.start)) ? 'intelligence' : null;
};

/** Who is unclear about what he knows alleges; who is open about it accuses. */
const ALLEGING = words('指稱|指陳|一直|長期|始終|屢次');

/** `指稱伊朗正在興建濃縮工廠`: the programme, as a claim. Counter-examples: `指責美國違反協議`; `指控伊朗於庫姆附近興建`, an accusation of its day. */
export const allegedProgramme: TypeRule = ({ span, trigger, triggers }, { form }) => {
  if (trigger?.row.id !== 'allege' && trigger?.row.id !== 'accuse') return null;
  const said = form.slice(span.start, trigger.span.end);
  return ALLEGING.test(said) &&
    triggers.some(({ row, span: at }) => row.type === 'weapons-programme' && at.start >= trigger.span.end)
    ? 'weapons-programme'
    : null;
};

const INSISTING = words('^堅稱$');

const DENYING = words('沒有|未曾|並未|從未|毫不|絕無|並無|不曾|並非|無關|絕不');

/** `堅稱政府毫不知情`: who insists that something is not so denies it. Counter-example: `堅稱計畫純屬和平用途`. */
export const insistedDenial: TypeRule = ({ span, trigger }, { form }) =>
  trigger &&
  INSISTING.test(form.slice(trigger.span.start, trigger.span.end)) &&
  DENYING.test(form.slice(trigger.span.end, span.end))
    ? 'denial'
    : null;

const TOLD = words('^[^。；]{0,20}(?:遺憾|祝賀|恭賀|致賀|哀悼|慰問|抗議|感謝|道歉|致歉|聲明|譴責|支持|關切)');

/** `致電南方表示遺憾`: a message that says what is told is what it says. Counter-example: `轉達口信`. */
export const messageSays: TypeRule = ({ span, trigger }, { form }) =>
  trigger?.row.id === 'message' && TOLD.test(form.slice(trigger.span.end, span.end)) ? 'statement' : null;

const CONDITION = words('(?:若|{supposing}|倘|否則|除非)[^。！？；]{0,40}$');

const WOULD = words('[將會要]|考慮|不惜|恐');

const HARM = new Set<EventType>(['sanction', 'conflict']);

function harms({ row }: TriggerHit): boolean {
  return HARM.has(row.type) || row.id === 'refer-to-un';
}

/** `提出若不停止計畫，將考慮禁運`: who says what harm comes under a condition threatens. Counter-example: `表示，若停止，將提供援助`. */
export const saidHarm: TypeRule = ({ trigger, triggers, span }, { form }) => {
  if (!trigger || harms(trigger)) return null;
  const harm = triggers.find((hit) => hit.span.start >= trigger.span.end && harms(hit));
  if (!harm) return null;
  const before = form.slice(trigger.span.end, harm.span.start);
  return WOULD.test(before) && CONDITION.test(before) && harm.span.end <= span.end ? 'threat' : null;
};

/** `若不停止，美國將考慮禁運`: harm that comes only under a condition is a threat. Counter-example: `將實施禁運`, a plan. */
export const conditionalHarm: TypeRule = ({ span, trigger }, { form }) => {
  if (!trigger || !harms(trigger)) return null;
  const before = form.slice(Math.max(0, span.start - 60), trigger.span.start);
  const inClause = form.slice(span.start, trigger.span.start);
  return WOULD.test(inClause) && CONDITION.test(before) ? 'threat' : null;
};
