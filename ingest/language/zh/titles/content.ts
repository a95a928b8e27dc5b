import type { TitleText } from '../../../assemble/language';
import { type Slots, verbPhrase } from '../../en/titles/fill';
import { list } from '../../en/titles/grammar';
import { type Act, directObjectOf, gapStart } from './direct-object';
import { innerActOf } from './inner-act';
import { gatheringOf, instrumentOf } from './instrument';
import { lazily } from './lazily';
import { englishName } from './names';
import { phraseAt } from './phrase';
import { placeOf } from './place';
import { isNegated } from './polarity';
import type { TitleWords } from './title-words';

/** What is said: an act of the one who says it (do, doing), or what is asked or told of another (whom with to, acting). */
export interface Content {
  readonly do?: string | undefined;
  readonly doing?: string | undefined;
  readonly whom?: string | undefined;
  readonly to?: string | undefined;
  readonly acting?: string | undefined;
}

/**
 * Reads what is said, asked or promised.
 * @param own id of the one who says it
 * @param names of those who say it
 */
export function contentOf(
  act: Act,
  source: TitleText,
  words: TitleWords,
  own: string,
  names: readonly string[],
): Content {
  if (act.row.object !== 'clause' && act.row.object !== 'state') return {};
  const inner = innerActOf(act, source, words, own);
  const whom = inner ? inner.whom : whomOf(act, source, words, own);
  if (whom !== null && names.includes(whom)) return {};
  if (!inner || isNegated(inner.act, source)) return { whom: whom ?? undefined };
  const told = phrasesOfAct(inner.act, source, words);
  if (inner.whom !== null) return { whom: inner.whom, to: told.infinitive, acting: told.gerund };
  // 要求北韓澄清…: who is asked stands in the form itself.
  const asked = whomOf(act, source, words, own);
  return asked ? { whom: asked } : { do: told.infinitive, doing: told.gerund };
}

/** The party behind the event word: 要求北韓…. */
function whomOf(
  { row, trigger, end }: Act,
  source: TitleText,
  words: TitleWords,
  own: string,
): string | null {
  const from = gapStart(row, trigger, source.form) ?? trigger.end;
  const phrase = phraseAt(source, words, from, end, own);
  return phrase?.kind === 'actor' && phrase.start <= from + 1 ? phrase.en : null;
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
  const content = lazily(() => contentOf(act, source, words, '', []));
  const slots: Slots = {
    actors: [],
    isPerson: false,
    value: (slot) => {
      if (slot === 'object') return list(objects.flatMap((id) => englishName(id, lexicon) ?? []));
      if (slot === 'treaty') return instrumentOf(act, source, words, null);
      if (slot === 'talks') return gatheringOf(act, source, words);
      if (slot === 'place') return placeOf(act, null, objects, source, words);
      if (slot === 'thing') return directObjectOf(act, source, words, '');
      return content()[slot as keyof Content];
    },
  };
  for (const template of act.row.en.split('|')) {
    const infinitive = verbPhrase(template.trim(), 'infinitive', slots);
    const gerund = verbPhrase(template.trim(), 'gerund', slots);
    if (infinitive && gerund) return { infinitive, gerund };
  }
  return {};
}
