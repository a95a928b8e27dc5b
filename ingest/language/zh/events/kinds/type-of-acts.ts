import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import type { TypeRule } from './type-rule';

const SITES = words('核|設施|武器|化武|工廠');

const GOING_THERE = triggerIds('tour', 'arrive', 'go-to');

const INSPECTORS = words('(?:視察|查核|檢查|監督|核查)(?:人員|小組|團|員)');

const LOOKING = words('視察|查核|檢查|核查|勘查');

/** `IAEA 秘書長赴納坦茲視察`: who looks at weapons and plants inspects them. Counter-example: `參觀古蹟`. */
export const inspection: TypeRule = ({ trigger, names, span }, { form }) => {
  if (!trigger || !GOING_THERE.has(trigger.row.id)) return null;
  const inspects = names.some(({ parties }) => parties.includes('IAEA'));
  if (trigger.row.id !== 'tour')
    return INSPECTORS.test(form.slice(span.start, trigger.span.start)) ||
      (inspects && LOOKING.test(form.slice(trigger.span.end, span.end)))
      ? 'inspection'
      : null;
  return inspects || SITES.test(form.slice(trigger.span.end, span.end)) ? 'inspection' : null;
};

const LONGEST_SENTENCE = 60;

/** `赴納坦茲視察，發現離心機`; `檢查人員發現`: what inspectors find is found by inspecting. Counter-example: `衛星發現`. */
export const foundByInspection: TypeRule = ({ trigger, span }, { form }) => {
  if (trigger?.row.id !== 'intelligence-find') return null;
  const told = form.slice(Math.max(0, trigger.span.start - LONGEST_SENTENCE), trigger.span.start);
  const sentence = told.slice(told.lastIndexOf('。') + 1);
  const own = form.slice(span.start, trigger.span.start);
  return INSPECTORS.test(own) || (own.length < 4 && LOOKING.test(sentence)) ? 'inspection' : null;
};

const NUCLEAR = words('核|原子|反應|濃縮|重水|離心|[鈾鈽]|輕水|飛彈|導彈');

/** `京義線的連接工程動工`: what is built is a weapons programme only where something of the kind is. */
export const peacefulBuilding: TypeRule = ({ trigger, reach }, { form }) =>
  trigger?.row.id === 'build-nuclear' && !NUCLEAR.test(form.slice(reach.start, reach.end)) ? 'other' : null;

const BLOWN_UP = words('炸毀|炸掉|爆破|拆毀');

const OWN_SITE = words('冷卻塔|反應[爐器堆]|核設施|核子設施|試驗場|試爆場|坑道|離心機|飛彈|導彈');

/** `北韓炸毀寧邊冷卻塔`: who blows up a site of its own disarms. Counter-example: `以色列炸毀伊拉克反應爐`. */
export const ownDemolition: TypeRule = ({ span, trigger, names }, { form }) => {
  if (trigger?.row.id !== 'bomb' || !BLOWN_UP.test(form.slice(trigger.span.start, trigger.span.end)))
    return null;
  const owners = new Set(names.flatMap(({ kind, parties }) => (kind === 'organisation' ? [] : parties)));
  return owners.size === 1 && OWN_SITE.test(form.slice(span.start, span.end)) ? 'weapons-programme' : null;
};

const GUNMEN = words('(?:槍手|武裝[分份]子|恐怖[分份]子|激進[分份]子|極端[分份]子|歹徒|暴徒)[^，]{0,16}$');

/** `五名槍手闖入國會開火`: who is no army wages no war. Counter-example: `警備艇突襲海軍高速艇`. */
export const gunmen: TypeRule = ({ span, trigger }, { form }) =>
  trigger?.row.type === 'conflict' && GUNMEN.test(form.slice(span.start, trigger.span.start))
    ? 'incident'
    : null;

/** `險些開戰`: what nearly came to a war is a crisis. */
export const nearlyWar: TypeRule = ({ trigger, cues }) =>
  trigger?.row.type === 'conflict' && cues.has('counterfactual') ? 'incident' : null;

const DRAWN_BACK = triggerIds('withdraw-troops', 'withdraw-weapons');

const ANNOUNCED = words('(?:宣布|宣佈|宣告|決定)[^，]{0,10}(?:撤|削減|裁減)');

/** `宣布自國際邊界撤軍`: what is decided is not yet done. Counter-example: `完成撤軍`. */
export const announcedRetreat: TypeRule = ({ span, trigger, triggers }, { form }) => {
  const drawn = triggers.find(({ row }) => DRAWN_BACK.has(row.id));
  if (!drawn || (trigger !== drawn && trigger?.row.id !== 'announce')) return null;
  return ANNOUNCED.test(form.slice(span.start, drawn.span.end)) ? 'statement' : null;
};

const BY_ANNOUNCING = words('^(?:宣布|宣佈|宣告)');

/** `宣布放棄核武`: of arms what is announced is said, not yet done. Counter-example: `宣布退出條約`, which is done by announcing it. */
export const announcedOfArms: TypeRule = ({ trigger }, { form }) =>
  trigger?.row.type === 'weapons-programme' &&
  BY_ANNOUNCING.test(form.slice(trigger.span.start, trigger.span.end))
    ? 'statement'
    : null;
