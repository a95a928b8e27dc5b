import type { KbEvent } from '@/lib/schema/event';
import type { Deciding } from './deciding';

/** The weighed events as editors put them before or behind all others; of two lines on one event the later counts. */
export function pinEvents(events: readonly KbEvent[], deciding: Deciding): KbEvent[] {
  const put = new Map<string, 'machine' | 'pinned' | 'demoted'>();
  for (const line of deciding.standing) {
    const { decision } = line.edit;
    const { eventId } = deciding.of(line);
    if (!deciding.holds(line) || eventId === null || decision.does !== 'correct') continue;
    if (decision.correction.field === 'importance') put.set(eventId, decision.correction.after);
  }
  return events.map((event) => {
    const to = put.get(event.id) ?? 'machine';
    return to === 'machine' ? event : putTo(event, to);
  });
}

function putTo(event: KbEvent, to: 'pinned' | 'demoted'): KbEvent {
  const { importance, isKey, machine } = event;
  const weight = to === 'pinned' ? 1 : 0;
  return {
    ...event,
    importance: weight,
    isKey: to === 'pinned',
    reasons: [{ rule: to, weight, count: null, name: null }],
    machine: { ...machine, importance: { importance, isKey } },
  };
}
