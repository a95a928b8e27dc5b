import type { MentionDraft } from '@/lib/schema/annotation';
import type { TitleText } from '../../../assemble/language';
import { rowOf } from '../../../knowledge/row-of';
import type { Slots } from '../../en/titles/fill';
import { list } from '../../en/titles/grammar';
import { type Content, contentOf } from './content';
import { type Act, directObjectOf, eventOf, subjectOf } from './direct-object';
import { gatheringOf, instrumentOf } from './instrument';
import { lazily } from './lazily';
import { englishName } from './names';
import { placeOf } from './place';
import type { TitleRoles } from './roles';
import type { TitleWords } from './title-words';
import { topicOf } from './topic';

/**
 * What is known for each slot of an act's templates:
 * actor, object: who acts, and on whom · treaty: what is signed, joined, left · talks: the gathering · place · thing: the direct object
 * · event: the thing that is itself the event · subject: what it happens to · matter, topic: what it is about · someone: those who act, states left aside
 * · person: the persons acted upon · it: the pronoun of those who act · do, doing: an act of the same actor within what is said · whom with to, acting: an act asked or told of another.
 */
export function slotsOf(
  act: Act,
  { actors, objects, formerNames }: Omit<TitleRoles, 'agent'>,
  draft: Pick<MentionDraft, 'placeId' | 'treatyId'>,
  source: TitleText,
  words: TitleWords,
): Slots {
  const { lexicon } = words;
  const nameOf = (id: string): string | undefined => formerNames.get(id) ?? englishName(id, lexicon);
  const own = actors.length === 1 ? (actors[0] as string) : '';
  const isPerson = actors.some((id) => rowOf(lexicon.persons, id) !== undefined);
  const names = actors.flatMap((id) => nameOf(id) ?? []);
  const isState = (id: string): boolean => rowOf(lexicon.countries, id) !== undefined;
  const isHuman = (id: string): boolean => rowOf(lexicon.persons, id) !== undefined;
  const namesOf = (ids: readonly string[]): string => list(ids.flatMap((id) => nameOf(id) ?? []));
  const possessor = isPerson ? '' : own;
  const topic = lazily(() => topicOf(act, source, words, possessor, names));
  const content = lazily(() => contentOf(act, source, words, own, names));
  const make: Readonly<Record<string, () => string | null | undefined>> = {
    it: () => (names.length > 1 ? 'they' : isPerson ? null : 'it'),
    someone: () => namesOf(actors.filter((id) => !isState(id))),
    object: () => namesOf(objects),
    person: () => namesOf(objects.filter(isHuman)),
    treaty: () => instrumentOf(act, source, words, draft.treatyId),
    talks: () => gatheringOf(act, source, words),
    place: () => elsewhere(placeOf(act, draft.placeId, objects, source, words), names),
    thing: () => directObjectOf(act, source, words, possessor),
    event: () => eventOf(act, source, words),
    subject: () => subjectOf(act, source, words, possessor),
    matter: () => topic().matter,
    topic: () => topic().topic,
  };
  return {
    actors: names,
    isPerson,
    value: (slot) => (make[slot] ? make[slot]() : content()[slot as keyof Content]),
  };
}

/** Nobody visits himself. */
function elsewhere(place: string | undefined, names: readonly string[]): string | undefined {
  return place && names.includes(place) ? undefined : place;
}
