import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import type { TypeRule } from './type-rule';

const COURT = words('{court}[^，對向]{0,14}$');
const RULING = words('{ruling}');

/** `仲裁庭公布裁決`, `最高法院駁回上訴`: what a court does is no statement or demand of a state. Counter-example: `法院大樓遭攻擊`. */
export const court: TypeRule = ({ span, trigger }, { form }) =>
  trigger &&
  COURT.test(form.slice(span.start, trigger.span.start)) &&
  RULING.test(form.slice(trigger.span.start, span.end))
    ? 'other'
    : null;

const MEASURING = triggerIds('intelligence-find', 'intelligence-assess');
const QUAKES = triggerIds('earthquake', 'disaster');

/** `氣象廳偵測到人工地震`: what was measured is what happened. Counter-example: `衛星偵測到車輛`. */
export const quakeMeasured: TypeRule = ({ trigger, triggers }) =>
  trigger && MEASURING.has(trigger.row.id) && triggers.some(({ row }) => QUAKES.has(row.id))
    ? 'incident'
    : null;

const PROMISING = triggerIds('announce', 'promise', 'agree-to', 'decide', 'willing');
const GIVING = triggerIds('give-aid', 'deliver-supplies', 'aid-noun');
/** What is not given, or only for something else. */
const NOT_GIVEN = words('{not-given}');
const LONGEST_GIFT = 24;

/** `宣布捐助一億元`, `承諾提供貸款`: aid that is promised is aid. Counter-example: `同意凍結計畫，以換取援助`. */
export const promisedAid: TypeRule = ({ span, trigger, triggers }, { form }) => {
  if (!trigger || !PROMISING.has(trigger.row.id)) return null;
  const gift = triggers.find(
    (hit) => hit.span.start >= trigger.span.end && hit.span.start - trigger.span.end <= LONGEST_GIFT,
  );
  if (!gift || !GIVING.has(gift.row.id)) return null;
  return NOT_GIVEN.test(form.slice(trigger.span.start, span.end)) ? null : 'aid';
};

const SUMMONING = words('{summoning}');
const COMPLAINING = triggerIds('protest', 'demand', 'accuse', 'regret');

/** `召見大使提出抗議`: who is summoned to hear something hears it. Counter-example: `召見大使`. */
export const summons: TypeRule = ({ trigger, triggers, span }, { form }) => {
  if (trigger?.row.id !== 'meet' || !SUMMONING.test(form.slice(trigger.span.start, trigger.span.end)))
    return null;
  const said = triggers.filter(
    (hit) => hit.span.start >= trigger.span.end && hit.span.end <= span.end && COMPLAINING.has(hit.row.id),
  );
  return said.find(({ row }) => row.id === 'demand')?.row.type ?? said[0]?.row.type ?? null;
};

const LEAVING = triggerIds('leave', 'go-to', 'arrive', 'withdraw-staff');
const FORCES = words('{forces}[^，]{0,6}$');
const OUT = words('{leaving}');

/** `最後一批部隊離開越南`: forces that leave withdraw. Counter-example: `部隊抵達`. */
export const forcesLeave: TypeRule = ({ span, trigger }, { form }) =>
  trigger &&
  LEAVING.has(trigger.row.id) &&
  OUT.test(form.slice(trigger.span.start, trigger.span.end)) &&
  FORCES.test(form.slice(span.start, trigger.span.start))
    ? 'withdrawal'
    : null;

const INSPECTORS = words('{inspectors}(?:小?組|人?員|團)[^，]{0,6}$');

/** `檢查員離開北韓`: inspectors who come and go inspect. Counter-example: `外長離開北韓`. */
export const inspectorsMove: TypeRule = ({ span, trigger }, { form }) =>
  trigger && LEAVING.has(trigger.row.id) && INSPECTORS.test(form.slice(span.start, trigger.span.start))
    ? 'inspection'
    : null;
