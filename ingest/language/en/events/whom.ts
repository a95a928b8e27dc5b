import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { type EventType, SPEECH } from '@/lib/schema/vocabulary';
import { type AnnotatedDocument, within } from '../../../extract/context';
import { isState, pairOf, statesNamed, topicOf } from '../../../extract/participants/salience';
import { partiesOf } from './participants';

/** Kinds of which those who take part do the same to each other. */
export const MUTUAL: ReadonlySet<EventType> = new Set<EventType>([
  'talks',
  'meeting',
  'agreement',
  'exercise',
  'diplomatic-relations',
]);
/** Kinds that in an account of two states both have part in, where nobody is named. */
const BETWEEN_TWO: ReadonlySet<EventType> = new Set<EventType>([...MUTUAL, 'conflict', 'incident']);
const OF_TITLE: ReadonlySet<NameHit['kind']> = new Set<NameHit['kind']>([
  'state',
  'seat',
  'organisation',
  'person',
  'group',
]);

/** Those whom a document is about: one state, or of what several do together the pair, or the parties of the paper or the talks that it is named after. */
export function aboutWhom(document: AnnotatedDocument, type: EventType): readonly string[] {
  const both = BETWEEN_TWO.has(type) ? pairOf(document) : [];
  if (both.length > 0) return both;
  const one = topicOf(document) ?? subjectOfTitle(document);
  if (one !== null) return [one];
  const named = partiesOfTitle(document);
  if (named && named.length <= FEW && !SPEECH.has(type)) return named;
  return MUTUAL.has(type) || type === 'policy' ? (named ?? pairOf(document)) : [];
}

const MOST_PARTIES = 7;
/** What happens under a treaty of so few is of all of them: inspections began. */
const FEW = 3;

/** The parties of the one treaty, or conference, that is the title's matter; null where there is none. */
function partiesOfTitle({ blocks, names }: AnnotatedDocument): readonly string[] | null {
  const title = blocks.find(({ kind }) => kind === 'title');
  const named = title ? within(names, title.span).filter(({ parties }) => parties.length > 0) : [];
  const [first] = named;
  const isOne = named.length === 1 && (first?.kind === 'treaty' || first?.kind === 'conference');
  return first && isOne && first.parties.length <= MOST_PARTIES ? first.parties : null;
}

/** The one state, or body, that the title names; null where it names none or several. */
function subjectOfTitle(document: AnnotatedDocument): string | null {
  const [one, ...others] = namedInTitle(document);
  return one !== undefined && others.length === 0 ? one : null;
}

/** The states and bodies that the title names, by themselves or by who acts for them. */
function namedInTitle({ blocks, names }: AnnotatedDocument): readonly string[] {
  const title = blocks.find(({ kind }) => kind === 'title');
  return title ? partiesOf(within(names, title.span).filter(({ kind }) => OF_TITLE.has(kind))) : [];
}

/** Kinds that one does to another, who is often not named again: the Council imposed sanctions. */
const DONE_TO: ReadonlySet<EventType> = new Set<EventType>([
  'sanction',
  'inspection',
  'diplomatic-relations',
  'aid',
  'demand',
  'proposal',
  'threat',
  'intelligence',
  'conflict',
  'agreement',
  'talks',
]);
/** Kinds that nobody does alone. */
const BETWEEN: ReadonlySet<EventType> = new Set<EventType>(['talks', 'meeting', 'diplomatic-relations']);

/**
 * The parties of an event with the other side, where one alone is named: to whom it was done is the state that the document is about; with whom one spoke is the other of the two that it is about.
 * Counter-example: a document about several states, or about the one that is named.
 */
export function withCounterpart(
  document: AnnotatedDocument,
  type: EventType,
  parties: readonly string[],
): readonly string[] {
  const [first] = parties;
  if (first === undefined || parties.length > 1) return parties;
  const topic = DONE_TO.has(type)
    ? (topicOf(document) ??
      subjectOfTitle(document) ??
      (isState(document, first) ? null : mostNamed(document)))
    : null;
  if (topic !== null && topic !== first) return [first, topic];
  const pair = DONE_TO.has(type) || BETWEEN.has(type) ? pairOf(document) : [];
  return pair.includes(first) ? [first, ...pair.filter((other) => other !== first)] : parties;
}

/** Kinds of which a place that is named is no side: talks are held in Geneva, a paper is signed there. */
const HELD_ANYWHERE: ReadonlySet<EventType> = new Set<EventType>([
  'talks',
  'meeting',
  'agreement',
  'accession',
  'visit',
]);

/** How much more often the states that a document is about are named than the next. */
const AHEAD = 1.6;
const SECOND = 0.15;
/** Fewer names than so many show nothing. */
const FEWEST = 6;

/**
 * Those whom an event of a stated date concerns in whose clause nobody is named: the state of the place where it happened, else the states of the title, else those of which the document speaks most.
 * Examples: `bombers rammed two vans into a motorcade in Rawalpindi`; `daily flights began` in an account of two sides.
 * @returns nobody where the document is about many
 */
export function supposed(document: AnnotatedDocument, type: EventType, span: Span): readonly string[] {
  const here = HELD_ANYWHERE.has(type)
    ? []
    : partiesOf(within(document.names, span).filter(({ kind }) => kind === 'place' || kind === 'seat'));
  if (here.length > 0 || document.names.length < FEWEST) return here;
  const about = aboutWhom(document, type);
  if (about.length > 0) return about;
  const titled = namedInTitle(document).filter((party) => isState(document, party));
  return titled.length > 0 && titled.length <= 2 ? titled : foremost(document);
}

/** The state that a document names most: what a body of many states does, it does to that. Null where others are near. */
function mostNamed(document: AnnotatedDocument): string | null {
  const [first, second] = statesNamed(document, []);
  return first && first[1] >= (second?.[1] ?? 0) * AHEAD ? first[0] : null;
}

/** The state, or the two, of which a document speaks most; nobody where many are near. */
function foremost(document: AnnotatedDocument): readonly string[] {
  const [first, second, third] = statesNamed(document, []);
  if (!first) return [];
  if (first[1] >= (second?.[1] ?? 0) * AHEAD) return [first[0]];
  return second && second[1] >= SECOND && second[1] >= (third?.[1] ?? 0) * AHEAD ? [first[0], second[0]] : [];
}
