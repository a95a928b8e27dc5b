import type { MentionDraft } from '@/lib/schema/annotation';
import type { EventType } from '@/lib/schema/vocabulary';
import type { Lexicon } from '../lexicon/lexicon';

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
const LEAD =
  /^(?:[，、。；：\s]|而且|並且|但是|不過|因此|於是|其次|此外|另外|隨後|隨即|同時|事實上|雖然|儘管|由於|以及|甚至|終於|以來|[而但並且又更亦也及即則從自於在到至了])+/;
const LONGEST = 32;

/** The Chinese title: the words of the clause without its date and its joining words, cut where they grow long. */
export function chineseTitle(words: string, dateText: string): string {
  let title = dateText === '' ? words : words.replace(dateText, '');
  for (let before = ''; before !== title; ) {
    before = title;
    title = title.replace(LEAD, '');
  }
  title = title.replace(/[，、。；：！？\s]+$/, '');
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1)}…`;
}

/** The English title, composed from the event's parts through the lexicon; its kind and its parties where a part is unknown. */
export function englishTitle(draft: MentionDraft, lexicon: Lexicon): string {
  const nameOf = (id: string): string | undefined => englishName(id, lexicon);
  if (draft.conferenceId !== null && draft.round !== null) {
    const conference = lexicon.conferences.find(({ id }) => id === draft.conferenceId);
    if (conference)
      return `${ORDINALS[draft.round] ?? `No. ${draft.round}`} ${conference.unit_en} of ${named(conference)}`;
  }
  const trigger = lexicon.triggers.find(({ id }) => id === draft.triggerId);
  const parties = draft.parties.flatMap((id) => nameOf(id) ?? []);
  const fallback = parties.length > 0 ? `${KIND[draft.type]}: ${list(parties)}` : KIND[draft.type];
  if (!trigger) return fallback;
  const treaty = lexicon.treaties.find(({ id }) => id === draft.treatyId);
  const place = lexicon.places.find(({ id }) => id === draft.placeId);
  const agents = draft.participants
    .filter(({ role }) => role !== 'object')
    .flatMap(({ entityId }) => nameOf(entityId) ?? []);
  const objects = draft.participants
    .filter(({ role }) => role === 'object')
    .flatMap(({ entityId }) => nameOf(entityId) ?? []);
  const all = agents.length > 0 ? agents : parties;
  const slots: Readonly<Record<string, string | undefined>> = {
    'actor} and {object':
      trigger.symmetric && all.concat(objects).length > 1
        ? list([...new Set([...all, ...objects])])
        : undefined,
    actor: agents.length > 0 ? list(agents) : parties[0],
    object: objects.length > 0 ? list(objects) : parties.find((name) => !agents.includes(name)),
    treaty: treaty && named(treaty),
    place: place?.en ?? objects[0],
  };
  return filled(trigger.en, slots) ?? filled(trigger.en_bare, slots) ?? fallback;
}

function filled(template: string, slots: Readonly<Record<string, string | undefined>>): string | null {
  let missing = false;
  const out = template.replace(/\{([^{}]+(?:\} and \{[^{}]+)?)\}/g, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) missing = true;
    return value ?? '';
  });
  return missing ? null : out.charAt(0).toUpperCase() + out.slice(1);
}

function englishName(id: string, lexicon: Lexicon): string | undefined {
  const found =
    lexicon.countries.find(({ code }) => code === id) ??
    lexicon.organisations.find(({ code }) => code === id) ??
    lexicon.persons.find((row) => row.id === id);
  if (!found) return undefined;
  return 'article' in found ? named(found) : found.en;
}

function named({ article, en }: { readonly article: string; readonly en: string }): string {
  return article ? `${article} ${en}` : en;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
