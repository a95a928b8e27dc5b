import type { MentionDraft } from '@/lib/schema/annotation';
import type { EventType } from '@/lib/schema/vocabulary';
import type { Lexicon } from '../lexicon/lexicon';
import { rowOf } from '../lexicon/row-of';

/** English names of the kinds, for titles of which nothing better is known. */
const KIND: Readonly<Record<EventType, string>> = {
  accession: 'Accession',
  withdrawal: 'Withdrawal',
  agreement: 'Agreement',
  talks: 'Talks',
  meeting: 'Meeting',
  visit: 'Visit',
  statement: 'Statement',
  demand: 'Demand',
  proposal: 'Proposal',
  denial: 'Denial',
  threat: 'Threat',
  'weapons-programme': 'Weapons programme',
  'weapons-test': 'Weapons test',
  inspection: 'Inspection',
  sanction: 'Sanction',
  aid: 'Aid',
  incident: 'Incident',
  conflict: 'Conflict',
  'diplomatic-relations': 'Diplomatic relations',
  policy: 'Policy',
  intelligence: 'Intelligence',
  exercise: 'Exercise',
  other: 'Event',
};

const ORDINALS = [
  '',
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
];
const MOST_NAMES = 4;

/** The English title, composed from the event's parts through the lexicon; its kind and its parties where a part is unknown. */
export function englishTitle(draft: MentionDraft, lexicon: Lexicon): string {
  const round = roundTitle(draft, lexicon);
  if (round) return round;
  const nameOf = (id: string): string | undefined => englishName(id, lexicon);
  const parties = draft.parties.flatMap((id) => nameOf(id) ?? []);
  const fallback = parties.length > 0 ? `${KIND[draft.type]}: ${list(parties)}` : KIND[draft.type];
  const trigger = rowOf(lexicon.triggers, draft.triggerId);
  if (!trigger) return fallback;
  const treaty = rowOf(lexicon.treaties, draft.treatyId);
  const place = rowOf(lexicon.places, draft.placeId);
  const agents = namesOf(draft, lexicon, (role) => role !== 'object');
  const objects = namesOf(draft, lexicon, (role) => role === 'object').filter(
    (name) => !agents.includes(name),
  );
  const first = agents.length > 0 ? agents : parties.slice(0, 1);
  const everyone = [...new Set([...first, ...objects])];
  const slots: Slots = {
    'actor} and {object': trigger.symmetric && everyone.length > 1 ? list(everyone) : undefined,
    actor: first.length > 0 ? list(trigger.symmetric ? everyone : first) : undefined,
    object: objects.length > 0 ? list(objects) : parties.find((name) => !first.includes(name)),
    treaty: treaty && named(treaty),
    place: place?.en ?? objects[0],
  };
  const isPlural = (trigger.symmetric ? everyone : first).length > 1;
  return filled(trigger.en, slots, isPlural) ?? filled(trigger.en_bare, slots, isPlural) ?? fallback;
}

type Slots = Readonly<Record<string, string | undefined>>;
type Role = MentionDraft['participants'][number]['role'];

function roundTitle({ conferenceId, round }: MentionDraft, lexicon: Lexicon): string | null {
  const conference = rowOf(lexicon.conferences, conferenceId);
  if (!conference || round === null) return null;
  return `${ORDINALS[round] ?? `No. ${round}`} ${conference.unit_en} of ${named(conference)}`;
}

/** The participants' names; a person stands for the state and the bodies that the text names with the person. */
function namesOf(
  { participants }: MentionDraft,
  lexicon: Lexicon,
  isWanted: (role: Role) => boolean,
): string[] {
  const ids = participants.filter(({ role }) => isWanted(role)).map(({ entityId }) => entityId);
  const persons = ids.flatMap((id) => rowOf(lexicon.persons, id) ?? []);
  const owned = (id: string): boolean => {
    const state = rowOf(lexicon.organisations, id)?.country || id;
    return persons.some(({ id: person, country }) => person !== id && country === state);
  };
  return ids.filter((id) => !owned(id)).flatMap((id) => englishName(id, lexicon) ?? []);
}

function filled(template: string, slots: Slots, isPlural: boolean): string | null {
  let missing = false;
  const agreed = isPlural
    ? template.replace(/^(\{actor\}) (\w+)/, (_, slot, verb) => `${slot} ${baseForm(verb)}`)
    : template;
  const out = agreed.replace(/\{([^{}]+(?:\} and \{[^{}]+)?)\}/g, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) missing = true;
    return value ?? '';
  });
  return missing ? null : out.charAt(0).toUpperCase() + out.slice(1);
}

const IRREGULAR: Readonly<Record<string, string>> = { has: 'have', is: 'are', does: 'do', goes: 'go' };

/** The form of a verb that goes with more than one subject: signs → sign, carries → carry, launches → launch. */
function baseForm(verb: string): string {
  if (IRREGULAR[verb]) return IRREGULAR[verb];
  if (/[^aeiou]ies$/.test(verb)) return verb.replace(/ies$/, 'y');
  if (/(?:s|x|z|ch|sh)es$/.test(verb)) return verb.replace(/es$/, '');
  return verb.replace(/s$/, '');
}

function englishName(id: string, lexicon: Lexicon): string | undefined {
  const found =
    rowOf(lexicon.countries, id) ?? rowOf(lexicon.organisations, id) ?? rowOf(lexicon.persons, id);
  if (!found) return undefined;
  return 'article' in found ? named(found) : found.en;
}

function named({ article, en }: { readonly article: string; readonly en: string }): string {
  return article ? `${article} ${en}` : en;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
