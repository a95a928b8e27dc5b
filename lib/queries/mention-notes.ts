import 'server-only';
import { database } from '@/lib/db';
import { EventStatus, EventType } from '@/lib/schema/vocabulary';
import { isoDay } from '@/lib/time/day';
import type { Mention } from '@/prisma/generated/client';
import { DateView } from './event-view';
import { inPortions } from './in-portions';
import { passageHref } from './passage-link';
import type { MentionNote, MentionStep } from './source-view';

/** The passages of each of some events, in the order of documents and places. */
async function passagesOfEvents(ids: string[]): Promise<Map<string, (MentionStep & { id: string })[]>> {
  const rows = await inPortions(ids, (portion) =>
    database().mention.findMany({
      where: { eventId: { in: portion } },
      select: { id: true, eventId: true, documentId: true, start: true, end: true, quote: true },
      orderBy: [{ documentId: 'asc' }, { start: 'asc' }, { id: 'asc' }],
    }),
  );
  const passages = new Map<string, (MentionStep & { id: string })[]>();
  for (const { id, eventId, documentId, start, end, quote } of rows) {
    const step = { id, documentId, href: passageHref(documentId, start, end, quote) };
    const sofar = passages.get(eventId);
    if (sofar === undefined) passages.set(eventId, [step]);
    else sofar.push(step);
  }
  return passages;
}

const stepOf = (found: (MentionStep & { id: string }) | undefined): MentionStep | null =>
  found === undefined ? null : { documentId: found.documentId, href: found.href };

/** What do these mentions tell of, and where are the next and the last passage that tell of the same? By passage id. */
export async function notesOf(mentions: readonly Mention[]): Promise<Map<string, MentionNote[]>> {
  const passages = await passagesOfEvents([...new Set(mentions.map(({ eventId }) => eventId))]);
  const notes = new Map<string, MentionNote[]>();
  for (const mention of mentions) {
    const steps = passages.get(mention.eventId) ?? [];
    const index = steps.findIndex(({ id }) => id === mention.id);
    const date = { ...mention, earliest: isoDay(mention.earliestDay), latest: isoDay(mention.latestDay) };
    const note: MentionNote = {
      ...DateView.parse(date),
      mentionId: mention.id,
      eventId: mention.eventId,
      titleZh: mention.titleZh,
      titleEn: mention.titleEn,
      type: EventType.parse(mention.type),
      status: EventStatus.parse(mention.status),
      number: index + 1,
      of: steps.length,
      previous: stepOf(steps[index - 1]),
      next: stepOf(steps[index + 1]),
    };
    notes.set(mention.passageId, [...(notes.get(mention.passageId) ?? []), note]);
  }
  return notes;
}
