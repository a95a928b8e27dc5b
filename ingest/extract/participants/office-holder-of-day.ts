import type { MentionDraft } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { PersonRow } from '../../knowledge/lexicon';
import type { SharedNames } from '../../names/shared-names';

type Participants = MentionDraft['participants'];

/**
 * Of those who bear a name, the one who held office on the day of what is told: `布希` of 1991 is the elder, also in a text that else speaks of the younger.
 * Counter-example: a year in which both or neither held office, which says nothing; a holder called by a name of his own (`小布希`).
 * @param form the document's folded text
 */
export function officeHoldersOfDay(
  participants: Participants,
  date: Pick<ResolvedDate, 'earliest' | 'latest'>,
  form: string,
  shared: SharedNames,
): Participants {
  const [from, to] = [Number(date.earliest.slice(0, 4)), Number(date.latest.slice(0, 4))];
  const holds = (person: PersonRow): boolean => (person.from ?? 0) <= to && (person.to ?? 9999) >= from;
  return participants.map((one) => {
    const alike = one.span
      ? shared.get(form.slice(one.span.start, one.span.end))
      : holdersById(shared).get(one.entityId);
    const known = alike?.find(({ id }) => id === one.entityId);
    if (!alike || !known || holds(known)) return one;
    const inOffice = alike.filter(holds);
    const [holder] = inOffice;
    return holder && inOffice.length === 1 ? { ...one, entityId: holder.id } : one;
  });
}

const byId = new WeakMap<SharedNames, ReadonlyMap<string, readonly PersonRow[]>>();

/** Those who bear a name with somebody, by the first name that several bear. */
function holdersById(shared: SharedNames): ReadonlyMap<string, readonly PersonRow[]> {
  const known = byId.get(shared);
  if (known) return known;
  const made = new Map<string, readonly PersonRow[]>();
  for (const holders of shared.values())
    for (const { id } of holders) if (!made.has(id)) made.set(id, holders);
  byId.set(shared, made);
  return made;
}
