import type { MentionDraft } from '@/lib/schema/annotation';
import type { EventStatus } from '@/lib/schema/vocabulary';
import { compareInTurn } from './compare-in-turn';
import { agreeing, closeness } from './event-date';

const STATUSES: readonly EventStatus[] = ['occurred', 'ongoing', 'claimed', 'planned', 'denied'];

/**
 * Which of an event's mentions speaks for it, of those whose dates agree: one that names the round, if it is one; one that is told as done before one that is planned or claimed, one with an event word
 * before a bare date, then the one with the closest date, then the one that names who acts, and of equals the first.
 */
export function leading(mentions: readonly MentionDraft[]): MentionDraft {
  const [first, ...rest] = agreeing(mentions);
  if (!first) throw new Error('an event has no mention');
  return rest.reduce((best, one) => (compareInTurn(rank(one), rank(best)) < 0 ? one : best), first);
}

function rank({ date, status, triggerId, participants, round }: MentionDraft): readonly number[] {
  const namesActor = participants.some(({ role, span }) => role === 'actor' && span !== null);
  return [
    round === null ? 1 : 0,
    STATUSES.indexOf(status),
    triggerId === null ? 1 : 0,
    ...closeness(date, true),
    namesActor ? 0 : 1,
  ];
}

/** The status of an event: what its surest mention says. */
export function statusOfAll(mentions: readonly MentionDraft[]): EventStatus {
  return STATUSES.find((status) => mentions.some((one) => one.status === status)) ?? 'occurred';
}

/** The parties of all mentions, those most often named first. */
export function partiesOfAll(mentions: readonly MentionDraft[]): string[] {
  const count = new Map<string, number>();
  for (const party of mentions.flatMap(({ parties }) => parties))
    count.set(party, (count.get(party) ?? 0) + 1);
  const order = [...count.keys()];
  return order.sort(
    (a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0) || order.indexOf(a) - order.indexOf(b),
  );
}
