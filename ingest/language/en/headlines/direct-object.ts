import type { MentionDraft } from '@/lib/schema/annotation';
import { leadOf } from '../events/participants';
import type { Clause } from '../parse/clause';
import type { Token } from '../parse/tokens';

/**
 * To whom a verb does something itself, by their ids: Taiwan in `recognises Taiwan`. Counter-example: Libya in `rejects any comparison with Libya`.
 * @param isDeed also whose the deed is that the verb is about: `condemned the North's test`, `the attack by the North`. Counter-example: `the attack on Israel`
 */
export function directObjects(
  { participants }: MentionDraft,
  tokens: readonly Token[],
  clause: Clause | null,
  isDeed: boolean,
): string[] {
  if (!clause) return [];
  const { group, subject } = clause;
  const from = group.isPassive ? (subject?.from ?? 0) : group.last + 1;
  return participants
    .filter(({ role, span }) => {
      const at = role === 'object' && span ? tokens.findIndex(({ start }) => start === span.start) : -1;
      if (at < from) return false;
      const lead = leadOf(tokens, at, from);
      const isHead = !/^(?:noun|poss)$/.test(tokens[at + 1]?.tag ?? '');
      return lead === '' ? isHead || isDeed : isDeed && lead === 'by';
    })
    .map(({ entityId }) => entityId);
}
