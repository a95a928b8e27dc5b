import { type EventType, SPEECH } from '@/lib/schema/vocabulary';
import { type Feature, NOTHING, share } from '../feature';
import type { Told } from '../told';

function takingPart({ mentions }: Told): string[] {
  return mentions.flatMap(({ draft }) => draft.participants.map(({ entityId }) => entityId));
}

/** What is only said or intended is said every day, by whomever. */
const SAID: ReadonlySet<EventType> = new Set<EventType>([...SPEECH, 'policy', 'intelligence']);
/** What a named person adds who leads no state. */
const OF_OTHERS = 0.3;

/** Who takes part. */
export const PEOPLE: readonly Feature[] = [
  {
    id: 'person',
    weight: 3,
    example: 'a head of state dies or travels; less: an envoy does',
    counterExample: 'officials without a name travel; a head of government says something',
    find: (told, { persons, leaders }) => {
      if (SAID.has(told.event.type)) return NOTHING;
      const ids = takingPart(told);
      const leader = ids.find((id) => leaders.has(id));
      if (leader) return { value: 1, name: leader };
      const person = ids.find((id) => persons.has(id));
      return person ? { value: OF_OTHERS, name: person } : NOTHING;
    },
  },
  {
    id: 'parties',
    weight: 1,
    example: 'three states',
    counterExample: 'one state',
    find: ({ event: { countries } }) => ({ value: share(countries.length), count: countries.length }),
  },
];
