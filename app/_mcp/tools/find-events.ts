import { z } from 'zod';
import { readCursor } from '@/lib/queries/event-cursor';
import { parseFilters } from '@/lib/queries/filters';
import { occurringFilters } from '@/lib/queries/known-values';
import { pageEvents } from '@/lib/queries/page-events';
import { CursorText, SearchWords, Show, Sort } from '@/lib/schema/api-parameters';
import { IsoDay } from '@/lib/schema/day';
import { EventType } from '@/lib/schema/vocabulary';
import { Understood, understoodNames, Written } from '../meant';
import { Refusal } from '../refusal';
import { EventLine, eventLine } from '../shapes';
import { tool } from '../tool';

/** How many events a page has, and at most. */
const USUAL = 20;
const MOST = 50;

const Day = IsoDay.optional();

/** What is asked as the address of a page says it, so that it is checked by the same rules. */
const addressed = (asked: Record<string, readonly string[] | string | undefined>) =>
  new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) =>
      value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
    ),
  );

/** Which events are there? By names, dates, countries, kinds and words. */
export const FIND_EVENTS = tool({
  name: 'find_events',
  title: 'Find events',
  description:
    'Lists dated events of the documents that fit all that is asked. Each rests on passages: get_event shows them. Names are understood in English and Chinese; "understood" tells whom each was taken for.',
  input: {
    names: z
      .array(Written)
      .max(5)
      .default([])
      .describe(
        'Persons, states, organisations, treaties, places, conferences: all must take part or be named.',
      ),
    countries: z.array(Written).max(10).default([]).describe('States and organisations: one must take part.'),
    kinds: z.array(EventType).max(23).default([]).describe('One of these kinds.'),
    from: Day.describe('First day, like 2003-01-31; events that may fall on or after it.'),
    to: Day.describe('Last day.'),
    words: SearchWords.optional().describe(
      'Words of titles and passages; every one must occur. Best in Chinese, the language of most passages.',
    ),
    show: Show.describe('"key": only those that stand out.'),
    sort: Sort.describe('Earliest first unless told otherwise, or by relevance where words are given.'),
    limit: z.int().min(1).max(MOST).default(USUAL),
    cursor: CursorText.optional().describe('"next" of the answer before, for the page behind it.'),
  },
  output: z.object({
    matching: z.int().describe('How many events fit.'),
    next: z.string().nullable().describe('The cursor of the next page; null on the last.'),
    understood: z.array(Understood),
    events: z.array(EventLine),
  }),
  async answer({ names, countries, kinds, from, to, words, show, sort, limit, cursor }, making) {
    const after = cursor === undefined ? null : readCursor(cursor);
    if (cursor !== undefined && after === null)
      throw new Refusal('"cursor" is none that an earlier answer gave as "next".');
    const [all, any] = await Promise.all([understoodNames(names), understoodNames(countries)]);
    const ids = (understood: z.infer<typeof Understood>[]) => understood.map(({ id }) => id);
    const stated = parseFilters(
      addressed({ name: ids(all), country: ids(any), kind: kinds, from, to, q: words }),
    );
    const { filters, problems } = await occurringFilters(stated.filters);
    const [wrong] = [...stated.problems, ...problems];
    if (wrong !== undefined) throw new Refusal(`${wrong.parameter}: "${wrong.value}" ${wrong.message}.`);
    const page = await pageEvents(filters, { limit, after, sort, show });
    return {
      ...{ matching: page.matching, next: page.next, understood: [...all, ...any] },
      events: page.events.map((event) => eventLine(event, making)),
    };
  },
});
