import type { Comparable } from './comparable';
import type { Kept } from './constrained';
import type { Decision } from './decision';
import type { Groups } from './groups';

/**
 * All that is told of one round is one event (its second stage is another meeting than its first; who names no stage means the first), also where the tellers date it apart: that is a contradiction, and no second round. Only an editor keeps a
 * telling out of it, and what is kept out may be the first.
 */
export function joinRounds(comparables: readonly Comparable[], groups: Groups, kept: Kept): Decision[] {
  const firsts = new Map<string, number[]>();
  return comparables.flatMap(({ draft: { conferenceId, round }, cues: { stage } }, i): Decision[] => {
    if (round === null) return [];
    const key = `${conferenceId} ${round}${stage}`;
    const leads = firsts.get(key) ?? [];
    firsts.set(key, leads);
    const lead = leads.find((one) => !kept.apart(groups, one, i));
    if (lead === undefined) {
      leads.push(i);
      return [];
    }
    groups.join(lead, i);
    return [{ pair: [lead, i], verdict: 'same', score: 10, evidence: [{ name: 'same-round', weight: 10 }] }];
  });
}
