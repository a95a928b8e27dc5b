import type { EventType } from '@/lib/schema/vocabulary';
import { areCompatible } from '../../../merge/compatible-types';
import type { CoreferenceLink, CoreferenceTest } from '../../../merge/language';

interface Pointer {
  readonly id: string;
  readonly pattern: RegExp;
  readonly kinds: ReadonlySet<EventType>;
}

const pointer = (id: string, nouns: string, kinds: readonly EventType[]): Pointer => ({
  id,
  pattern: new RegExp(
    `^(?:under |at |during |in |by )?(?:the|this|that|these|those)\\s(?:\\w+\\s)?(?:${nouns})\\b`,
  ),
  kinds: new Set(kinds),
});

/** Words that point back to a happening just told, by its kind: under the agreement. */
const POINTERS: readonly Pointer[] = [
  pointer('paper', 'agreement|accord|pact|deal|treaty|statement|declaration|communique|document|framework', [
    'agreement',
    'accession',
    'statement',
  ]),
  pointer('gathering', 'talks|meeting|negotiations|session|round|summit', ['talks', 'meeting', 'visit']),
  pointer('journey', 'visit|trip|tour', ['visit', 'meeting']),
  pointer('test', 'test|tests|launch|explosion|explosions', ['weapons-test']),
  pointer('proposal', 'proposal|offer|plan', ['proposal']),
];

/** `Under the agreement the North froze its plants` goes on with the agreement. Counter-example: `The treaty of 1968`, another date. */
const refersBack: CoreferenceTest = (earlier, later) =>
  areCompatible(earlier.draft.type, later.draft.type) &&
  POINTERS.some(({ pattern, kinds }) => kinds.has(earlier.draft.type) && pattern.test(later.words));

const SPEAKING = new Set<EventType>(['statement', 'demand', 'proposal', 'denial', 'threat']);

/** `He said …. He added …`: one who goes on speaking on one day. Counter-example: what another says. */
const goesOnSpeaking: CoreferenceTest = (earlier, later) =>
  SPEAKING.has(earlier.draft.type) &&
  later.draft.type === 'statement' &&
  /^(?:\w+\s){0,3}(?:add(?:s|ed)|continued|went on)\b/.test(later.words) &&
  later.draft.parties.some((party) => earlier.draft.parties.includes(party));

/** The links, in the order in which they are tried. */
export const LINKS: readonly CoreferenceLink[] = [
  { id: 'refers-back', acrossActors: false, holds: refersBack },
  { id: 'goes-on-speaking', acrossActors: false, holds: goesOnSpeaking },
];
