import { type EventType, SPEECH } from '@/lib/schema/vocabulary';
import { type Feature, NOTHING, share } from '../feature';
import type { Told } from '../told';

function takingPart({ tellings }: Told): string[] {
  return tellings.flatMap(({ draft }) => draft.participants.map(({ entityId }) => entityId));
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
    example: '金日成逝世; 小泉首相訪問北韓; less: 凱利訪問北韓',
    counterExample: '美國官員訪問北韓; 小泉首相表示',
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
    example: '美、日、韓三國',
    counterExample: '北韓',
    find: ({ event: { countries } }) => ({ value: share(countries.length), count: countries.length }),
  },
];
