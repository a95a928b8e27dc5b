import type { TitleText } from '../../../assemble/language';
import { rowOf } from '../../../knowledge/row-of';
import { named } from '../../en/titles/grammar';
import type { Act } from './direct-object';
import { englishName, placeNameOf } from './names';
import { pattern } from './pattern';
import type { TitleWords } from './title-words';

const POSTED = pattern('[駐]');

/**
 * Where: the place behind the event word, the party gone to, else the place of the clause.
 * @param placeId of the clause, where it has one
 */
export function placeOf(
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
    (place && named(place))
  );
}
