import type { MentionDraft } from '@/lib/schema/annotation';
import { takesContent } from '../events/sentence';
import type { Clause, Range } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { possessive } from '../titles/grammar';
import { isManyIn } from './is-many';
import type { Telling } from './sentence-at';
import { type NameOf, thingMeant } from './subject-words';
import { turnedBack } from './verb-words';

/**
 * What stands instead of the first word of each verb of what somebody said in the past: told from his own time, `it would return` is `it will return`.
 * @param range of the title, behind its verb
 */
export function turnedVerbs(
  text: string,
  { sentence: { tokens, clauses } }: Telling,
  clause: Clause,
  { from, to }: Range,
): Map<number, string> {
  const turned = new Map<number, string>();
  if (!takesContent(clause.group) || !/^(?:past|pluperfect)$/.test(clause.group.tense)) return turned;
  const own = clauses.indexOf(clause);
  const first = clauses.findIndex(({ link, parent }) => link === 'content' && parent === own);
  clauses.forEach(({ group, subject }, i) => {
    const { first: at } = group;
    if (first < 0 || i < first || at < from || at >= to || group.kind !== 'finite') return;
    const isMany = subject !== null && isManyIn(text, tokens, subject);
    const word = turnedBack((tokens[at] as Token).word, group, isMany, i === first);
    if (word !== null) turned.set(at, word);
  });
  return turned;
}

/**
 * What stands instead of pronouns behind the verb: `our parliament` is of whom the text calls `we`, `assures him` names him where one person alone is told of beside who acts, `it` of an agreement is the treaty.
 */
export function namedPronouns(
  { sentence: { tokens } }: Telling,
  draft: MentionDraft,
  nameOf: NameOf,
  { from, to }: Range,
): Map<number, string> {
  const named = new Map<number, string>();
  for (let at = from; at < to; at += 1) {
    const { word, name } = tokens[at] as Token;
    const id = name?.parties[0];
    if (/^(?:our|my)$/.test(word) && id !== undefined) named.set(at, possessive(nameOf(id)));
    else if (/^(?:us|we)$/.test(word) && id !== undefined) named.set(at, nameOf(id));
    else if (/^(?:him|her)$/.test(word) && at === from && tokens[at + 1]?.tag !== 'noun') {
      const [person] = personsBeside(draft);
      if (person) named.set(at, nameOf(person));
    } else if (/^(?:it|them)$/.test(word) && at === from) {
      const thing = thingMeant(draft, nameOf);
      if (thing) named.set(at, thing);
    }
  }
  return named;
}

/** The one person to whom something is done; none where there are several. */
function personsBeside({ participants }: MentionDraft): string[] {
  const persons = participants.filter(
    ({ role, entityId }) => role === 'object' && entityId === entityId.toLowerCase(),
  );
  return persons.length === 1 ? persons.map(({ entityId }) => entityId) : [];
}
