import { z } from 'zod';
import type { MentionDraft } from '@/lib/schema/annotation';
import type { Lexicon } from '../../../knowledge/lexicon';
import { rowOf } from '../../../knowledge/row-of';
import { list, rowsOf } from '../tables/read-list';

const Frames = z.object({ key: z.string(), frames: list });
const Words = z.object({ key: z.string(), word: z.string() });
let frames: ReadonlyMap<string, readonly string[]> | null = null;
const Names = z.object({ names: list, zh: z.string() });
let words: ReadonlyMap<string, string> | null = null;
let formerNames: ReadonlyMap<string, string> | null = null;

function word(key: string): string {
  words ??= new Map(rowsOf('chinese-words.tsv', Words).map((row) => [row.key, row.word]));
  return words.get(key) ?? '';
}

function framesOf(key: string): readonly string[] {
  frames ??= new Map(rowsOf('chinese-frames.tsv', Frames).map((row) => [row.key, row.frames]));
  return frames.get(key) ?? [];
}

const MOST = 4;

/** The Chinese title of an English passage: a frame of the table filled with the Chinese names of who takes part; else kind and parties. It says no more than these. */
export function chineseFrame(draft: MentionDraft, form: string, lexicon: Lexicon): string {
  const former = formerNamesIn(draft, form);
  const nameOf = (id: string): string => former.get(id) ?? chineseName(id, lexicon);
  const known = (ids: readonly string[]): string =>
    joined([...new Set(ids.map(nameOf).filter((name) => name !== ''))].slice(0, MOST));
  const by = (roles: readonly string[]): string[] => {
    const all = draft.participants.filter(({ role }) => roles.includes(role)).map(({ entityId }) => entityId);
    const persons = all.filter((id) => rowOf(lexicon.persons, id) !== undefined);
    if (persons.length > 0) return persons;
    // A body stands for its state: 全國人大, and not China beside it.
    const owners = new Set(all.map((id) => rowOf(lexicon.organisations, id)?.country ?? ''));
    return all.filter((id) => !owners.has(id));
  };
  const treaty = rowOf(lexicon.treaties, draft.treatyId);
  const conference = rowOf(lexicon.conferences, draft.conferenceId);
  const slots: Readonly<Record<string, string>> = {
    actor: known(by(['actor', 'speaker'])),
    object: known(by(['object'])),
    people: peopleOf(draft, known),
    parties: draft.parties.length > 0 ? known(draft.parties) : '',
    treaty: treaty
      ? treaty.kind === 'resolution'
        ? treaty.zh
        : `${word('opening')}${treaty.zh}${word('closing')}`
      : '',
    place: nameOf(draft.placeId ?? ''),
    talks: conference?.zh ?? '',
  };
  const lead = draft.status === 'claimed' || draft.status === 'denied' ? word(draft.status) : '';
  for (const frame of [...framesOf(draft.triggerId ?? ''), ...framesOf(draft.type)]) {
    const title = filled(frame, slots, draft);
    if (title !== null) return lead + title;
  }
  return `${lead}${word(draft.type)}${slots.parties ? word('colon') + slots.parties : ''}`;
}

/** The names that states bore in the passage and bear no longer, by the states' codes: the Soviet Union is not Russia. */
function formerNamesIn({ participants }: MentionDraft, form: string): ReadonlyMap<string, string> {
  formerNames ??= new Map(
    rowsOf('chinese-names.tsv', Names).flatMap(({ names, zh }) => names.map((name) => [name, zh] as const)),
  );
  const known = formerNames;
  return new Map(
    participants.flatMap(({ entityId, span }) => {
      const zh = span && known.get(form.slice(span.start, span.end));
      return zh ? [[entityId, zh] as const] : [];
    }),
  );
}

/** Those who meet: by their names where two persons are known, else by their states. */
function peopleOf(
  { participants, parties }: MentionDraft,
  known: (ids: readonly string[]) => string,
): string {
  const persons = participants.map(({ entityId }) => entityId).filter((id) => id === id.toLowerCase());
  return known(persons.length > 1 ? persons : parties);
}

function filled(
  frame: string,
  slots: Readonly<Record<string, string>>,
  { status, round }: MentionDraft,
): string | null {
  let isMissing = false;
  const title = frame.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'will') return status === 'planned' ? word('will') : '';
    if (slot === 'round') return round === null ? '' : word('round').replace('{n}', String(round));
    const value = slots[slot] ?? '';
    if (value === '') isMissing = true;
    return value;
  });
  return isMissing ? null : title;
}

function joined(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(word('comma'))}${word('and')}${names.at(-1)}`;
}

/** The Chinese name of anything that the lexicon knows by an id; '' for others. */
export function chineseName(
  id: string,
  { countries, organisations, persons, places, conferences }: Lexicon,
): string {
  if (id === '') return '';
  return (
    (
      rowOf(countries, id) ??
      rowOf(organisations, id) ??
      rowOf(persons, id) ??
      rowOf(places, id) ??
      rowOf(conferences, id)
    )?.zh ?? ''
  );
}
