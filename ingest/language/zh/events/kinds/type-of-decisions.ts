import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import type { TypeRule } from './type-rule';

const DECIDED = words('(?:{decided})[^，]{0,8}$');
const CARRIED_OUT = triggerIds('deploy-missiles', 'found', 'acquire-weapons', 'missile-defence');

/** `北約決議部署飛彈`, `安理會決議設立部隊`: what is only decided is a policy. Counter-example: `部署飛彈`. */
export const decided: TypeRule = ({ span, trigger }, { form }) =>
  trigger && CARRIED_OUT.has(trigger.row.id) && DECIDED.test(form.slice(span.start, trigger.span.start))
    ? 'policy'
    : null;

const PAPER = words('{instrument}|公約|議定書|停[火戰]');

/** `條約將於2月屆滿`: the end of an agreement is part of it. Counter-example: `任期屆滿`. */
export const expired: TypeRule = ({ reach, trigger }, { form }, treaty) =>
  trigger?.row.id === 'expire' && (treaty !== null || PAPER.test(form.slice(reach.start, trigger.span.end)))
    ? 'agreement'
    : null;

const BOYCOTT = words('{staying-away}');
const TALKS = words('{talks}|{meeting}|{gathering}|[和復]談');

/** `抵制奧運`: who stays away from a feast leaves no talks. Counter-example: `抵制會談`. */
export const boycott: TypeRule = ({ span, trigger }, { form }) =>
  trigger?.row.id === 'quit-talks' &&
  BOYCOTT.test(form.slice(trigger.span.start, trigger.span.end)) &&
  !TALKS.test(form.slice(trigger.span.end, span.end))
    ? 'other'
    : null;

const LOOKING = words('{looking-round}');
const OF_WEAPONS = words('{of-weapons}|{inspectors}(?:小?組|人?員|團)');

/** `前往科威特視察駐軍`: a leader who looks at his troops makes a visit. Counter-example: `前往視察核設施`. */
export const plainTour: TypeRule = ({ reach, trigger, names }, { form }) =>
  trigger?.row.id === 'inspect' &&
  LOOKING.test(form.slice(trigger.span.start, trigger.span.end)) &&
  !names.some(({ parties }) => parties.includes('IAEA') || parties.includes('UN')) &&
  !OF_WEAPONS.test(form.slice(reach.start, reach.end))
    ? 'visit'
    : null;
