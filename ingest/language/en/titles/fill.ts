import type { EventStatus } from '@/lib/schema/vocabulary';
import { baseForm, gerund, isPlural, list, thirdPerson } from './grammar';

/** What is known for the slots of a template. */
export interface Slots {
  /** Those who act, and with symmetric acts all who take part. */
  readonly actors: readonly string[];
  /** Whether the one who acts is a person, of whom "its" cannot be said. */
  readonly isPerson: boolean;
  /** What stands in a slot; nothing where that is unknown. */
  readonly value: (slot: string) => string | null | undefined;
}

const PAIR = /^\{actor\} and \{object\} (\w+)/;
const SUBJECT = /^(\{\w+\}) (\w+)/;
/** Slots that say enough for one of two parties to stand alone: the treaty signed. */
const MATTER = /\{(?:treaty|thing|topic|matter)\}/;

/** How a title shows that something is not simply done; `told-plan`: a plan that is only told of or denied. */
export type Shown = EventStatus | 'told-plan';

/**
 * A template's sentence, its verb agreeing with the subject; null where a slot is unknown.
 * @param template `{actor} signs {treaty}`, `{actor} and {object} hold talks`, `{talks} closes`
 * @param status planned acts "plan to", those only told of happen "reportedly"; null leaves the plain present
 */
export function sentence(template: string, slots: Slots, status: Shown | null): string | null {
  const pair = PAIR.exec(template);
  if (pair) {
    const { actors } = slots;
    if (actors.length === 0 || (actors.length === 1 && !MATTER.test(template))) return null;
    const verb = actors.length > 1 ? (pair[1] as string) : thirdPerson(pair[1] as string);
    return filled(
      template.replace(PAIR, `{actor} ${withStatus(verb, status, actors.length > 1, false)}`),
      slots,
    );
  }
  if (/\{actor\} and \{object\}/.test(template) && slots.actors.length < 2) return null;
  const subject = SUBJECT.exec(template);
  const slot = subject?.[1]?.slice(1, -1);
  if (!subject || !slot) return filled(template, slots);
  const isMany =
    slot === 'actor' || slot === 'someone' ? slots.actors.length > 1 : isPlural(slots.value(slot) ?? '');
  const verb = isMany ? baseForm(subject[2] as string) : (subject[2] as string);
  const told = withStatus(verb, status, isMany, slot === 'actor' || slot === 'someone');
  return filled(template.replace(SUBJECT, `{${slot}} ${told}`), slots);
}

/** A template as what somebody is willing to do or accused of doing: `sign the treaty`, `signing the treaty`; null where it has no {actor}. */
export function verbPhrase(template: string, form: 'infinitive' | 'gerund', slots: Slots): string | null {
  const pair = PAIR.exec(template);
  const verb =
    pair?.[1] ?? (SUBJECT.exec(template)?.[1] === '{actor}' ? SUBJECT.exec(template)?.[2] : undefined);
  if (!verb) return null;
  const base = pair ? verb : verb === 'is' ? 'be' : baseForm(verb);
  const rest = template.replace(pair ? PAIR : SUBJECT, form === 'gerund' ? gerund(base) : base);
  return filled(rest, { ...slots, isPerson: false });
}

function withStatus(verb: string, status: Shown | null, isMany: boolean, isOwnAct: boolean): string {
  if (status === 'told-plan') return `reportedly ${withStatus(verb, 'planned', isMany, isOwnAct)}`;
  if (status === 'claimed' || status === 'denied')
    return verb === 'is' || verb === 'are' ? `${verb} reportedly` : `reportedly ${verb}`;
  if (status !== 'planned') return verb;
  const base = verb === 'is' || verb === 'are' ? 'be' : isMany ? verb : baseForm(verb);
  if (isOwnAct) return `${isMany ? 'plan' : 'plans'} to ${base}`;
  return `${isMany ? 'are' : 'is'} to ${base}`;
}

function filled(template: string, { actors, isPerson, value }: Slots): string | null {
  let missing = false;
  const put = (words: string | null | undefined): string => {
    if (!words) missing = true;
    return words ?? '';
  };
  const owned = template.replace(/\bits\b/g, actors.length > 1 ? 'their' : isPerson ? 'the' : 'its');
  const out = owned
    .replace('{actor} and {object}', () => put(list(actors)))
    .replace(/\{(\w+)\}/g, (_, slot: string) => put(slot === 'actor' ? list(actors) : value(slot)));
  return missing ? null : out;
}
