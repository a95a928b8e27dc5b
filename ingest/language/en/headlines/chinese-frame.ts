import { z } from 'zod';
import type { MentionDraft } from '@/lib/schema/annotation';
import type { EventType } from '@/lib/schema/vocabulary';
import type { TitleText } from '../../../assemble/language';
import type { Lexicon } from '../../../knowledge/lexicon';
import { rowOf } from '../../../knowledge/row-of';
import { list, rowsOf } from '../tables/read-list';
import { chineseClause } from './chinese/clause';
import { dictionaryOf } from './chinese/dictionary';
import { joined, type PhraseWords, topicIn } from './chinese/noun-phrase';
import { directObjects } from './direct-object';
import { tellingOf } from './sentence-at';

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

/** So many are named at the most. */
const MOST = 4;
/** Kinds of which the parties alone say little. */
const SAYS_LITTLE: ReadonlySet<EventType> = new Set<EventType>([
  'other',
  'weapons-programme',
  'policy',
  'incident',
  'statement',
  'intelligence',
  'aid',
]);

/** The Chinese title of an English passage: a frame of the table filled with the Chinese names of who takes part; else kind and parties. Where the words of its clause are all known, they are put whole. */
export function chineseFrame(draft: MentionDraft, text: TitleText, lexicon: Lexicon): string {
  const { form } = text;
  const former = formerNamesIn(draft, form);
  const nameOf = (id: string): string => former.get(id) ?? chineseName(id, lexicon);
  const known = (ids: readonly string[]): string => {
    const names = [...new Set(ids.map(nameOf).filter((name) => name !== ''))];
    // Not all are named: then it is said that there are others.
    return names.length > MOST
      ? names.slice(0, MOST).join(word('comma')) + word('others')
      : joined(names, word);
  };
  const by = (roles: readonly string[]): string[] => {
    const all = draft.participants.filter(({ role }) => roles.includes(role)).map(({ entityId }) => entityId);
    const persons = all.filter((id) => rowOf(lexicon.persons, id) !== undefined);
    if (persons.length > 0) return persons;
    // A body stands for its state: 全國人大, and not China beside it.
    const owners = new Set(all.map((id) => rowOf(lexicon.organisations, id)?.country ?? ''));
    return all.filter((id) => !owners.has(id));
  };
  const conference = rowOf(lexicon.conferences, draft.conferenceId);
  const telling = tellingOf(text, draft);
  const nouns = { dictionary: dictionaryOf(lexicon), word, nameOf: namesIn(lexicon, former) };
  const { tokens } = telling.sentence;
  const { clause } = telling;
  const verb = tokens[clause?.group.last ?? -1]?.end ?? draft.span.start;
  // What something is done to stands before the verb.
  const done = clause?.group.isPassive
    ? tokens.slice(clause.subject?.from ?? 0, clause.subject?.to ?? 0)
    : [];
  const behind = tokens.filter(({ start, end }) => start >= verb && end <= draft.span.end);
  const topic = topicIn(done, nouns) || topicIn(behind, nouns);
  const slots: Readonly<Record<string, string>> = {
    topic,
    actor: known(by(['actor', 'speaker'])),
    object: known(by(['object'])),
    direct: known(directObjects(draft, tokens, clause, false)),
    doer: known(directObjects(draft, tokens, clause, true)),
    people: peopleOf(draft, known),
    parties: draft.parties.length > 0 ? known(draft.parties) : '',
    treaty: treatyName(draft.treatyId, lexicon),
    place: nameOf(draft.placeId ?? ''),
    talks: conference?.zh ?? '',
  };
  const lead = draft.status === 'claimed' || draft.status === 'denied' ? word(draft.status) : '';
  const framed = [...framesOf(draft.triggerId ?? ''), ...framesOf(draft.type)].flatMap((frame) => {
    const title = filled(frame.replace(/^~/, ''), slots, draft);
    return title === null ? [] : [{ title, isVague: frame.startsWith('~') }];
  })[0];
  if (framed && !framed.isVague) return lead + framed.title;
  const acting = by(['actor', 'speaker', 'party']);
  const whole = chineseClause(telling, draft, known(acting), nouns);
  if (whole !== null) return lead + whole;
  if (framed) return lead + framed.title;
  const isTold = topic === '' || !SAYS_LITTLE.has(draft.type) || topic === word(draft.type);
  const about = isTold ? '' : word('about').replace('{topic}', topic);
  return `${lead}${word(draft.type)}${about}${slots.parties ? word('colon') + slots.parties : ''}`;
}

/** The Chinese of a name in a text: of a treaty in title marks, of a capital the place or the state it stands for. */
function namesIn(lexicon: Lexicon, former: ReadonlyMap<string, string>): PhraseWords['nameOf'] {
  return ({ kind, ids, parties }, place) => {
    const [id = ''] = ids;
    if (kind === 'treaty') return treatyName(id, lexicon);
    if (place !== null && kind === 'seat') return placesOf(lexicon).get(place) ?? '';
    const all = kind === 'group' ? parties : [id];
    return joined(
      all.map((one) => former.get(one) ?? chineseName(one, lexicon)),
      word,
    );
  };
}

/** A treaty in title marks, a resolution without them; '' for none. */
function treatyName(id: string | null, { treaties }: Lexicon): string {
  const treaty = rowOf(treaties, id);
  if (!treaty) return '';
  return treaty.kind === 'resolution' ? treaty.zh : `${word('opening')}${treaty.zh}${word('closing')}`;
}

const placeNames = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** The places by their English names in small letters. */
function placesOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  const places =
    placeNames.get(lexicon) ?? new Map(lexicon.places.map(({ en, zh }) => [en.toLowerCase(), zh]));
  placeNames.set(lexicon, places);
  return places;
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
    // What a frame says itself it is not about: no agreement on an agreement.
    const isSaid = slot === 'topic' && frame.includes(value.slice(-2));
    if (value === '' || isSaid) isMissing = true;
    return value;
  });
  return isMissing ? null : title;
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
