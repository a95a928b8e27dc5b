import type { NameHit } from '@/lib/schema/annotation';
import type { Clause, Range } from '../parse/clause';
import { wordsOf } from '../parse/word-classes';
import type { Act } from './choose-trigger';
import type { Discourse } from './discourse';
import { otherKind } from './kinds';
import { matterIn } from './matter';
import { actingIn, pointsBack, type Roles, rolesOf } from './participants';
import type { Sentence } from './sentence';
import { meantIn } from './subjects';

/**
 * Who takes part; a subject that only points back means who was told of last.
 * @param act what the clause tells; null for nothing that is known
 * @param content what somebody says in it
 */
export function subjectOf(
  sentence: Sentence,
  clause: Clause,
  act: Act | null,
  discourse: Discourse,
  content: Range | null,
): Roles {
  const roles = withPair(
    sentence,
    clause,
    discourse,
    rolesOf(sentence, clause, act ?? anyAct(clause), content),
  );
  const isDone = clause.group.isPassive;
  const apposed = clause.subject && roles.actors.length === 0 && !isDone ? apposedTo(sentence, clause) : [];
  if (apposed.length > 0) return { actors: apposed, objects: roles.objects };
  if (clause.subject && (isDone ? roles.objects.length === 0 : roles.actors.length === 0)) {
    const by = pointsBack(sentence, clause.subject);
    const seat = by === 'it' ? seatBefore(sentence, clause.subject) : null;
    const isOfTalks = act?.row.type === 'talks' || act?.row.type === 'meeting';
    const isMatter =
      isOfTalks ||
      ((isDone || act === null || act.row.takes === 'none') &&
        roles.actors.length + roles.objects.length === 0);
    const matter = isMatter ? discourse.matterOf(matterIn(sentence, clause, act)) : [];
    // To whom something is done is not always who acted before: `Baghdad ordered inspectors to leave; they were expelled`.
    const pointed = isDone && by === 'they' ? [] : meantIn(discourse, by, clause.group);
    const meant = matter.length > 0 ? matter : seat ? [seat] : pointed;
    if (isDone || matter.length > 0) return { actors: roles.actors, objects: [...meant, ...roles.objects] };
    return { actors: meant, objects: roles.objects.filter((name) => !meant.includes(name)) };
  }
  return roles;
}

/** `Carter invited both leaders`: an object that only points back to two who were told of. */
function withPair({ tokens }: Sentence, { group, to }: Clause, discourse: Discourse, roles: Roles): Roles {
  if (group.isPassive || roles.objects.length > 0) return roles;
  const behind = tokens
    .slice(group.last + 1, Math.min(to, group.last + 4))
    .map(({ word }) => word)
    .join(' ');
  const isPair = [...wordsOf('two-sides')].some((pair) => behind.startsWith(pair));
  return isPair
    ? { ...roles, objects: discourse.meant('pair').filter((one) => !roles.actors.includes(one)) }
    : roles;
}

/** `The two ministers, Lavrov and Kerry, met`, `Richard Grenell, Trump's envoy, said`: who stands between commas behind the subject. Counter-example: `the envoy, who met Kerry, said`. */
function apposedTo({ tokens }: Sentence, { subject, group }: Clause): NameHit[] {
  if (!subject || tokens[group.first - 1]?.word !== ',') return [];
  const between = tokens.slice(subject.from, group.first - 1);
  const opening = between.findIndex(({ word }) => word === ',');
  const isPlain = between
    .slice(opening + 1)
    .every(({ tag }) => /^(?:name|conj|noun|adj|det|poss|prep)$/.test(tag));
  return opening > 0 && isPlain
    ? actingIn(tokens, { from: subject.from + opening + 1, to: group.first - 1 }, false)
    : [];
}

/** Any act of the clause's own verb. */
function anyAct({ group }: Clause): Act {
  return { row: otherKind(), group, noun: null, aspect: null };
}

/** `In Seoul, the Foreign Ministry welcomed it`, `In Tehran on Friday, a spokesman said`: whose ministry it is. Counter-example: `In Seoul the talks ended`. */
function seatBefore({ tokens }: Sentence, { from }: Range): NameHit | null {
  const [lead, seat] = tokens;
  const isHead = lead?.word === 'in' && tokens[from - 1]?.word === ',' && from <= LEAD;
  const isOnly = tokens.slice(2, Math.max(2, from - 1)).every(({ tag }) => /^(?:prep|time|adv)$/.test(tag));
  return isHead && isOnly && tokens[from]?.tag === 'det' && seat?.name?.kind === 'seat' ? seat.name : null;
}

/** What leads to a subject has so many words at most. */
const LEAD = 6;

/** Who acts and who is named beside. To whom something is done of which no row knows is told of as one who acts: `Kim was greeted`. */
export function namedBy(
  { actors, objects }: Roles,
  act: Act | null,
  { group }: Clause,
): [readonly NameHit[], readonly NameHit[]] {
  return act === null && group.isPassive && actors.length === 0 ? [objects, []] : [actors, objects];
}
