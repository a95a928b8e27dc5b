import type { EventType } from '@/lib/schema/vocabulary';
import { matchForm } from '@/lib/text/match-form';
import type { TreatyRow } from '../lexicon/lexicon';
import { isTalkOfRound } from './clause-shape';
import type { AnnotatedDocument } from './context';
import type { ClauseReading } from './reading';
import { obligation } from './type-of-obligation';
import { begun, held, meetingOfPersons } from './type-of-talks';
import type { TypeRule } from './type-rule';

/** Bodies whose views are intelligence. */
const SERVICES = new RegExp(matchForm('情報|諜報|中情局|間諜|偵察機構'));

/** Who signs a treaty that is open to all states accedes to it. Counter-examples: it is adopted, prolonged. */
const accession: TypeRule = ({ trigger }, _, treaty) => {
  const isOpen = treaty?.kind === 'treaty' && treaty.parties.length === 0;
  return trigger?.row.id === 'sign' && isOpen ? 'accession' : null;
};

/** `情報機關研判`: what a service says of others. */
const intelligence: TypeRule = ({ span, trigger }, { form }) => {
  if (!trigger || (trigger.row.type !== 'statement' && trigger.row.id !== 'doubt')) return null;
  return SERVICES.test(form.slice(span.start, trigger.span.start)) ? 'intelligence' : null;
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
