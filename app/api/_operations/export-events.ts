import { exportItems } from '@/lib/cite/export';
import { eventsCsv } from '@/lib/export/csv';
import { eventsCalendar } from '@/lib/export/icalendar';
import { eventsJsonLd } from '@/lib/export/json-ld';
import { jsonLines } from '@/lib/export/json-lines';
import { ploverRecords } from '@/lib/export/plover';
import { eventsTimeline } from '@/lib/export/timelinejs';
import type { ExportLocale } from '@/lib/export/words';
import { workItem } from '@/lib/export/works';
import type { ExportEvent } from '@/lib/queries/export-view';
import { exportWorks } from '@/lib/queries/export-works';
import type { ExportFormat } from '@/lib/schema/api-parameters';
import { MESSAGES } from '../../_i18n/locale';
import type { Answer } from '../_answers/operation';

interface Circumstances {
  origin: string;
  locale: ExportLocale;
}

type Write = (events: readonly ExportEvent[], circumstances: Circumstances) => string | Promise<string>;

const named = ({ origin, locale }: Circumstances) => ({ origin, locale, name: MESSAGES[locale].site.title });

/** The works that events rest on, in a format of reference managers. */
function works(format: 'bibtex' | 'ris' | 'csl'): Write {
  return async (events, { origin }) => {
    const cited = await exportWorks([...new Set(events.flatMap(({ documents }) => documents))]);
    return exportItems(
      cited.map((work) => workItem(work, origin)),
      format,
    );
  };
}

/** The media type of each format, the ending of its file's name, and how it is written. */
export const FORMATS: Readonly<Record<ExportFormat, { mediaType: string; ending: string; write: Write }>> = {
  csv: { mediaType: 'text/csv', ending: 'csv', write: (events, { origin }) => eventsCsv(events, origin) },
  jsonl: { mediaType: 'application/jsonl', ending: 'jsonl', write: (events) => jsonLines(events) },
  ics: {
    mediaType: 'text/calendar',
    ending: 'ics',
    write: (events, at) => eventsCalendar(events, named(at)),
  },
  timelinejs: {
    mediaType: 'application/json',
    ending: 'timeline.json',
    write: (events, at) => eventsTimeline(events, named(at)),
  },
  jsonld: {
    mediaType: 'application/ld+json',
    ending: 'jsonld',
    write: (events, { origin }) => `${JSON.stringify(eventsJsonLd(events, origin))}\n`,
  },
  plover: {
    mediaType: 'application/jsonl',
    ending: 'plover.jsonl',
    write: (events, { origin }) => jsonLines(events.flatMap((event) => ploverRecords(event, origin))),
  },
  bibtex: { mediaType: 'application/x-bibtex', ending: 'bib', write: works('bibtex') },
  ris: { mediaType: 'application/x-research-info-systems', ending: 'ris', write: works('ris') },
  csl: { mediaType: 'application/vnd.citationstyles.csl+json', ending: 'csl.json', write: works('csl') },
};

/** Events as a file. */
export async function exported(
  events: readonly ExportEvent[],
  format: ExportFormat,
  circumstances: Circumstances,
): Promise<Answer> {
  const { mediaType, ending, write } = FORMATS[format];
  return { mediaType, body: await write(events, circumstances), fileName: `events.${ending}` };
}

/** The media types of the formats, none with a shape in JSON. */
export const EXPORT_TYPES = Object.fromEntries(
  Object.values(FORMATS).map(({ mediaType }) => [mediaType, null]),
);
