import { z } from 'zod';
import { EVENT_SHOWS, EVENT_SORTS } from './event-sort';
import { LANE_KINDS } from './lanes';

/** The parameters of the JSON interface that are no filters. What a person may write in an address is checked here. */

/** How an answer is written; the language of titles and dates where a format has room for one alone. */
export const ApiLocale = z.enum(['en', 'zh-Hant']).default('en');

/** The day on which a reader has open what is cited; without it, the day of the ingest. */
export const Accessed = z.iso.date('is not a day like 2026-11-21').optional();

/** The forms that events can be had in besides JSON. */
export const EXPORT_FORMATS = [
  'csv',
  'jsonl',
  'ics',
  'timelinejs',
  'jsonld',
  'plover',
  'bibtex',
  'ris',
  'csl',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EventFormat = z.enum(['json', ...EXPORT_FORMATS]).default('json');
/** How a story is written. */
export const StoryFormat = z.enum(['json', 'markdown', 'docx']).default('json');
export const SourceFormat = z.enum(['json', 'text', 'bibtex', 'ris', 'csl']).default('json');
export const PositionFormat = z.enum(['json', 'annotation', 'bibtex', 'ris', 'csl']).default('json');
export const MentionFormat = z.enum(['annotation', 'bibtex', 'ris', 'csl']).default('annotation');

/** The longest page of a list, and the one that is given when none is asked for. */
export const LONGEST_PAGE = 1000;

/** How many events a page holds at most. */
export const Limit = z
  .string()
  .regex(/^\d{1,4}$/, `is not a whole number from 1 to ${LONGEST_PAGE}`)
  .transform(Number)
  .pipe(z.int().min(1).max(LONGEST_PAGE));

/** The number of a round. */
export const RoundNumber = z
  .string()
  .regex(/^\d{1,3}$/, 'is not the number of a round')
  .transform(Number)
  .pipe(z.int().min(0).max(999));

/** Where the next page begins, as the last answer said; nobody but the server reads it. */
export const CursorText = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,400}$/, 'is no cursor that an earlier answer gave');

/** How many characters may be looked for. */
export const LONGEST_SEARCH = 200;

/** Words to look for; every one of them has to occur. */
export const SearchText = z
  .string()
  .max(LONGEST_SEARCH, `is longer than ${LONGEST_SEARCH} characters`)
  .regex(/\S/, 'holds no word')
  .meta({ minLength: 1 });

/** How many words a search of the events may have: each is looked for in all of them. */
const MOST_WORDS = 16;

/** Words by which events are searched. */
export const SearchWords = SearchText.refine(
  (text) => text.trim().split(/\s+/).length <= MOST_WORDS,
  `has more than ${MOST_WORDS} words`,
);

/** Two raw offsets (UTF-16): of the first character of the words, and behind their last. */
export const PassagePlace = z.string().regex(/^\d{1,9}-\d{1,9}$/, 'is not two offsets like 12-34');

/** The fingerprint of the words that a link was made for. */
export const PassageHash = z.string().regex(/^[0-9a-f]{8}$/, 'is not eight hexadecimal digits');

/** A part of a long document. */
export const PartNumber = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'is not the number of a part')
  .transform(Number)
  .pipe(z.int().min(1));

/** What the lanes of the timeline stand for. */
export const Lanes = z.enum(LANE_KINDS).default('country');

/** How many pixels wide a stretch of the timeline is drawn: it says how many events have room. */
export const Width = z
  .string()
  .regex(/^\d{2,5}$/, 'is not a whole number from 10 to 99999')
  .transform(Number)
  .pipe(z.int().min(10).max(99_999))
  .default(1200);

/** A document's id: the name of a file, which may hold any character. Whether there is such a document is for the database to say. */
export const DocumentId = z.string().min(1, 'is no document').max(255, 'is no document');

/** Whether a list has all events or those that stand out. */
export const Show = z.enum(EVENT_SHOWS).default('all');

/** The order of a list of events; without it the earliest come first, and where words are looked for those that they find best. */
export const Sort = z.enum(EVENT_SORTS).optional();

/** The most events that can be chosen one by one. */
const MOST_CHOSEN = 200;

/** Events chosen one by one, by their ids, parted by commas. */
export const ChosenEvents = z
  .string()
  .regex(/^[^,]{1,200}(,[^,]{1,200})*$/, 'is not a list of identifiers parted by commas')
  .transform((text) => [...new Set(text.split(','))])
  .pipe(z.array(z.string()).max(MOST_CHOSEN, `names more than ${MOST_CHOSEN} events`));

/** As somebody who decides calls herself (`lib/schema/edit`). */
export const Reviewer = z.string().min(1, 'is no name').max(80, 'is longer than a name');
