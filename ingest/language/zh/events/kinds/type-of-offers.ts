import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import type { TypeRule } from './type-rule';

const ASSURING = words('^{word-given}$');
const NOT_ALONE = words('{together}');

/** `佛斯特保證不試爆`: what one gives his word for is said by him alone. Counter-examples: `獲得保證`, `雙方保證`. */
export const assurance: TypeRule = ({ span, trigger, triggers }, { form }) =>
  trigger?.row.id === 'promise' &&
  ASSURING.test(form.slice(trigger.span.start, trigger.span.end)) &&
  !NOT_ALONE.test(form.slice(span.start, trigger.span.start)) &&
  !triggers.some(({ row }) => row.type === 'aid')
    ? 'statement'
    : null;

const SAYING = triggerIds('say', 'willing', 'write-letter', 'offer');
const BARGAIN = words('願意?以[^。；]{2,24}{bargained}');

/** `表示願以撤軍換取和平`: who names what he gives and wants for it makes an offer. Counter-example: `表示願意撤軍`. */
export const bargain: TypeRule = ({ span, trigger }, { form }) =>
  trigger && SAYING.has(trigger.row.id) && BARGAIN.test(form.slice(span.start, span.end)) ? 'proposal' : null;

const OFFICE = words('^了?[^，。；]{0,14}{office-of-state}');
const NO_OFFICE = words('{no-office}');

/** `美國成立原子能委員會`: an office that a state sets up is its policy. Counter-example: `巴勒斯坦解放組織成立`. */
export const officeFounded: TypeRule = ({ span, trigger, names }, { form }) => {
  if (trigger?.row.id !== 'found') return null;
  const states = names.filter(
    ({ kind, span: at }) =>
      (kind === 'state' || kind === 'person' || kind === 'organisation') && at.end <= trigger.span.start,
  );
  if (states.length !== 1) return null;
  const rest = form.slice(trigger.parts[0]?.end ?? trigger.span.end, span.end);
  return OFFICE.test(rest) && !NO_OFFICE.test(rest) ? 'policy' : null;
};

const ENDING = words('{ending}[^，。；]{0,30}{paper-ended}');

/** `宣布廢除1975年簽訂的協議`: a treaty is left by saying so. Counter-example: `宣布廢除死刑`. */
export const announcedEnd: TypeRule = ({ trigger }, { form }) =>
  trigger?.row.id === 'announce' && ENDING.test(form.slice(trigger.span.start, trigger.span.start + 40))
    ? 'withdrawal'
    : null;

const CONFIRMED = words('{confirmed}');
const INSPECTORS = words('{inspectors}(?:小?組|人?員|團)[^，]{0,8}$');

/** `調查組證實使用化學武器`: what inspectors confirm they found by inspecting. Counter-example: `外交部證實`. */
export const confirmedByInspection: TypeRule = ({ span, trigger, names }, { form }) => {
  if (trigger?.row.id !== 'admit' || !CONFIRMED.test(form.slice(trigger.span.start, trigger.span.end)))
    return null;
  const before = form.slice(span.start, trigger.span.start);
  const inspects = names.some(
    ({ parties, span: at }) => parties.includes('IAEA') && at.end <= trigger.span.start,
  );
  return INSPECTORS.test(before) || inspects ? 'inspection' : null;
};

const ENDED_TOGETHER = words('{both-sides}|與|和');
const COOPERATION = words('{common-work}');

/** `終止雙方合作計畫`: what ends is common work, nobody is punished. Counter-example: `終止經濟援助`. */
export const cooperationEnded: TypeRule = ({ span, trigger }, { form }) => {
  if (trigger?.row.id !== 'stop-aid') return null;
  const said = form.slice(span.start, span.end);
  return COOPERATION.test(said) && ENDED_TOGETHER.test(said) ? 'policy' : null;
};
