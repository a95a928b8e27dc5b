import type { KbMergeDecision } from '@/lib/schema/event';
import { remembering } from '../cache/remembered';
import type { Clusters } from '../merge/cluster';
import type { AssembleMemory } from './memory';
import type { Placed } from './mentions';

/** What was decided of pairs, named by the pair, so that further documents rename none. */
export function mergeDecisionsOf(
  { decisions }: Clusters,
  placed: readonly Placed[],
  eventOfMention: ReadonlyMap<string, string>,
  memory: AssembleMemory | undefined,
): KbMergeDecision[] {
  const counts = new Map<string, number>();
  return decisions.map(({ pair, verdict, score, evidence }) => {
    const [one, other] = pair.map((at) => (placed[at] as Placed).id) as [string, string];
    const name = `${one}+${other}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const eventId = eventOfMention.get(one) as string;
    const id = count === 1 ? name : `${name}-${count}`;
    return remembering(
      memory?.decisions,
      evidence,
      () => [id, eventId, one, other, verdict, score],
      () => ({ id, eventId, mentionIds: [one, other], verdict, score, evidence: [...evidence] }),
    );
  });
}
