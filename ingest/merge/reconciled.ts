import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import { Groups } from './groups';
import { type LocatedConstraint, leftOut } from './link-constraints';

/**
 * The constraints that can all be followed: what is kept apart stays apart, and a row that would put it together, alone or with rows before it, is left out. Example:
 * `together a b`, `together b c`, `apart a c`: the second is left out.
 * @param size the number of mentions
 * @returns them in their order, and a diagnostic with both rows for each that was left out
 */
export function reconciled(
  constraints: readonly LocatedConstraint[],
  size: number,
): { constraints: LocatedConstraint[]; diagnostics: KbDiagnostic[] } {
  const apart = constraints.filter(({ verdict }) => verdict === 'apart');
  const groups = new Groups(size);
  const diagnostics: KbDiagnostic[] = [];
  const followed = constraints.filter(({ verdict, pair: [one, other], at }) => {
    if (verdict === 'apart') return true;
    const [ours, theirs] = [groups.members(one), groups.members(other)];
    const against = apart.find(
      ({ pair: [a, b] }) =>
        (ours.includes(a) && theirs.includes(b)) || (ours.includes(b) && theirs.includes(a)),
    );
    if (against === undefined) {
      groups.join(one, other);
      return true;
    }
    const fault = `it puts together what ${against.at} keeps apart; take out one of the two`;
    diagnostics.push(leftOut(at, fault, 'link-constraint.conflict'));
    return false;
  });
  return { constraints: followed, diagnostics };
}
