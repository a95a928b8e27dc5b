import type { Range } from '../parse/clause';
import type { Token } from '../parse/tokens';
import type { Trigger, VerbPattern } from '../parse/triggers';
import { GERUND } from '../parse/verb-forms';
import type { VerbGroup } from '../parse/verb-group';
import { DESCRIBING, nounsIn, type Sentence } from './sentence';

/** What is done to somebody or something that a headline names first. */
const HEADLINE: ReadonlySet<Trigger['takes']> = new Set<Trigger['takes']>(['thing', 'treaty', 'state']);

/** What a verb with words of its own and no object says: more than a plain verb with one. */
const PHRASE = 2.5;

/**
 * How much a row says of what a verb tells: more where its object is named, and with each word of its own; 0 where it does not fit.
 * @param behind the tokens behind the verb, to the end of its clause
 * @param subject the nouns of the clause's subject
 * @param gap the nouns of what a relative clause describes, where that is its object; null for none
 */
export function scoreOf(
  sentence: Sentence,
  group: VerbGroup,
  { row, particles }: VerbPattern,
  behind: Range,
  subject: ReadonlySet<string>,
  gap: ReadonlySet<string> | null,
): number {
  const { tokens, groups } = sentence;
  const at = particlesAt(tokens, behind.from, particles, behind.to);
  if (at === null) return 0;
  const own = particles.length;
  // `The money was returned to Pyongyang`: nobody travels. Counter-example: `was shown round the plant`.
  if (group.isPassive && row.type === 'visit' && row.takes === 'state' && own > 0) return 0;
  // `takes effect, Japan having been the last`: the words of the verb say all, and it has no object.
  if (row.objects.length === 0) return own === 0 ? 1 : PHRASE + own;
  if (row.objects[0] === '*') return 1 + own;
  const next = tokens[at];
  // `votes 19-0 to back`, `decided in 1979 to deploy`
  let inner = at;
  while (
    /^(?:num|time|adv)$/.test(tokens[inner]?.tag ?? '') ||
    /^[-–]$/.test(tokens[inner]?.word ?? '') ||
    (tokens[inner]?.tag === 'prep' && tokens[inner + 1]?.tag === 'time')
  )
    inner += 1;
  if (
    row.objects.includes('$clause') &&
    (tokens[inner]?.tag === 'that' || tokens[inner]?.tag === 'to' || isDoing(next))
  )
    return 3 + own;
  // `arrived in Pyongyang`: of a row of journeys the preposition leads to the object.
  const isLed = next?.tag === 'prep' || next?.tag === 'to';
  const from = isLed && (row.type === 'visit' || own > 0) ? at + 1 : at;
  const objects = group.isPassive ? subject : gap ? gap : nounsIn(tokens, { from, to: behind.to }, groups);
  const isIntransitive =
    !group.isPassive &&
    (next === undefined || /^(?:prep|mark|adv|time|sub|conj|that|wh)$/.test(next.tag) || at >= behind.to);
  // `left a Korean boat in flames`: nobody travels to a boat.
  const isNamed = (nouns: ReadonlySet<string>): boolean =>
    row.objects.some(
      (one) =>
        nouns.has(one) || (row.type !== 'visit' && row.id !== 'collapse' && nouns.has(one + DESCRIBING)),
    );
  if (row.objects[0] === '$none') return isIntransitive ? 1 + own : 0;
  // `The draft fell to a Soviet veto`: what stands behind is not what falls.
  const isOfSubject = isIntransitive && row.takes === 'none' && own === 0 && !group.isOpen;
  // `took to Cairo`: what a preposition leads to is not taken.
  const isGoal = row.id === 'occupy' && isLed && own === 0 && !group.isPassive && gap === null;
  if (!isOfSubject && !isGoal && isNamed(objects)) return 3 + own;
  if ((isIntransitive || group.isOpen) && row.takes === 'none' && isNamed(subject)) return 3 + own;
  // `Martial law lifted in Taiwan`, `Agreement signed`: a headline leaves out that it was.
  // Counter-example: `the Iranian authorities admitted`.
  const isTaken = row.takes === 'state' ? row.objects.some((one) => subject.has(one)) : isNamed(subject);
  if (isIntransitive && group.isOpen && HEADLINE.has(row.takes) && isTaken) return 2 + own;
  if (group.isPassive && own > 0 && isNamed(nounsIn(tokens, { from, to: behind.to }, groups))) return 3 + own;
  return 0;
}

/** `denied having sold arms`, `denied selling them`. Counter-example: `announced building plans`, where a noun follows that it describes. */
function isDoing(token: Token | undefined): boolean {
  return token?.word === 'having' || ((token?.verb?.mask ?? 0) & GERUND) !== 0;
}

/** The place behind the words that belong to a verb; null where they do not stand there. A verb and its adverb may have the object between them: `called it off`. */
function particlesAt(
  tokens: readonly Token[],
  from: number,
  particles: readonly string[],
  to: number,
): number | null {
  let at = from;
  for (const particle of particles) {
    while (isBetween(tokens[at], at > from) && tokens[at]?.word !== particle) at += 1;
    if (tokens[at]?.word === particle) at += 1;
    else if (
      particles.length === 1 &&
      tokens[at + 1]?.word === particle &&
      at + 1 < to &&
      /^(?:pron|name)$/.test(tokens[at]?.tag ?? '')
    )
      return from;
    else return null;
  }
  return at;
}

/** `went briefly into recess`, `into an indefinite recess`. */
function isBetween(token: Token | undefined, isBehindParticle: boolean): boolean {
  return token?.tag === 'adv' || (isBehindParticle && (token?.tag === 'det' || token?.tag === 'adj'));
}
