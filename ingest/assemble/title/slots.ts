import type { MentionDraft } from '@/lib/schema/annotation';
import { rowOf } from '../../lexicon/row-of';
import type { TitleCast } from './cast';
import { type Slots, verbPhrase } from './fill';
import { list } from './grammar';
import { innerActOf } from './inner-act';
import { gatheringOf, instrumentOf } from './instrument';
import { englishName, placeNameOf } from './names';
import { pattern } from './pattern';
import { phraseAt } from './phrase';
import { isNegated } from './polarity';
import { type Act, eventOf, subjectOf, thingOf } from './things';
import type { TitleText, TitleWords } from './title-words';
import { topicOf } from './topic';

/**
 * What is known for each slot of an act's templates:
 * actor, object: who acts, and on whom · treaty: what is signed, joined, left · talks: the gathering · place · thing: the direct object
 * · event: the thing that is itself the event · subject: what it happens to · matter, topic: what it is about · someone: those who act, states left aside
 * · person: the persons acted upon · it: the pronoun of those who act · do, doing: an act of the same actor within what is said · whom with to, acting: an act asked or told of another.
 */
export function slotsOf(
  act: Act,
  { actors, objects }: Omit<TitleCast, 'agent'>,
  draft: Pick<MentionDraft, 'placeId' | 'treatyId'>,
  source: TitleText,
  words: TitleWords,
): Slots {
  const { lexicon } = words;
  const nameOf = (id: string): string | undefined => englishName(id, lexicon);
  const own = actors.length === 1 ? (actors[0] as string) : '';
  const isPerson = actors.some((id) => rowOf(lexicon.persons, id) !== undefined);
  const names = actors.flatMap((id) => nameOf(id) ?? []);
  const isState = (id: string): boolean => rowOf(lexicon.countries, id) !== undefined;
  const isHuman = (id: string): boolean => rowOf(lexicon.persons, id) !== undefined;
  const namesOf = (ids: readonly string[]): string | undefined =>
    list(ids.flatMap((id) => nameOf(id) ?? [])) || undefined;
  const { matter, topic } = topicOf(act, source, words, isPerson ? '' : own, names);
  const place = placeOf(act, draft.placeId, objects, source, words);
  return {
    actors: names,
    isPerson,
    values: {
      it: names.length > 1 ? 'they' : isPerson ? undefined : 'it',
      someone: namesOf(actors.filter((id) => !isState(id))),
      object: namesOf(objects),
      person: namesOf(objects.filter(isHuman)),
      treaty: instrumentOf(act, source, words, draft.treatyId) ?? undefined,
      talks: gatheringOf(act, source, words) ?? undefined,
      place: place && names.includes(place) ? undefined : place,
      thing: thingOf(act, source, words, isPerson ? '' : own) ?? undefined,
      event: eventOf(act, source, words) ?? undefined,
      subject: subjectOf(act, source, words, isPerson ? '' : own) ?? undefined,
      matter: matter ?? undefined,
      topic: topic ?? undefined,
      ...contentOf(act, source, words, own, names),
    },
  };
}

const POSTED = pattern('[駐]');

/** Where: the place behind the event word, the party gone to, else the place of the clause. */
function placeOf(
  { trigger, end }: Act,
  placeId: string | null,
  objects: readonly string[],
  source: TitleText,
  words: TitleWords,
): string | undefined {
  const { lexicon } = words;
  const posted = source.names.find(
    ({ span }) => span.start >= trigger.start && POSTED.test(source.form[span.start - 1] ?? ''),
  );
  const behind =
    posted ??
    source.names.find(
      ({ kind, span }) =>
        ['place', 'seat', 'state'].includes(kind) &&
        span.start >= trigger.start &&
        span.start <= trigger.end + 1 &&
        span.end <= end,
    );
  const place = rowOf(lexicon.places, placeId);
  return (
    (behind && placeNameOf(behind, source.form, lexicon)) ??
    (objects[0] && englishName(objects[0], lexicon)) ??
    (place ? (place.article ? `${place.article} ${place.en}` : place.en) : undefined)
  );
}

function contentOf(
  act: Act,
  source: TitleText,
  words: TitleWords,
  own: string,
  names: readonly string[],
): Slots['values'] {
  if (act.row.object !== 'clause' && act.row.object !== 'state') return {};
  const inner = innerActOf(act, source, words, own);
  const whom = inner ? inner.whom : whomOf(act, source, words, own);
  if (whom !== null && names.includes(whom)) return {};
  if (!inner || isNegated(inner.act, source)) return { whom: whom ?? undefined };
  const told = phrasesOfAct(inner.act, source, words);
  if (inner.whom !== null) return { whom: inner.whom, to: told.infinitive, acting: told.gerund };
  return { do: told.infinitive, doing: told.gerund };
}

/** The party behind the event word: 要求北韓…. */
function whomOf({ trigger, end }: Act, source: TitleText, words: TitleWords, own: string): string | null {
  const phrase = phraseAt(source, words, trigger.end, end, own);
  return phrase?.kind === 'actor' && phrase.start <= trigger.end + 1 ? phrase.en : null;
}

/** The verb phrases of an act whose own slots are all known. */
function phrasesOfAct(
  act: Act,
  source: TitleText,
  words: TitleWords,
): { infinitive?: string; gerund?: string } {
  const objects = source.names
    .filter(
      ({ kind, span }) =>
        ['state', 'seat', 'person', 'group'].includes(kind) &&
        span.start >= act.trigger.start &&
        span.start <= act.trigger.end + 1,
    )
    .slice(0, 1)
    .flatMap(({ ids }) => ids);
  const { lexicon } = words;
  const slots: Slots = {
    actors: [],
    isPerson: false,
    values: {
      object: list(objects.flatMap((id) => englishName(id, lexicon) ?? [])) || undefined,
      treaty: instrumentOf(act, source, words, null) ?? undefined,
      talks: gatheringOf(act, source, words) ?? undefined,
      place: placeOf(act, null, objects, source, words),
      thing: thingOf(act, source, words, '') ?? undefined,
      ...contentOf(act, source, words, '', []),
    },
  };
  for (const template of act.row.en.split('|')) {
    const infinitive = verbPhrase(template.trim(), 'infinitive', slots);
    const gerund = verbPhrase(template.trim(), 'gerund', slots);
    if (infinitive && gerund) return { infinitive, gerund };
  }
  return {};
}
