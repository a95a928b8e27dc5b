import { exportItems } from '@/lib/cite/export';
import { eventsCsv } from '@/lib/export/csv';
import { type EventFile, filePieces } from '@/lib/export/event-file';
import { eventsCalendar } from '@/lib/export/icalendar';
import { eventsJsonLd } from '@/lib/export/json-ld';
import { jsonLines } from '@/lib/export/json-lines';
import { ploverRecords } from '@/lib/export/plover';
import { eventsTimeline } from '@/lib/export/timelinejs';
import type { ExportLocale } from '@/lib/export/words';
import { workItem } from '@/lib/export/works';
import type { EventsToExport } from '@/lib/queries/export-events';
import { exportWorks } from '@/lib/queries/export-works';
import type { ExportFormat } from '@/lib/schema/api-parameters';
import { siteTitle } from '../../_i18n/site-title';
import type { Answer } from '../_answers/operation';
import { textStream } from '../_answers/text-stream';
import { WORK_FORMATS, type WorkFormat } from './work-formats';

interface Circumstances {
  origin: string;
  /** The address that the works give; null for none. */
  cited: string | null;
  locale: ExportLocale;
}

type Write = (events: EventsToExport, circumstances: Circumstances) => AsyncGenerator<string>;

const named = ({ origin, locale }: Circumstances) => ({ origin, locale, name: siteTitle(locale) });

/** A file of events, an entry or some for each. */
function file(make: (circumstances: Circumstances, events: EventsToExport) => EventFile): Write {
  return (events, circumstances) => filePieces(make(circumstances, events), events.portions());
}

/** The works that events rest on, in a format of reference managers. */
function works(format: WorkFormat): Write {
  return async function* (events, { cited }) {
    const works = await exportWorks(await events.documents());
    yield exportItems(
      works.map((work) => workItem(work, cited)),
      format,
    );
  };
}

/** The media type of each format, the ending of its file's name, and how it is written. */
const FORMATS: Readonly<Record<ExportFormat, { mediaType: string; ending: string; write: Write }>> = {
  csv: { mediaType: 'text/csv', ending: 'csv', write: file(({ origin }) => eventsCsv(origin)) },
  jsonl: {
    mediaType: 'application/jsonl',
    ending: 'jsonl',
    write: file(() => jsonLines((event) => [event])),
  },
  ics: {
    mediaType: 'text/calendar',
    ending: 'ics',
    write: file((at, { dated, total }) => eventsCalendar({ ...named(at), dated, total })),
  },
  timelinejs: {
    mediaType: 'application/json',
    ending: 'timeline.json',
    write: file((at) => eventsTimeline(named(at))),
  },
  jsonld: {
    mediaType: 'application/ld+json',
    ending: 'jsonld',
    write: file(({ origin }) => eventsJsonLd(origin)),
  },
  plover: {
    mediaType: 'application/jsonl',
    ending: 'plover.jsonl',
    write: file(({ origin }) => jsonLines((event) => ploverRecords(event, origin))),
  },
  bibtex: { ...WORK_FORMATS.bibtex, write: works('bibtex') },
  ris: { ...WORK_FORMATS.ris, write: works('ris') },
  csl: { ...WORK_FORMATS.csl, write: works('csl') },
};

/** Events as a file that is written while it is read. */
export function exported(events: EventsToExport, format: ExportFormat, circumstances: Circumstances): Answer {
  const { mediaType, ending, write } = FORMATS[format];
  return { mediaType, body: textStream(write(events, circumstances)), fileName: `events.${ending}` };
}

/** The media types of the formats, none with a shape in JSON. */
export const EXPORT_TYPES = Object.fromEntries(
  Object.values(FORMATS).map(({ mediaType }) => [mediaType, null]),
);
