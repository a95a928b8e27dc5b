import type { LedgerLine } from '@/lib/edits/ledger';
import type { Anchor } from '@/lib/schema/edit';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { contradictionMeant } from './contradiction-meant';
import type { Deciding } from './deciding';
import { choiceOf } from './settle';

type Assembled = Pick<KnowledgeBase, 'mentions' | 'contradictions'>;

/** Notes of every line, whatever has become of it, on which events and contradictions its words are now; a line on an event of which none is left cannot be followed. */
export function noteEvents({ mentions, contradictions }: Assembled, deciding: Deciding): void {
  const eventOf = new Map(mentions.map(({ id, eventId }) => [id, eventId]));
  const eventHolding = (ids: readonly string[]): string | null =>
    mostOften(ids.flatMap((id) => eventOf.get(id) ?? []));
  const eventAt = (line: LedgerLine, anchors: readonly Anchor[]): string | null =>
    eventHolding(deciding.meant(line, anchors).ids);
  for (const line of deciding.ledger.lines) {
    const { decision } = line.edit;
    const outcome = deciding.of(line);
    switch (decision.does) {
      case 'settle': {
        const meant = contradictionMeant(line, decision.target, contradictions, deciding);
        const found = typeof meant === 'string' ? undefined : contradictions[meant.index];
        outcome.contradictionId = found?.id ?? null;
        outcome.eventId = found?.eventId ?? null;
        outcome.machine = found ? (found.machine ?? choiceOf(found)) : null;
        break;
      }
      case 'add':
        outcome.mentionId = eventOf.has(outcome.mentionId ?? '') ? outcome.mentionId : null;
        outcome.eventId = eventOf.get(outcome.mentionId ?? '') ?? null;
        break;
      case 'merge':
        outcome.eventId = eventAt(line, decision.target.passages);
        outcome.otherEventId = eventAt(line, decision.with.passages);
        break;
      case 'split': {
        const off = new Set(deciding.meant(line, decision.off).ids);
        const rest = deciding.meant(line, decision.target.passages).ids.filter((id) => !off.has(id));
        outcome.eventId = eventHolding(rest);
        outcome.otherEventId = eventHolding([...off]);
        break;
      }
      case 'accept':
      case 'correct':
      case 'note':
      case 'reject': {
        outcome.eventId = eventAt(line, decision.target.passages);
        if (decision.does === 'reject' || outcome.eventId !== null || !deciding.holds(line)) break;
        const { ids, causes } = deciding.meant(line, decision.target.passages);
        // Its words are read as an event, which a later line rejects.
        if (ids.length > 0) deciding.overrule(line);
        else deciding.fail(line, causes[0] ?? 'no-event');
      }
    }
    if (outcome.otherEventId === outcome.eventId) outcome.otherEventId = null;
  }
  for (const line of deciding.ledger.lines) noteUndone(line, deciding);
}

/** A line that takes back is seen where the one is that it takes back. */
function noteUndone(line: LedgerLine, deciding: Deciding): void {
  const target = deciding.undoneBy(line);
  if (!target) return;
  const { eventId, otherEventId, contradictionId } = deciding.of(target);
  Object.assign(deciding.of(line), { eventId, otherEventId, contradictionId });
}

/** What a list names most often; of equals the first. */
function mostOften(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return ids.find((id) => counts.get(id) === most) ?? null;
}
