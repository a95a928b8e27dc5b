import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import type { TypeRule } from './type-rule';

const STRIKING = triggerIds('kill', 'sink', 'terror-attack');
const DONE_TO = words('{struck}');
/** Who fights for a state, right before what he does: `日艦[在豐島海面]襲擊`. Counter-examples: `遭海軍擊沉`; `[槍手]襲擊軍營`. */
const FIGHTERS = words('(?:軍|艦|{fighters})(?:(?!遭|被)[^，]){0,16}$');
const SUFFERED = words('遭|被');
const NO_FIGHTERS = words('{no-fighters}|誤');

/** `美軍擊斃哈桑`, `日艦襲擊清軍艦船`: forces of a state that kill, sink and raid fight. Counter-example: `槍手襲擊美軍營區`. */
export const forcesStrike: TypeRule = ({ span, trigger }, { form }) => {
  if (!trigger || !STRIKING.has(trigger.row.id)) return null;
  const before = form.slice(span.start, trigger.span.start);
  const done = form.slice(trigger.span.start, trigger.span.end);
  const fights = FIGHTERS.test(before) && DONE_TO.test(done);
  return fights && !SUFFERED.test(done) && !NO_FIGHTERS.test(before) ? 'conflict' : null;
};

const ON_DUTY = words('{on-duty}');
const SOLDIERS = words('{soldiers}');

/** `副司令官當場殉職`: soldiers who die on duty fall. Counter-example: `消防員殉職`. */
export const soldiersFall: TypeRule = ({ span, trigger }, { form }) =>
  trigger?.row.id === 'casualties' &&
  ON_DUTY.test(form.slice(trigger.span.start, trigger.span.end)) &&
  SOLDIERS.test(form.slice(span.start, trigger.span.start))
    ? 'conflict'
    : null;

const GUARD = words('{on-guard}');

/** `海軍進入警戒`: to be on guard threatens nobody. Counter-example: `進入準戰時狀態`. */
export const onGuard: TypeRule = ({ trigger }, { form }) =>
  trigger?.row.id === 'mobilise' && GUARD.test(form.slice(trigger.span.start, trigger.span.end))
    ? 'policy'
    : null;

const PLAN = words('^[^，的]{0,3}{plan}');
const SETTLED = words('{settled}[^，]{0,8}$');

/** `批准核試爆計畫`: a test that is approved is not yet made. Counter-example: `進行核試爆`. */
export const testPlanned: TypeRule = ({ span, trigger }, { form }) =>
  trigger?.row.type === 'weapons-test' &&
  PLAN.test(form.slice(trigger.span.end, span.end)) &&
  SETTLED.test(form.slice(span.start, trigger.span.start))
    ? 'weapons-programme'
    : null;
