import { z } from 'zod';
import { Office, TableRow } from '@/lib/schema/entity';
import { NamingWay } from '@/lib/schema/naming';
import { EntityKind } from '@/lib/schema/vocabulary';
import { EventSummary, Named, SegmentView } from '../event-view';
import { PlaceOfWords } from '../place-of-words';

/** What the app shows of names; the JSON answers of the API have these shapes too. */

/**
 * What a name has to do with an event: it acts or speaks, is acted on, takes part in another way, is its place, is the conference at which it is held, or
 * is only named in the words that tell of it.
 */
export const NAME_ROLES = ['actor', 'object', 'party', 'place', 'conference', 'named'] as const;
export const NameRole = z.enum(NAME_ROLES);
export type NameRole = z.infer<typeof NameRole>;

export const NameSummary = Named.extend({
  kind: EntityKind,
  /** How many events it has to do with, and at how many places of the documents it stands. */
  events: z.int(),
  places: z.int(),
});
/** A name as a row of a list. */
export type NameSummary = z.infer<typeof NameSummary>;

export const NameEvent = z.object({ event: EventSummary, roles: z.array(NameRole) });
export type NameEvent = z.infer<typeof NameEvent>;

export const NamePassage = z.object({
  document: z.object({ id: z.string(), title: z.string() }),
  ...PlaceOfWords.shape,
  /** The passage around the name as it reads; the name carries the mark `name`. */
  excerpt: z.array(SegmentView),
  /** Raw offsets (UTF-16) of the first place in it, the link to that, and how many there are. */
  start: z.int(),
  end: z.int(),
  href: z.string(),
  times: z.int(),
});
/** A passage that names somebody or something. */
export type NamePassage = z.infer<typeof NamePassage>;

const Part = z.object({ number: z.int(), of: z.int() });

export const OfficeView = Office.omit({ name: true }).extend({ nameZh: z.string(), nameEn: z.string() });
/** The main office of a person, with its name in both languages. */
export type OfficeView = z.infer<typeof OfficeView>;

export const NameDetail = NameSummary.extend({
  /** Other names that the tables know, in any language. */
  aliases: z.array(z.string()),
  /** The state, or the body, that it belongs to; it has a page of its own where the documents hold it (`occurs`), too. */
  belongsTo: Named.extend({ occurs: z.boolean() }).nullable(),
  office: OfficeView.nullable(),
  row: TableRow.nullable(),
  /** The names as the documents write them, the most frequent first; `way` tells those that name it by its seat or together with others. */
  written: z.array(z.object({ text: z.string(), way: NamingWay, count: z.int() })),
  /** How many events there are of each role; one event may have several. */
  roles: z.array(z.object({ role: NameRole, count: z.int() })),
  /** Events by the year of the day at which they are counted; `afterGap` where years before it are passed over. */
  years: z.array(z.object({ year: z.int(), count: z.int(), key: z.int(), afterGap: z.boolean() })),
  /** With whom and with what it appears in most events. */
  company: z.array(Named.extend({ kind: EntityKind, count: z.int() })),
  /** A part of the events of the role asked for, by time, and which of how many parts. */
  list: z.object({ role: NameRole.nullable(), total: z.int(), part: Part, events: z.array(NameEvent) }),
  /** A part of the passages that name it, in the order of the documents. */
  passages: z.object({ total: z.int(), part: Part, passages: z.array(NamePassage) }),
});
/** All that is known of a name. */
export type NameDetail = z.infer<typeof NameDetail>;
