import type { TitleText } from '../../../assemble/language';
import { rowOf } from '../../../knowledge/row-of';
import type { Slots } from '../../en/titles/fill';
import { list } from '../../en/titles/grammar';
import type { Act } from './direct-object';
import { pattern } from './pattern';
import { phraseAt } from './phrase';
import type { TitleWords } from './title-words';

/** Who speaks is of an institute, and not the state that its name begins with. */
const SCHOLAR = pattern('^[^，。；]{0,30}(?:{institutes}|研究小組|{scholars}|教授|研究員)');
const CRITICISES = pattern('^，(?:並|並且)?(?:強烈|嚴厲|公開)?(?:指責|譴責|批評|抨擊|痛批|斥責)');

/**
 * The actors that a speech's title names: `美國哈佛大學研究小組負責人…指出` is no statement of the United States, but of an expert.
 * Counter-example: `美國國務院官員指出`, who speaks for his state.
 * @param actors ids of those who act; none where the speaker is in no table
 */
export function speakerOf(
  { row, trigger, start }: Act,
  actors: readonly string[],
  slots: Slots,
  { form, names }: TitleText,
  { lexicon }: TitleWords,
): Slots {
  if (row.type !== 'statement' || actors.length > 1) return slots;
  const name = names.find(
    ({ ids, span }) =>
      rowOf(lexicon.countries, ids[0]) !== undefined && span.start >= start && span.end <= trigger.start,
  );
  const country = rowOf(lexicon.countries, name?.ids[0]);
  if (!name || !country || (actors[0] ?? name.ids[0]) !== name.ids[0]) return slots;
  if (!SCHOLAR.test(form.slice(name.span.end, trigger.start))) return slots;
  const article = /^[AEIO]/.test(country.demonym) ? 'an' : 'a';
  return { ...slots, actors: [`${article} ${country.demonym} expert`], isPerson: true };
}

/** `發表評論，指責美國總統布希…`: whom a speech criticises, where no more of it could be read; null where it does not. */
export function criticism(
  { trigger }: Act,
  { actors }: Slots,
  source: TitleText,
  words: TitleWords,
): string | null {
  const found = CRITICISES.exec(source.form.slice(trigger.end, trigger.end + 10));
  if (!found || actors.length === 0) return null;
  const from = trigger.end + found[0].length;
  const whom = phraseAt(source, words, from, from + 30, '');
  if (whom?.kind !== 'actor' || whom.start > from || actors.includes(whom.en)) return null;
  return `${list(actors)} ${actors.length > 1 ? 'criticise' : 'criticises'} ${whom.en}`;
}
