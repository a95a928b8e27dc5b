import { OPEN_START } from '@/lib/schema/day';
import { boundTo } from './bound';
import type { CoinedWords } from './coined-words';
import type { ImportanceMemory } from './memory';
import { type Known, type PlacedMention, sentenceOf, type Told } from './told';

/** Something that the documents name, and in how many of their passages. */
export interface NamedReferent {
  readonly name: string;
  readonly passages: number;
}

/** A thing named in fewer passages is no thread of the story. */
const FEWEST = 3;

/**
 * With which event each thing begins that the documents often name: the earliest that makes, joins or holds it, or that is told with its coined word.
 * Example: the signing of 框架協議, of which ten passages speak. Counter-example: a treaty that only its signing names; a visit of the head of a body.
 * @param passages in how many passages each thing is named
 * @returns by the event's id the thing that is named most often of those it begins
 */
export function begunBy(
  told: readonly Told[],
  passages: ReadonlyMap<string, number>,
  coined: CoinedWords,
  known: Known,
  memory: ImportanceMemory,
): ReadonlyMap<string, NamedReferent> {
  const begun = new Map<string, NamedReferent>();
  const seen = new Set<string>();
  const order = told
    .map((one) => ({ one, order: orderOf(one) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  for (const { one } of order)
    for (const name of memory.things.of(one.event, [coined, ...one.mentions], () => [
      ...thingsIn(one, coined, known),
    ])) {
      const count = passages.get(name) ?? 0;
      if (count < FEWEST || seen.has(name)) continue;
      seen.add(name);
      if (count > (begun.get(one.event.id)?.passages ?? 0))
        begun.set(one.event.id, { name, passages: count });
    }
  return begun;
}

/** What is only known to be over by a day is placed on that day. */
const orderOf = ({ event: { earliest, latest, id } }: Told) =>
  `${earliest === OPEN_START ? latest : earliest} ${latest} ${id}`;

function thingsIn({ event, mentions }: Told, coined: CoinedWords, known: Known): Set<string> {
  const made = mentions.flatMap((mention) => boundTo(mention, known) ?? []);
  const held = event.round !== null && event.conferenceId !== null ? [event.conferenceId] : [];
  return new Set([...made, ...held, ...mentions.flatMap((mention) => coined.in(tellsUpTo(mention)))]);
}

/** The words of a mention and of what follows in its sentence, since what somebody says comes behind the verb. */
function tellsUpTo(mention: PlacedMention): string {
  const { document, draft } = mention;
  return document.form.slice(draft.span.start, sentenceOf(mention)?.end ?? draft.span.end);
}
