import type { MentionDraft } from '@/lib/schema/annotation';
import { type EventStatus, type EventType, type Modality, SPEECH } from '@/lib/schema/vocabulary';
import { list } from '../../../en/titles/grammar';
import { inflected, type VerbGroup } from '../../../en/titles/inflect';
import type { Noun } from '../../../en/titles/noun';
import { type ReadClause, sentenceOf } from './clause';
import type { ToldClause } from './told-clause';

const LONGEST = 170;
/** Kinds that tell what is said or found: whether it is so is not for the title's verb to say. */
const SAID = new Set<EventType>([...SPEECH, 'intelligence']);

/**
 * The English title that says what a clause says: subject, verb and complement; null where it grows too long.
 * @param status planned acts "plan to" or "are to", those only told of "reportedly"
 */
export function clauseTitle(
  { clause, subject, actors }: ToldClause,
  { type, modality }: MentionDraft,
  status: EventStatus,
): string | null {
  if (type === 'demand' && clause.group.modal === 'must') return demanded(clause, subject, actors);
  const isSaid = SAID.has(type) && status !== 'planned' && status !== 'denied';
  const group = isSaid ? clause.group : inStatus(clause.group, subject, status, modality);
  const title = sentenceOf(subject, { ...clause, group });
  return title !== null && title.length <= LONGEST ? title.replace(' to go to ', ' to ') : null;
}

/** `但美國必須提供電力`, said by another, is his demand. */
function demanded(clause: ReadClause, subject: Noun, actors: readonly string[]): string | null {
  const asked = inflected({ ...clause.group, modal: '' }, 'base');
  if (actors.length === 0 || actors.includes(subject.en) || asked === null) return null;
  return `${list(actors)} ${actors.length > 1 ? 'demand' : 'demands'} that ${subject.en} ${asked}`;
}

const SPEAKING =
  /^(?:say|tell|allege|claim|disclose|admit|acknowledge|accuse|announce|warn|report|believe|deny|be rumoured)$/;
const AHEAD =
  /^(?:plan|intend|consider|hope|threaten|prepare|offer|seek|want|vow|pledge|promise|propose|agree|refuse|try|decide|demand|urge|ask|cancel|postpone|suspend|stop|call|deny|reject|oppose|say|announce|warn|believe|be)$/;

/** A plan that is only told of is "reportedly" a plan: `外傳俄羅斯有意主辦高峰會`. */
function inStatus(group: VerbGroup, subject: Noun, status: EventStatus, modality: Modality): VerbGroup {
  const isPlanTold = (status === 'claimed' || status === 'denied') && modality === 'planned';
  return withStatus(isPlanTold ? withStatus(group, subject, 'planned') : group, subject, status);
}

/** What lies ahead "is to" be, what is only told of is "reportedly" so. */
function withStatus(group: VerbGroup, { kind }: Noun, status: EventStatus): VerbGroup {
  if ((status === 'claimed' || status === 'denied') && !SPEAKING.test(group.bases[0] ?? ''))
    return { ...group, adverb: `reportedly${group.adverb === '' ? '' : ` ${group.adverb}`}` };
  if (
    status !== 'planned' ||
    group.modal !== '' ||
    group.isNegated ||
    AHEAD.test(group.bases[0] ?? '') ||
    (/ to /.test(` ${group.rest}`) && group.bases[0] === 'be')
  )
    return group;
  const verb = `${group.adverb === '' ? '' : `${group.adverb} `}${group.bases.join(` ${group.joint} `)}`;
  const rest = `to ${verb}${group.rest === '' ? '' : ` ${group.rest}`}`;
  return { ...group, adverb: '', tense: 'present', bases: [kind === 'actor' ? 'plan' : 'be'], rest };
}
