import type { MentionDraft } from '@/lib/schema/annotation';
import type { TitleText } from '../../../assemble/language';
import { rowOf } from '../../../knowledge/row-of';
import type { Known } from './clause/reader';
import type { Act } from './direct-object';
import { englishName } from './names';
import { pattern } from './pattern';
import { rolesOf } from './roles';
import type { TitleWords } from './title-words';

/** Of a clause without an event word nobody is known to act but whom it names. */
export const NOBODY: Known = {
  ids: [],
  togetherIds: [],
  actors: [],
  isPerson: false,
  together: [],
  other: null,
};

const JOINED = pattern('[與和同跟]');

/** Who takes part, by English names, for a clause whose words name no subject or only a pronoun. */
export function knownOf(
  draft: MentionDraft,
  { row, trigger, start, end }: Act,
  source: TitleText,
  words: TitleWords,
): Known {
  const { lexicon } = words;
  const { actors: together, formerNames } = rolesOf(draft, source, words, true);
  const nameOf = (id: string): string[] => [formerNames.get(id) ?? englishName(id, lexicon) ?? []].flat();
  // Who is named within the clause is its subject only where he stands as such; else those who acted before are.
  const unnamed = draft.participants.filter(({ span }) => span === null);
  // 會談落幕 and 戰爭爆發 are nobody's acts.
  const isAct = unnamed.length > 0 && /^\{(?:actor|someone)\}/.test(row.en);
  const isJoint = row.symmetric && !JOINED.test(source.form.slice(start, Math.max(trigger.end, end)));
  const actors = isAct ? rolesOf({ ...draft, participants: unnamed }, source, words, isJoint).actors : [];
  const others = draft.parties.filter((id) => !actors.includes(id));
  return {
    ids: actors,
    actors: actors.flatMap(nameOf),
    isPerson: actors.length === 1 && rowOf(lexicon.persons, actors[0]) !== undefined,
    together: together.flatMap(nameOf),
    togetherIds: together,
    other: others.length === 1 ? (nameOf(others[0] as string)[0] ?? null) : null,
  };
}
