import { z } from 'zod';
import { eventHref, sourceHref } from '@/lib/addresses';
import type { DateView, EventSummary } from '@/lib/queries/event-view';
import { OPEN_END, OPEN_START } from '@/lib/schema/day';
import { Locator } from '@/lib/schema/knowledge-base';
import { EventStatus, EventType } from '@/lib/schema/vocabulary';
import { formatDate } from '@/lib/time/format-date';
import type { Making } from './place';

/** Shapes that several answers share. A quote is always to the letter of the file; `text` is the same as it reads, with mended letters and joined lines. */

const When = z.object({
  edtf: z.string().describe('EDTF (ISO 8601-2): as closely as the documents say, no closer.'),
  inWords: z.string(),
  earliest: z.string().nullable().describe('First possible day; null where none is known.'),
  latest: z.string().nullable(),
  precision: z.string(),
});

/** A date with its bounds; a bound that stands for none is none. */
export function whenOf(date: DateView, { language }: Making): z.infer<typeof When> {
  const { edtf, earliest, latest, precision } = date;
  return {
    ...{ edtf, inWords: formatDate(edtf, language), precision },
    earliest: earliest === OPEN_START ? null : earliest,
    latest: latest === OPEN_END ? null : latest,
  };
}

export const EventLine = z.object({
  id: z.string(),
  titleEn: z.string(),
  titleZh: z.string(),
  date: When,
  kind: EventType,
  status: EventStatus.describe('What the documents commit themselves to; only "occurred" is told as fact.'),
  countries: z.array(z.string()),
  documents: z.array(z.string()),
  passages: z.int().describe('How many passages tell of it.'),
  contradicted: z.boolean(),
  reviewed: z.string().describe('"no": drafted by a machine, and nobody has looked at it.'),
  link: z.string(),
});

/** An event in short. */
export function eventLine(event: EventSummary, making: Making): z.infer<typeof EventLine> {
  const { id, titleEn, titleZh, type, status, countries, documents, mentions, contradicted, reviewed } =
    event;
  return {
    ...{ id, titleEn, titleZh, date: whenOf(event, making), kind: type, status, countries, documents },
    ...{ passages: mentions, contradicted, reviewed, link: making.link(eventHref(id)) },
  };
}

export const DocumentLine = z.object({ id: z.string(), title: z.string(), link: z.string() });

/** A document with its address. */
export function documentLine(
  { id, title }: { id: string; title: string },
  { link }: Making,
): z.infer<typeof DocumentLine> {
  return { id, title, link: link(sourceHref(id)) };
}

/** What all words that are quoted come with. */
export const Words = z.object({
  quote: z.string().describe('To the letter of the file; quote this.'),
  text: z.string().describe('The same as it reads.'),
  document: DocumentLine,
  link: z.string().describe('Permanent: opens the document with these words marked.'),
});

export const PlacedWords = Words.extend({ locator: Locator });
