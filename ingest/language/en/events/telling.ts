import { type EventType, SPEECH } from '@/lib/schema/vocabulary';
import type { Clause } from '../parse/clause';
import { nounPhraseEnd } from '../parse/noun-phrase-end';
import { wordsOf } from '../parse/word-classes';
import type { Act } from './choose-trigger';
import { BY_OWN_DATE } from './clause-date';
import type { Governing } from './dates';
import { otherKind } from './kinds';
import { plannedIn } from './led-act';
import { matterIn } from './matter';
import { kindOfMatter } from './matter-kind';
import type { Roles } from './participants';
import { nounsIn, type Sentence } from './sentence';

/** `Construction was suspended on 1 December`, `preparations began in August`: somebody's work, who need not be named. */
function isUndertaking({ tokens, groups }: Sentence, { subject, group }: Clause): boolean {
  if (!subject || !(group.isPassive || wordsOf('beginning').has(group.base))) return false;
  const end = nounPhraseEnd(tokens, subject);
  const nouns = nounsIn(tokens, { from: subject.from, to: end }, groups);
  return [...wordsOf('undertakings')].some((noun) => nouns.has(noun));
}

/** A verb that tells no happening, or an auxiliary alone. */
function isState(base: string): boolean {
  return base === '' || wordsOf('states').has(base);
}

/** `Exports grew by a tenth`, `the number reached 19,000`. Counter-examples: `Iran increased its patrols`, `Kim rose to power`. */
function isQuantity({ tokens }: Sentence, { group, subject }: Clause): boolean {
  if (group.isPassive || !subject) return false;
  const words = tokens.slice(subject.from, subject.to);
  const led = words.findIndex(({ tag }) => tag === 'prep');
  const isOfSomebody = words.slice(0, led < 0 ? undefined : led).at(-1)?.tag === 'name';
  const next = tokens[group.last + 1];
  if (group.base === 'reach' || next?.tag === 'num') return next?.tag === 'num' && !isOfSomebody;
  // `fell to 300,000 barrels`. Counter-example: `fell to the rebels`.
  if (/^(?:to|by)$/.test(next?.word ?? '') && tokens[group.last + 2]?.tag === 'num') return !isOfSomebody;
  const hasObject = /^(?:det|name|noun|adj|pron)$/.test(next?.tag ?? '');
  return wordsOf('quantities').has(group.base) && !hasObject && !isOfSomebody;
}

const NEVER_OPEN = /^(?:day|days|month|part-of-month|year|part-of-year)$/;

/**
 * A dated act of somebody that no row knows.
 * @param own the date that the clause states itself
 * @param entry the date that heads the sentence in a chronology; null for none
 * @returns null for a state, and beside the main clause where nobody is known to act
 */
export function otherAct(
  sentence: Sentence,
  clause: Clause,
  own: Governing | null,
  entry: Governing | null,
  { actors, objects }: Roles,
): Act | null {
  const { group, link } = clause;
  const isMain = link === 'main' || link === 'coordinate';
  const date = own ?? (isMain ? entry : null);
  if (!date || !NEVER_OPEN.test(date.date.precision)) return null;
  const planned = plannedIn(sentence, clause);
  if (planned === null && (isState(group.base) || !/^(?:|will|shall|be to)$/.test(group.modal))) return null;
  // `They led to the treaty of 1979`: how it came to what has the date.
  if (
    /^(?:lead|contribute|refer|relate|pave)$/.test(group.base) &&
    sentence.tokens[group.last + 1]?.tag === 'to'
  )
    return null;
  if (isQuantity(sentence, clause)) return null;
  // `Talks go on`: no happening.
  if (group.base === 'go' && sentence.tokens[group.last + 1]?.word === 'on') return null;
  if (!(isMain || isSideStory(clause)) || group.kind === 'gerund' || group.kind === 'infinitive') return null;
  const isNameless = own !== null && isMain && group.isPassive && group.modal === '';
  return actors.length + objects.length > 0 || isNameless || isUndertaking(sentence, clause) || isMain
    ? {
        row: { ...otherKind(), type: planned ? 'other' : kindOfSubject(sentence, clause) },
        group: planned ?? group,
        noun: null,
        aspect: planned ? 'planned' : null,
      }
    : null;
}

/** `The talks went into recess`, `the accord was renewed`: whatever happened to it, it is of the kind of what the subject tells. */
function kindOfSubject(sentence: Sentence, clause: Clause): EventType {
  const matter = matterIn(sentence, clause, null);
  if (matter !== null && matter !== 'last') return matter;
  const { tokens, groups } = sentence;
  const { subject, group, to } = clause;
  // `Work on a second reactor started`: what the work is on.
  const isOn =
    isUndertaking(sentence, clause) &&
    tokens.slice(subject?.from, subject?.to).some(({ word }) => wordsOf('weapons').has(word));
  if (isOn) return 'weapons-programme';
  const own = subject
    ? nounsIn(tokens, { from: subject.from, to: nounPhraseEnd(tokens, subject) }, groups)
    : new Set<string>();
  const object = nounsIn(tokens, { from: group.last + 1, to }, groups);
  return (group.isPassive ? null : kindOfMatter(object)) ?? kindOfMatter(own) ?? 'other';
}

/** `Zarif, who flew home on Tuesday`, `before the front moved in May`, `a treaty ratified the next year`: what is told beside. */
function isSideStory({ link, by }: Clause): boolean {
  if (link === 'subordinate') return wordsOf('temporal').has(by) || by === 'when';
  return link === 'relative' || link === 'participle';
}

/**
 * Whether a clause is one that may tell something at all: its own words or those it hangs from commit to it.
 * @param own the date that it states itself; null for none
 * @param date the date that holds for it
 */
export function isTelling(clause: Clause, act: Act, own: Governing | null, date: Governing): boolean {
  if (clause.group.kind === 'gerund')
    return (
      own !== null ||
      (act.row.strength === 'strong' &&
        act.row.id !== 'take-office' &&
        !SPEECH.has(act.row.type) &&
        act.row.takes !== 'clause' &&
        date.from !== 'day')
    );
  if (BY_OWN_DATE.has(clause.link)) return own !== null || clause.by === 'where';
  return act.row.strength === 'strong' || own !== null || date.from !== 'day' || SPEECH.has(act.row.type);
}
