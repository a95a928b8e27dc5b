import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { EventStatus, EventType } from '@/lib/schema/vocabulary';
import { isoDay } from '@/lib/time/day';
import type { Prisma } from '@/prisma/generated/client';
import { DateView } from './event-view';
import { TEXTS, titlesOf } from './locale-texts';
import { passageHref } from './passage-link';
import type { MentionNote, MentionStep } from './source-view';

/** What of a mention is read to note it. */
export const NOTE_INCLUDE = { titles: TEXTS } satisfies Prisma.MentionInclude;

export type NotedMention = Prisma.MentionGetPayload<{ include: typeof NOTE_INCLUDE }>;

/** A mention's place among the passages of its event, and its neighbours there. */
interface Steps {
  id: string;
  number: number | bigint;
  of: number | bigint;
  previous: string | null;
  next: string | null;
}

const Neighbour = z.object({ documentId: z.string(), start: z.number(), end: z.number(), quote: z.string() });

/**
 * The places of mentions among the passages of their events, in the order of documents and places, by mention id. They are counted where they
 * lie: an event may rest on a thousand passages.
 */
async function stepsOf(mentions: readonly NotedMention[]): Promise<Map<string, Steps>> {
  const ids = JSON.stringify(mentions.map(({ id }) => id));
  const events = JSON.stringify([...new Set(mentions.map(({ eventId }) => eventId))]);
  const rows = await database().$queryRaw<Steps[]>`
    WITH place AS (
      SELECT id, row_number() OVER ordered AS number, count(*) OVER (PARTITION BY eventId) AS "of",
        lag(id) OVER ordered AS before, lead(id) OVER ordered AS after
      FROM "Mention" WHERE eventId IN (SELECT value FROM json_each(${events}))
      WINDOW ordered AS (PARTITION BY eventId ORDER BY documentId, start, id)
    )
    SELECT place.id, number, "of",
      (SELECT json_object('documentId', documentId, 'start', start, 'end', "end", 'quote', quote)
        FROM "Mention" WHERE id = before) AS previous,
      (SELECT json_object('documentId', documentId, 'start', start, 'end', "end", 'quote', quote)
        FROM "Mention" WHERE id = after) AS next
    FROM place WHERE id IN (SELECT value FROM json_each(${ids}))`;
  return new Map(rows.map((row) => [row.id, row]));
}

function stepTo(neighbour: string | null | undefined): MentionStep | null {
  if (neighbour == null) return null;
  const { documentId, start, end, quote } = Neighbour.parse(JSON.parse(neighbour));
  return { documentId, href: passageHref(documentId, start, end, quote) };
}

/** What do these mentions tell of, and where are the next and the last passage that tell of the same? By passage id. */
export async function notesOf(mentions: readonly NotedMention[]): Promise<Map<string, MentionNote[]>> {
  const steps = await stepsOf(mentions);
  const notes = new Map<string, MentionNote[]>();
  for (const mention of mentions) {
    const step = steps.get(mention.id);
    if (step === undefined) throw new Error(`The mention ${mention.id} is not among those of its event.`);
    const date = { ...mention, earliest: isoDay(mention.earliestDay), latest: isoDay(mention.latestDay) };
    const note: MentionNote = {
      ...DateView.parse(date),
      mentionId: mention.id,
      eventId: mention.eventId,
      ...titlesOf(mention.titles),
      type: EventType.parse(mention.type),
      status: EventStatus.parse(mention.status),
      number: Number(step.number),
      of: Number(step.of),
      previous: stepTo(step.previous),
      next: stepTo(step.next),
    };
    notes.set(mention.passageId, [...(notes.get(mention.passageId) ?? []), note]);
  }
  return notes;
}
