import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { foundForm, searchForm } from '@/lib/text/search-form';
import { entitiesCalled, searchWords } from './called';
import { SegmentView } from './event-view';
import type { Segment } from './marked-text';

/** Where the words of a search stand in what is shown of an event. */
export const Found = z.object({
  titleZh: z.array(SegmentView),
  titleEn: z.array(SegmentView),
  /** The place in the first quote that holds one of the words; null where none does. */
  quote: z.array(SegmentView).nullable(),
});
export type Found = z.infer<typeof Found>;

/** How many characters are shown on each side of the first word found in a quote. */
const CONTEXT = 24;

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Finds any of the words in text in the form for it; the breaks of lines may lie between Chinese characters. */
function patternOf(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const forms = longestFirst.map((word) =>
    [...word].map((character) => (character === ' ' ? '\\s+' : escaped(character))).join('\\s*'),
  );
  return new RegExp(forms.join('|'), 'gu');
}

/** A text with the words marked; the offsets of its form are its own. */
function marked(text: string, pattern: RegExp): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of foundForm(text).matchAll(pattern)) {
    if (match[0] === '') continue;
    if (match.index > end) segments.push({ text: text.slice(end, match.index), marks: [] });
    end = match.index + match[0].length;
    segments.push({ text: text.slice(match.index, end), marks: ['found'] });
  }
  if (end < text.length) segments.push({ text: text.slice(end), marks: [] });
  return segments;
}

/** The stretch of a quote around the first marked word, on one line; null where nothing is marked. */
function around(segments: Segment[]): Segment[] | null {
  const first = segments.findIndex(({ marks }) => marks.length > 0);
  if (first === -1) return null;
  const oneLine = (text: string) => text.replace(/\s+/g, '');
  return segments.slice(Math.max(0, first - 1), first + 2).map(({ text, marks }, i, shown) => {
    if (marks.length > 0) return { text: oneLine(text), marks };
    const line = oneLine(text);
    const before = i === 0 && shown.length > 1;
    if (line.length <= CONTEXT) return { text: line, marks };
    return { text: before ? `…${line.slice(-CONTEXT)}` : `${line.slice(0, CONTEXT)}…`, marks };
  });
}

/** Where do the words of a search, or the other names of whom they name, stand in these events? By event id. */
export async function foundIn(ids: readonly string[], query: string): Promise<Record<string, Found>> {
  const words = searchWords(query);
  const called = (await Promise.all(words.map(entitiesCalled))).flat();
  const names = called.flatMap((entity) => entity.names).map(searchForm);
  // A name of one letter would mark every such letter.
  const pattern = patternOf([...new Set([...words, ...names.filter((name) => name.length > 1)])]);
  const rows = await database().event.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{ id: true, titleZh: true, titleEn: true },
      mentions: { select: { quote: true }, orderBy: [{ documentId: 'asc' }, { start: 'asc' }] },
    },
  });
  return Object.fromEntries(
    rows.map(({ id, titleZh, titleEn, mentions }) => {
      const quotes = mentions.map(({ quote }) => around(marked(quote, pattern)));
      const quote = quotes.find((one) => one !== null) ?? null;
      return [id, { titleZh: marked(titleZh, pattern), titleEn: marked(titleEn, pattern), quote }];
    }),
  );
}
