import type { ResolvedDate } from '@/lib/schema/day';
import { matchForm } from '@/lib/text/match-form';
import type { PersonRow } from '../lexicon/lexicon';
import type { Cast } from './participants';

type Participants = Cast['participants'];

const bearers = new WeakMap<readonly PersonRow[], ReadonlyMap<string, readonly PersonRow[]>>();

/** For each person who bears a name that others bear too, all who bear it; worked out once. */
function sharersOf(persons: readonly PersonRow[]): ReadonlyMap<string, readonly PersonRow[]> {
  const known = bearers.get(persons);
  if (known) return known;
  const byName = new Map<string, PersonRow[]>();
  for (const person of persons)
    for (const name of person.shared.map(matchForm)) byName.set(name, [...(byName.get(name) ?? []), person]);
  const out = new Map<string, readonly PersonRow[]>();
  for (const sharers of byName.values()) for (const { id } of sharers) out.set(id, sharers);
  bearers.set(persons, out);
  return out;
}

/**
 * Of those who bear a name, the one who held office on the day of what is told: `布希` of 1991 is the elder, also in a text that else speaks of the younger.
 * Counter-example: a year in which both or neither held office, which says nothing; a bearer called by a name of his own (`小布希`).
 * @param form the document's match form
 */
export function bearersOfDay(
  participants: Participants,
  date: Pick<ResolvedDate, 'earliest' | 'latest'>,
  form: string,
  persons: readonly PersonRow[],
): Participants {
  const sharers = sharersOf(persons);
  const [from, to] = [Number(date.earliest.slice(0, 4)), Number(date.latest.slice(0, 4))];
  const holds = (person: PersonRow): boolean => (person.from ?? 0) <= to && (person.to ?? 9999) >= from;
  return participants.map((one) => {
    const alike = sharers.get(one.entityId);
    const said = one.span ? form.slice(one.span.start, one.span.end) : null;
    const known = alike?.find(({ id }) => id === one.entityId);
    if (!alike || !known || holds(known)) return one;
    if (said !== null && !known.shared.some((name) => matchForm(name) === said)) return one;
    const inOffice = alike.filter(holds);
    const [bearer] = inOffice;
    return bearer && inOffice.length === 1 ? { ...one, entityId: bearer.id } : one;
  });
}
