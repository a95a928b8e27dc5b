import { eventHref, sourceHref } from '@/lib/addresses';
import type { ExportEvent } from '@/lib/queries/export-view';
import { OPEN_END, OPEN_START } from '@/lib/schema/day';
import type { EventFile } from './event-file';
import { rawBeside } from './words';

/** What of an event its JSON-LD is made from. */
export type DescribedEvent = Pick<
  ExportEvent,
  | 'id'
  | 'titleZh'
  | 'titleEn'
  | 'type'
  | 'status'
  | 'edtf'
  | 'earliest'
  | 'latest'
  | 'precision'
  | 'place'
  | 'parties'
  | 'conference'
> & { passages: readonly Pick<ExportEvent['passages'][number], 'documentId' | 'href' | 'quote' | 'words'>[] };

const inBoth = ({ nameZh, nameEn }: { nameZh: string; nameEn: string }) => [
  { '@value': nameZh, '@language': 'zh-Hant' },
  { '@value': nameEn, '@language': 'en' },
];

/** ISO 8601 as coarse as the date is known (`2002-10`); a date that fits no single part has its first and last day. */
function datesOf({ earliest, latest, precision }: DescribedEvent): Record<string, string> {
  if (precision === 'month') return { startDate: earliest.slice(0, -3) };
  if (precision === 'year') return { startDate: earliest.slice(0, -6) };
  return {
    ...(earliest !== OPEN_START && { startDate: earliest }),
    ...(latest !== OPEN_END && latest !== earliest && { endDate: latest }),
  };
}

/**
 * An event in the vocabulary of schema.org (https://schema.org/Event), without its context.
 * @param origin the address the app is reached at, `https://example.org`
 */
export function eventNode(event: DescribedEvent, origin: string): Record<string, unknown> {
  const url = `${origin}${eventHref(event.id)}`;
  return {
    '@type': 'Event',
    '@id': url,
    url,
    identifier: event.id,
    name: inBoth({ nameZh: event.titleZh, nameEn: event.titleEn }),
    description: event.edtf,
    ...datesOf(event),
    keywords: [event.type, event.status],
    ...(event.status === 'planned' && { eventStatus: 'https://schema.org/EventScheduled' }),
    ...(event.place !== '' && { location: { '@type': 'Place', name: event.place } }),
    about: event.parties.map((party) => ({ '@type': 'Thing', identifier: party.id, name: inBoth(party) })),
    ...(event.conference !== null && {
      superEvent: { '@type': 'Event', identifier: event.conference.id, name: inBoth(event.conference) },
    }),
    subjectOf: event.passages.map(({ documentId, href, quote, words }) => ({
      '@type': 'Quotation',
      url: `${origin}${href}`,
      text: words,
      // The letters of the file, where the words as they read are others.
      ...(rawBeside({ words, quote }) !== null && { encoding: { '@type': 'TextObject', text: quote } }),
      isPartOf: `${origin}${sourceHref(documentId)}`,
    })),
  };
}

const CONTEXT = 'https://schema.org';

/** One event with its context. */
export function eventJsonLd(event: DescribedEvent, origin: string): Record<string, unknown> {
  return { '@context': CONTEXT, ...eventNode(event, origin) };
}

/** Many events as one graph. */
export function eventsJsonLd(origin: string): EventFile {
  return {
    head: `{"@context":"${CONTEXT}","@graph":[`,
    entries: (event) => [JSON.stringify(eventNode(event, origin))],
    between: ',',
    tail: ']}\n',
  };
}
