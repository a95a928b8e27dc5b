import type { Comparable } from '../../../merge/comparable';
import type { CoreferenceTest } from '../../../merge/language';
import { words } from '../text/words';

/** Things that are agreed, adopted or put forward, and that say something. */
export const INSTRUMENT = words(
  '{instrument}|和約|公報|聲明|決議|方案|計畫|倡議|諒解|備忘錄|文件|法案|路線圖|草案|議定書|架構|反應|評論|談話',
);

/** `並與義大利建交`: those with whom something is done are not who does it. */
const WITH = words('^(?:並且?|且|也|又|還)?(?:與|和|同|跟)');

/** Whether a clause names who acts. Counter-examples: `訪問北京`, `並與中方會談`, which have the subject of the clause before. */
export const hasOwnActor = ({ draft, clause }: Comparable): boolean =>
  !WITH.test(clause) && draft.participants.some(({ role, span }) => role === 'actor' && span !== null);

/** Whether nobody acts in the later clause who is not in the earlier. */
export const actsAmong = (earlier: Comparable, later: Comparable): boolean => {
  const known = new Set(earlier.draft.participants.map(({ entityId }) => entityId));
  return later.draft.participants
    .filter(({ role, span }) => role === 'actor' && span !== null)
    .every(({ entityId }) => known.has(entityId) || earlier.parties.has(entityId));
};

/** Whether the later clause goes on at once in the same sentence, with nobody new acting. */
export const isNextOf: CoreferenceTest = (earlier, later) =>
  earlier.sentence === later.sentence && later.follows === earlier.order && !hasOwnActor(later);
