import type { ExportEvent } from '@/lib/queries/export-view';
import { type IsoDay, OPEN_END, OPEN_START, type Precision } from '@/lib/schema/day';
import { yearOfDay } from '@/lib/time/day';
import { formatDate } from '@/lib/time/format-date';
import type { EventFile } from './event-file';
import { AS_IN_THE_FILE, type ExportLocale, htmlText, nameOf, rawBeside, titleOf, unwrapped } from './words';

/** A date of TimelineJS; a part that is not known is left out. */
export interface TimelineDate {
  year: number;
  month?: number;
  day?: number;
}

export interface TimelineSlide {
  unique_id: string;
  start_date: TimelineDate;
  end_date?: TimelineDate;
  display_date: string;
  group: string;
  text: { headline: string; text: string };
}

/** How many parts of a date are known by its precision; the others are given by their bounds to the day. */
const PARTS: Partial<Record<Precision, number>> = { month: 2, year: 1 };

function timelineDate(day: IsoDay, parts: number): TimelineDate {
  const [month = 1, date = 1] = day.slice(-5).split('-').map(Number);
  return { year: yearOfDay(day), ...(parts > 1 && { month }), ...(parts > 2 && { day: date }) };
}

/** Headline and text are HTML in TimelineJS: words of a document go in as text. */
function slideOf(event: ExportEvent, origin: string, locale: ExportLocale): TimelineSlide[] {
  const { earliest, latest, precision } = event;
  if (earliest === OPEN_START && latest === OPEN_END) return [];
  const parts = PARTS[precision] ?? 3;
  const first = earliest === OPEN_START ? latest : earliest;
  const hasEnd = parts === 3 && latest !== OPEN_END && latest !== first;
  const quotes = event.passages.map((passage) => {
    const raw = rawBeside(passage);
    const file = raw === null ? '' : ` <small>(${AS_IN_THE_FILE[locale]}${htmlText(raw)})</small>`;
    const link = `<a href="${htmlText(`${origin}${passage.href}`)}">¶</a>`;
    return `<blockquote>${htmlText(unwrapped(passage.words))}${file} ${link}</blockquote>`;
  });
  const [party] = event.parties;
  return [
    {
      unique_id: event.id,
      start_date: timelineDate(first, parts),
      ...(hasEnd && { end_date: timelineDate(latest, 3) }),
      display_date: htmlText(formatDate(event.edtf, locale)),
      group: htmlText(party === undefined ? '' : nameOf(party, locale)),
      text: { headline: htmlText(titleOf(event, locale)), text: quotes.join('') },
    },
  ];
}

/** Events as the JSON that TimelineJS reads (https://timeline.knightlab.com/docs/json-format.html). */
export function eventsTimeline({
  origin,
  locale,
  name,
}: {
  origin: string;
  locale: ExportLocale;
  name: string;
}): EventFile {
  const title = JSON.stringify({ text: { headline: htmlText(name) } });
  return {
    head: `{"title":${title},"events":[`,
    entries: (event) => slideOf(event, origin, locale).map((slide) => JSON.stringify(slide)),
    between: ',',
    tail: ']}\n',
  };
}
