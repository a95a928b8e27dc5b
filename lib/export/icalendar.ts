import { eventHref } from '@/lib/addresses';
import { currentPrefix } from '@/lib/collections/current';
import type { ExportEvent } from '@/lib/queries/export-view';
import { OPEN_END, OPEN_START } from '@/lib/schema/day';
import type { EventStatus } from '@/lib/schema/vocabulary';
import { dayNumber, isoDay, LAST_DAY, yearOfDay } from '@/lib/time/day';
import { formatDate } from '@/lib/time/format-date';
import { contentLine, icsText } from './content-line';
import type { EventFile } from './event-file';
import { AS_IN_THE_FILE, betweenMarks, type ExportLocale, rawBeside, titleOf } from './words';

/**
 * When the entries were made, which each must say (RFC 5545, 3.8.7.2). The same data have to give the same file, so it is a
 * fixed instant and not the time of asking.
 */
const STAMP = '19700101T000000Z';

/** What RFC 5545 has for how sure it is; what was denied did not take place. */
const STATUS: Readonly<Record<EventStatus, 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'>> = {
  occurred: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  planned: 'TENTATIVE',
  claimed: 'TENTATIVE',
  denied: 'CANCELLED',
};

const compact = (day: string) => day.replaceAll('-', '');

/**
 * First and last day to show: of a date that is open at one end the known bound; null when it is open at both, or begins before the common era, for which RFC 5545
 * (3.3.4) has no dates.
 */
function shownDays({ earliest, latest }: ExportEvent): { first: string; last: string } | null {
  if (earliest === OPEN_START && latest === OPEN_END) return null;
  const first = earliest === OPEN_START ? latest : earliest;
  if (yearOfDay(first) < 1) return null;
  return { first, last: latest === OPEN_END ? first : latest };
}

/** All-day: the end is the day behind the last. A last day that has no successor is left out, which means one day. */
function dayLines(first: string, last: string): string[] {
  const start = contentLine('DTSTART;VALUE=DATE', compact(first));
  const behind = dayNumber(last) + 1;
  return behind > LAST_DAY ? [start] : [start, contentLine('DTEND;VALUE=DATE', compact(isoDay(behind)))];
}

/** What makes an event's id one of a kind in the world. That of the default collection is the one it has always had: whoever holds the event already has it under this. */
function scope(): string {
  const prefix = currentPrefix();
  return prefix === '' ? '@six-party-timeline' : `@document-timeline${prefix}`;
}

function entry(event: ExportEvent, origin: string, locale: ExportLocale): string[] {
  const days = shownDays(event);
  if (days === null) return [];
  const quotes = event.passages.map((passage) => {
    const raw = rawBeside(passage);
    const file = raw === null ? '' : ` (${AS_IN_THE_FILE[locale]}${betweenMarks(raw)})`;
    return `${betweenMarks(passage.words)}${file} ${origin}${passage.href}`;
  });
  const description = [`${formatDate(event.edtf, locale)} (${event.edtf})`, ...quotes].join('\n');
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', icsText(`${event.id}${scope()}`)),
    contentLine('DTSTAMP', STAMP),
    ...dayLines(days.first, days.last),
    contentLine('SUMMARY', icsText(titleOf(event, locale))),
    contentLine('DESCRIPTION', icsText(description)),
    ...(event.place === '' ? [] : [contentLine('LOCATION', icsText(event.place))]),
    contentLine('CATEGORIES', [event.type, ...event.countries].map(icsText).join(',')),
    contentLine('STATUS', STATUS[event.status]),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('URL', `${origin}${eventHref(event.id)}`),
    contentLine('END', 'VEVENT'),
  ];
}

/**
 * Events as a calendar (RFC 5545), each as an all-day entry over the days that its date can mean.
 * @param dated how many of all have such days: the calendar says so before its entries
 */
export function eventsCalendar({
  origin,
  locale,
  name,
  dated,
  total,
}: {
  origin: string;
  locale: ExportLocale;
  name: string;
  dated: number;
  total: number;
}): EventFile {
  const head = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//document-timeline//timeline//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', icsText(name)),
    contentLine('X-WR-CALDESC', `${dated} / ${total}`),
  ];
  return {
    head: head.join(''),
    entries: (event) => entry(event, origin, locale),
    between: '',
    tail: contentLine('END', 'VCALENDAR'),
  };
}
