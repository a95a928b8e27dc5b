import type { EventType } from '@/lib/schema/vocabulary';

/** Kinds that belong together share a colour and an outline; the outline alone tells the families apart. */
export const FAMILIES = {
  talks: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
  accord:
    'M3.2 2h9.6A1.2 1.2 0 0 1 14 3.2v9.6a1.2 1.2 0 0 1-1.2 1.2H3.2A1.2 1.2 0 0 1 2 12.8V3.2A1.2 1.2 0 0 1 3.2 2z',
  rupture: 'M1 2.5h14L8 15z',
  words: 'M8 .8 15.2 8 8 15.2.8 8z',
  weapons: 'M8 1 15 13.5H1z',
  force: 'M8 .9l6.2 3.55v7.1L8 15.1l-6.2-3.55v-7.1z',
  aid: 'M5.6 1h4.8v4.6H15v4.8h-4.6V15H5.6v-4.6H1V5.6h4.6z',
  knowledge: 'M1 10.8a7 7 0 0 1 14 0z',
  other: 'M8 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8z',
} as const;
export type Family = keyof typeof FAMILIES;

/** How the outline is filled: this tells the kinds of one family apart, also without colour. */
export type Filling = 'solid' | 'hollow' | 'hole' | 'bar';

/** The sign of each kind of event. (The schema's own list of kinds would bring its library to the browser.) */
export const KINDS: Record<EventType, { family: Family; filling: Filling }> = {
  talks: { family: 'talks', filling: 'solid' },
  meeting: { family: 'talks', filling: 'hollow' },
  visit: { family: 'talks', filling: 'hole' },
  'diplomatic-relations': { family: 'talks', filling: 'bar' },
  agreement: { family: 'accord', filling: 'solid' },
  accession: { family: 'accord', filling: 'hollow' },
  withdrawal: { family: 'rupture', filling: 'solid' },
  sanction: { family: 'rupture', filling: 'hollow' },
  denial: { family: 'rupture', filling: 'bar' },
  statement: { family: 'words', filling: 'solid' },
  demand: { family: 'words', filling: 'hollow' },
  proposal: { family: 'words', filling: 'hole' },
  policy: { family: 'words', filling: 'bar' },
  'weapons-programme': { family: 'weapons', filling: 'hollow' },
  'weapons-test': { family: 'weapons', filling: 'solid' },
  threat: { family: 'weapons', filling: 'bar' },
  conflict: { family: 'force', filling: 'solid' },
  incident: { family: 'force', filling: 'hollow' },
  exercise: { family: 'force', filling: 'hole' },
  aid: { family: 'aid', filling: 'solid' },
  inspection: { family: 'knowledge', filling: 'solid' },
  intelligence: { family: 'knowledge', filling: 'hollow' },
  other: { family: 'other', filling: 'solid' },
};

/** Whether a text names a kind of event. */
export function isKind(text: string): text is EventType {
  return Object.hasOwn(KINDS, text);
}

/** The families, in the order of the key. */
export const FAMILY_NAMES = Object.keys(FAMILIES) as Family[];

/** The kinds of a family; the first one's sign stands for all. */
export function kindsOf(family: Family): EventType[] {
  return KIND_NAMES.filter((type) => KINDS[type].family === family);
}

/** All kinds, families together. */
export const KIND_NAMES: EventType[] = Object.keys(KINDS).filter(isKind);
