import type { NameHit } from '@/lib/schema/annotation';
import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import type { NamedKind, TypeRule } from './type-rule';

/** Who signs or ratifies a treaty that is open to all states accedes to it. Counter-examples: it is adopted, prolonged; a treaty of two is ratified. */
export const accession: TypeRule = ({ trigger }, _, treaty) => {
  if (!treaty || (treaty.kind !== 'treaty' && treaty.kind !== 'agreement')) return null;
  const isOpen = treaty.kind === 'treaty' && treaty.parties.length === 0;
  if (trigger?.row.id === 'sign') return isOpen ? 'accession' : null;
  return trigger?.row.id === 'ratify' && !isOpen ? 'agreement' : null;
};

const ASSEMBLY = words('(?:聯合國|聯大|大會)[^，]{0,12}$');

/** `聯合國大會通過「全面禁止核子試爆條約」`: who opens a treaty to all states joins none. */
export const openedTreaty: TypeRule = ({ span, trigger }, { form }) =>
  trigger?.row.id === 'ratify' && ASSEMBLY.test(form.slice(span.start, trigger.span.start))
    ? 'agreement'
    : null;

/** What takes effect, as the words before it name it; a paper where they name nothing else. */
export const IN_FORCE: readonly NamedKind[] = [
  { id: 'leaving', named: words('退約|退出'), type: 'withdrawal' },
  { id: 'sanction', named: words('制裁|禁運|禁令|封鎖'), type: 'sanction' },
  { id: 'flight', named: words('包機|航班|班機'), type: 'other' },
  {
    id: 'policy',
    named: words('(?<![說方無合])法(?:案|律|令)?[^，]{0,6}$|直航|通郵|通航|措施|政策|新制|規定'),
    type: 'policy',
  },
];

/** `7月1日起實施` has no subject of its own: what it is stands in the clause before. */
const DATE_ALONE = 9;
const SENTENCE = 40;

/** `條約正式生效`: part of the agreement. Counter-examples: `禁令生效`, `直航同步實施`. */
export const inForce: TypeRule = ({ reach, span, trigger }, { form }) => {
  if (trigger?.row.id !== 'take-effect') return null;
  const hasSubject = trigger.span.start - span.start > DATE_ALONE;
  const from = hasSubject ? reach.start : Math.max(0, span.start - SENTENCE);
  const before = (
    form
      .slice(from, trigger.span.start)
      .split(/[。！？；]/)
      .at(-1) ?? ''
  ).replace(/，$/, '');
  return IN_FORCE.find(({ named }) => named.test(before))?.type ?? 'agreement';
};

/** What a resolution does, as the rest of its sentence says. */
export const RESOLVES: readonly NamedKind[] = [
  { id: 'chair-statement', named: words('[席聞體]聲明'), type: 'statement' },
  { id: 'sanction', named: words('制裁|禁運|禁止|凍結[^，。；]*資產|斷絕'), type: 'sanction' },
  { id: 'demand', named: words('{urging}|敦促|責成|促請|限[^，。；]{1,12}(?:前|內)|命令'), type: 'demand' },
  { id: 'regret', named: words('譴責|遺憾|關切'), type: 'statement' },
];

/** `安理會決議制裁`: decided by the body that passes resolutions. */
const isDecided = (id: string, names: readonly NameHit[]): boolean =>
  id === 'decide' && names.some(({ parties }) => parties.includes('UN'));

const REST = /^[^。！？；]{0,80}/;

/** `安理會通過決議，要求停火`: a resolution is what it does, as the text tells it or as its number tells. */
export const resolution: TypeRule = ({ span, trigger, names }, { form }, treaty) => {
  if (!trigger || !(trigger.row.id === 'pass-resolution' || isDecided(trigger.row.id, names))) return null;
  const rest = REST.exec(form.slice(span.start))?.[0] ?? '';
  return RESOLVES.find(({ named }) => named.test(rest))?.type ?? treaty?.adopting ?? null;
};

const WORKS = words(
  '^」?(?:[（(][^）)]{1,12}[）)])?(?:遂|才|乃|亦|也|則|{first-time})?(?:使|讓|令|規定|確立|明定|迫使)',
);

/** `開羅協定使加薩先行自治`: what an agreement brings about is told of the agreement. */
export const workingPaper: TypeRule = ({ names, reach }, { form }) =>
  names.some(({ kind, span }) => kind === 'treaty' && WORKS.test(form.slice(span.end, reach.end)))
    ? 'agreement'
    : null;

const JOINT_PAPER = words('共同文件|(?:共同|聯合)聲明|聯合公報|共同宣言');

const PUTTING_OUT = triggerIds('joint-statement', 'announce', 'make-statement');

/** `六國發表共同聲明`: a paper of many is agreed. Counter-examples: `兩人發表聯合聲明`; `宣讀共同文件`. */
export const paperOfMany: TypeRule = ({ trigger, names, reach }, { form }) => {
  if (!trigger || !PUTTING_OUT.has(trigger.row.id)) return null;
  const states = new Set(names.flatMap(({ kind, parties }) => (kind === 'person' ? [] : parties)));
  return states.size > 2 && JOINT_PAPER.test(form.slice(reach.start, reach.end)) ? 'agreement' : null;
};
