import type { NameHit } from '@/lib/schema/annotation';
import type { AnnotatedDocument } from '../../../extract/context';
import type { Range } from '../parse/clause';
import type { Token } from '../parse/tokens';
import type { Trigger } from '../parse/triggers';
import { isDating } from './dates';
import { actingIn, leadOf, type Roles } from './participants';
import { eventNounsIn, isVerb, type Sentence } from './sentence';

/** A noun that tells an event with a date of its own: the collapse of the Soviet Union in 1991. */
export interface Nominal {
  readonly at: number;
  readonly row: Trigger;
  /** From what stands before the noun to its date. */
  readonly range: Range;
  /** The token of its date; null where it has none. */
  readonly time: number | null;
  readonly roles: Roles;
  /** It is only named to date something else: after the visit of 1994. */
  readonly isScene: boolean;
}

const MOST = 14;
const SCENE = /^(?:after|since|before|following|until|till|despite|during|amid|pending|by|from)$/;
/** Nouns of which `of` names who does it, and not to whom it is done. */
const OF_ACTOR = new Set([
  'collapse',
  'withdrawal',
  'visit',
  'death',
  'election',
  'fall',
  'resignation',
  'surrender',
  'die',
  'elect',
  'take-office',
  'pull-out',
  'withdraw-treaty',
  'declare-independence',
  'election-noun',
]);
const TO_OBJECT = new Set(['to', 'of', 'on', 'against', 'upon', 'into', 'with', 'between', 'in', 'over']);

/** The nouns of a sentence that tell events and bear dates of their own. */
export function nominalsOf(
  document: AnnotatedDocument,
  { tokens, groups }: Sentence,
  needsDate = true,
): Nominal[] {
  const found: Nominal[] = [];
  for (const { at, row } of eventNounsIn(tokens, { from: 0, to: tokens.length }, groups)) {
    const from = phraseStart(tokens, at, groups);
    const to = phraseEnd(tokens, at, groups);
    const time = timeIn(document, tokens, from, at, to);
    if (needsDate && time === null) continue;
    // `sentenced to death in May`, `voted for deployment the day before`: what they are sentenced to, or vote for, has not been.
    if (/^(?:to|for)$/.test(tokens[at - 1]?.word ?? '')) continue;
    // `according to reports by the press`: from whom one has it, is not what happened.
    if (tokens[from - 1]?.word === 'to' && tokens[from - 2]?.word === 'according') continue;
    // `their independence`: whose is not said here.
    if (/^(?:its|their|his|her|our)$/.test(tokens[from]?.word ?? '')) continue;
    const range = { from, to: time !== null && time >= at ? time + 1 : to };
    if (range.to <= at) range.to = at + 1;
    const before = leadOf(tokens, from, 0) || (tokens[from - 1]?.word ?? '');
    if (found.some((one) => one.range.from <= at && at < one.range.to && one.time !== null)) continue;
    found.push({
      at,
      row,
      range,
      time,
      roles: rolesOfNoun(tokens, at, row, { from, to: time !== null ? Math.max(to, time + 1) : to }),
      isScene: SCENE.test(before),
    });
  }
  return found;
}

function phraseStart(tokens: readonly Token[], at: number, groups: Sentence['groups']): number {
  let from = at;
  while (
    from > 0 &&
    at - from < MOST &&
    !isVerb(groups, from - 1) &&
    /^(?:det|adj|noun|num|name|poss|time|adv)$/.test((tokens[from - 1] as Token).tag)
  ) {
    from -= 1;
    if ((tokens[from] as Token).tag === 'det' && tokens[from - 1]?.tag !== 'poss') break;
  }
  return from;
}

function phraseEnd(tokens: readonly Token[], at: number, groups: Sentence['groups']): number {
  let to = at + 1;
  while (to < tokens.length && to - at < MOST) {
    const token = tokens[to] as Token;
    const isPart =
      /^(?:det|adj|noun|num|name|poss|time|prep|to|adv)$/.test(token.tag) ||
      (token.tag === 'conj' && token.word === 'and' && tokens[to - 1]?.tag === 'name');
    if (!isPart || isVerb(groups, to) || token.word === 'after' || token.word === 'before') break;
    to += 1;
    if (token.tag === 'time') break;
  }
  while (to > at + 1 && /^(?:prep|to|det|adv)$/.test((tokens[to - 1] as Token).tag)) to -= 1;
  return to;
}

/** The date within the phrase, in front (`the October 2002 visit`) or behind (`the visit of 1994`), that nothing makes a limit. */
function timeIn(
  document: AnnotatedDocument,
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
): number | null {
  for (let i = from; i < to; i += 1) {
    const { timex, tag } = tokens[i] as Token;
    if (tag !== 'time' || timex === null) continue;
    const expression = document.timexes[timex];
    if (!expression || !isDating(expression)) continue;
    const isInFront = i < at;
    const lead = tokens[i - 1]?.word ?? '';
    if (isInFront && i > from && tokens[i - 1]?.tag === 'prep') continue;
    if (!isInFront && !/^(?:in|on|of|at|from|early|late|during)$/.test(lead) && i !== at + 1) continue;
    return i;
  }
  return null;
}

function rolesOfNoun(tokens: readonly Token[], at: number, row: Trigger, range: Range): Roles {
  const actors: NameHit[] = [];
  const objects: NameHit[] = [];
  for (let i = range.from; i < range.to; i += 1) {
    const name = tokens[i]?.name;
    if (!name) continue;
    const [acting] = actingIn(
      tokens,
      { from: i, to: i + 1 },
      row.type === 'visit' || row.type === 'conflict' || row.type === 'withdrawal',
    );
    if (!acting) continue;
    const lead = i < at ? '' : leadOf(tokens, i, at + 1);
    if (i < at || lead === 'by' || (lead === 'of' && OF_ACTOR.has(row.id))) actors.push(acting);
    else if ((lead === 'in' || lead === 'at') && (name.kind === 'seat' || name.kind === 'place')) continue;
    else if (TO_OBJECT.has(lead) || lead === 'from') objects.push(acting);
  }
  return { actors, objects };
}
