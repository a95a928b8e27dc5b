import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import type { TypeRule } from './type-rule';

const SUMMONED = words('{summoning}');
const ENVOY = words('^[^，。；]{0,14}{envoys}');
/** What he is told, in the next clause: `召見日本大使，提出抗議`. */
const TOLD_DEMAND = words('^[^，。；]{0,16}，[^。；]{0,12}?{urged}');
const TOLD = words('^[^，。；]{0,16}，[^。；]{0,12}?{heard}');

/** `召見日本大使，提出抗議`: an envoy is summoned to be told something. Counter-example: `召見日本大使，雙方交談甚歡`. */
export const envoySummoned: TypeRule = ({ trigger }, { form }) => {
  if (trigger?.row.id !== 'meet' || !SUMMONED.test(form.slice(trigger.span.start, trigger.span.end)))
    return null;
  const after = form.slice(trigger.span.end, trigger.span.end + 40);
  if (!ENVOY.test(after)) return null;
  if (TOLD_DEMAND.test(after)) return 'demand';
  return TOLD.test(after) ? 'statement' : null;
};

const MOURNING = words('{mourning}');
const GOING = words('(?:{going-there}|(?:到|至|赴)[^，]{2,14})[^，]{0,14}$');

/** `前往大使館弔唁`: who goes to mourn makes a visit. Counter-example: `致電弔唁`. */
export const goesToMourn: TypeRule = ({ span, trigger }, { form }) =>
  trigger?.row.id === 'condole' &&
  MOURNING.test(form.slice(trigger.span.start, trigger.span.end)) &&
  GOING.test(form.slice(span.start, trigger.span.start))
    ? 'visit'
    : null;

const PEOPLE = words('{driving-out}[^，]*{driven-out}|{driven-out}[^，]*{driving-out}');
const ENVOYS = words('{diplomats}');
const EXPELLING = triggerIds('break-relations');

/** `將數萬名居民驅逐出境`: people who are no envoys are driven out by a policy. Counter-example: `將兩名外交官驅逐出境`. */
export const peopleExpelled: TypeRule = ({ span, trigger }, { form }) => {
  const said = form.slice(span.start, span.end);
  return trigger && EXPELLING.has(trigger.row.id) && PEOPLE.test(said) && !ENVOYS.test(said)
    ? 'policy'
    : null;
};

const NOTIFYING = words('{notifying}');
const BROKEN = words('^[^。；]{0,16}(?:{broken-off}|{ending}[^，。；]{0,6}{ties})');
const TELLING = triggerIds('say', 'notify');

/** `通知我國，自即日起終止外交關係`: ties are broken by saying so. Counter-example: `通知我國，將派員訪問`. */
export const tiesEnded: TypeRule = ({ trigger }, { form }) =>
  trigger &&
  TELLING.has(trigger.row.id) &&
  NOTIFYING.test(form.slice(trigger.span.start, trigger.span.end)) &&
  BROKEN.test(form.slice(trigger.span.end, trigger.span.end + 40))
    ? 'diplomatic-relations'
    : null;
